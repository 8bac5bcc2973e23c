import type { Conversation } from "../../stand-in/conversations.js";
import type { StandIn } from "../../stand-in/discord.js";
import { buttonsOf, type KeptMessage } from "../../stand-in/messages.js";
import type { Person } from "../../stand-in/people.js";

/** The dearest question there is: a long quotation that says the same again and again, in words that every article has. */
const worst = "the president of the people said that the ".repeat(35).slice(0, 1400);

/** What readers do, one after the other: each gives the next interaction. */
const kinds: readonly ((discord: StandIn, by: Person) => Conversation)[] = [
  (discord, by) => discord.type("check-quote", { words: "Japan must be cautious in its words and deeds" }, { by }),
  (discord, by) => discord.type("check-quote", { words: worst }, { by }),
  (discord, by) => discord.type("compare", { topic: "Taiwan" }, { by }),
  (discord, by) => discord.type("timeline", { topic: "Taiwan" }, { by }),
  (discord, by) => discord.type("source", { name: "0_003" }, { by }),
  (discord, by) => discord.type("sources", {}, { by }),
  (discord, by) => discord.complete("source", { name: "00" }, "name", { by }),
  (discord, by) => discord.type("help", { private: true }, { by }),
  (discord, by) => discord.complete("compare", { topic: "t" }, "topic", { by }),
];

const answered = async (conversation: Conversation): Promise<KeptMessage | undefined> => {
  const { type } = await conversation.acknowledgements.first(() => true);
  return type === 8 ? undefined : conversation.states.first(({ deleted }) => !deleted);
};

/** Asks so many questions, `atOnce` at a time, and turns or opens what can be; gives the times to the first acknowledgement. */
export async function ask(discord: StandIn, count: number, atOnce: number): Promise<number[]> {
  const times: number[] = [];
  let begun = 0;
  const noted = async (conversation: Conversation) => {
    const message = await answered(conversation);
    times.push(conversation.acknowledgements.items[0]?.after ?? Infinity);
    return message;
  };
  const reader = async (_: unknown, number: number) => {
    const by = { id: String(600_000_000_000_000_000n + BigInt(number)), name: `reader${number}`, permissions: "0" };
    while (begun < count) {
      const kind = kinds[begun % kinds.length];
      begun += 1;
      const message = kind && (await noted(kind(discord, by)));
      const button = message && buttonsOf(message).find(({ disabled }) => disabled !== true);
      if (message === undefined || button?.custom_id === undefined || begun >= count) continue;
      begun += 1;
      await noted(discord.press(message, button.custom_id, { by }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return times;
}
