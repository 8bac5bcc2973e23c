import type { Archive } from "../../archive/archive.js";
import type { Asked } from "../../model/answer.js";
import { questionRead } from "../../reading/languages/question-packs.js";
import { languageOf } from "../../reading/languages/detect.js";
import { routedByLanguage } from "./language-routes.js";
import { withoutTypingErrors } from "./typing-errors.js";
import { askedAtTime } from "./time-limit.js";
import { sidesIn } from "../compare/sides.js";
import { fileName } from "../findings/citation.js";
import { aText, noVoice, saying } from "../../reading/languages/en/question-forms.js";
import { saidForm } from "../../reading/languages/en/yes-no-forms.js";
import { routedByOrder } from "./order-routes.js";
import { isVoice } from "./voices.js";

const quoted = /["“„«]([^"“”„«»]{3,600})["”“»]/u;

interface Form {
  /** Matched against the question without its question mark and courtesies. */
  readonly form: RegExp;
  readonly asked: (match: RegExpExecArray, archive: Archive) => Asked | undefined | Promise<Asked | undefined>;
}

const ask = (command: string, input: Asked["input"]): Asked => ({ command, input });
const unquoted = (words: string): string => words.replace(/^["“„«\s]+|["”“»\s,.?!]+$/gu, "");
/** Somebody's statements about something at some time, as far as each is given. */
function said(speaker: string | undefined, words: string | undefined): Asked {
  const { about, ...time } = words === undefined || quoted.test(words) ? { about: words } : askedAtTime(words);
  return ask("who-said", {
    ...(speaker !== undefined && { speaker }),
    ...(about !== undefined && { words: unquoted(about) }),
    ...time,
  });
}
const onTopic = (topic: string | undefined): Asked["input"] =>
  topic === undefined || topic.trim() === "" ? {} : { topic: topic.trim() };

/** A verb of saying that is not the last word of a name: "the United States say". */
const verb = `(?:${saying})(?! (?:${saying})\\b)`;

/** Tried from top to bottom; the first that gives something wins. Each begins with a fixed word, so none can run away. */
const forms: readonly Form[] = [
  {
    form: /^(?:did|does|has|have) (.{2,80}?) (?:really |actually |ever )?(?:say|said|claim|write|tweet)\b.{0,40}?(["“„«].{3,600})$/iu,
    asked: (match) =>
      ask("check-quote", { words: unquoted(match[2] ?? ""), ...(match[1] !== undefined && { speaker: match[1] }) }),
  },
  {
    form: saidForm,
    asked: async ({ 0: question, groups }, archive) =>
      (await isVoice(groups?.["who"] ?? "", archive)) ? ask("ask", { question }) : undefined,
  },
  {
    form: /^(?:check|verify)(?: this| the)?(?: quotation| quote)?[ :]+(.{3,900})$/iu,
    asked: (match) => ask("check-quote", { words: unquoted(match[1] ?? "") }),
  },
  {
    form: /^(?:who|which (?:person|politician|official|minister|spokes\w{3,8})) (?:(?:has|have|had|first|ever|really|also) )?(\w{3,10})(?: that| about| of)? (.{2,600})$/iu,
    asked: ([, verb = "", words = ""]) => {
      // "Who told Wang Yi?" asks for whoever spoke to him: there are no words to look for.
      if (
        /^t(?:old|ells?)$/iu.test(verb) &&
        !/\S (?:that|to|of|about|how|why|not|his|her|their|its|the|a|an|it|he|she|they|we|i)\s/iu.test(words)
      )
        return undefined;
      // "Who called for talks?" asks who did it, be it in whatever words.
      if (/^call(?:s|ed)?$/iu.test(verb) && /^(?:for|on|upon) /iu.test(words)) return undefined;
      return new RegExp(`^(?:${saying})$`, "iu").test(verb) ? said(undefined, words) : undefined;
    },
  },
  {
    form: new RegExp(
      `^(?:when|where|how often) (?:did|does|has|have) (.{2,80}?) (?:first |last |ever )?(?:${verb})(?: something| anything)?(?: that| about| of)? (.{2,400})$`,
      "iu",
    ),
    asked: async ([, who = "", words = ""], archive) => {
      if (!(await isVoice(who, archive))) return undefined;
      return said(who, /^(?:something|anything)$/iu.test(words) ? undefined : words);
    },
  },
  {
    form: new RegExp(`^what (?:did|does|do|has|have) (.{2,80}?) (?:${verb})((?: .{2,400})?)$`, "iu"),
    async asked(match, archive) {
      const [, who = "", rest = ""] = match;
      // "say on Taiwan" is about it, "say on 27 August" is not.
      const onTime = askedAtTime(rest.trim()).about === undefined;
      const about = rest.replace(onTime ? /^ / : /^ (?:(?:about|on|of|to|regarding) )?/iu, "") || undefined;
      if (
        /^(?:they|people|each side|both sides|all sides|(?:the|both|all|different) (?:sides|parties|voices|articles|papers|sources)|each party|everybody|everyone)$/iu.test(
          who,
        )
      )
        return ask("compare", onTopic(about));
      if (/ and |,| or /iu.test(who) && (await sidesIn(who, archive)) !== undefined)
        return ask("compare", onTopic(about === undefined ? who : `${who} on ${about}`));
      // Who is not quoted anywhere is said not to be: another's words are no answer.
      return noVoice.test(who) || (aText.test(who) && !(await isVoice(who, archive))) ? undefined : said(who, about);
    },
  },
  {
    form: /^(?:compare|contrast)(?: the)?(?: voices| positions| statements| views)?(?: on| about| of)? ?(.{0,400})$/iu,
    asked: (match) => ask("compare", onTopic(match[1])),
  },
  {
    form: /^(?:what happened|what has happened|what took place)(?: to| with| in| on| between| around)? ?(.{0,400})$/iu,
    asked: (match) => ask("timeline", onTopic(match[1])),
  },
  {
    form: /^(?:timeline|chronology|history|course of events)(?: of| on| for| about)?(?: the)? ?(.{0,400})$/iu,
    asked: (match) => ask("timeline", onTopic(match[1])),
  },
  {
    form: /^(\d{4}(?:-\d\d(?:-\d\d)?)?)$/u,
    asked: (match) => ask("timeline", { from: match[1] ?? "", to: match[1] ?? "" }),
  },
  {
    form: /^(?:show|open|read|give)(?: me| us)?(?: the)? (.{2,200}?)(?:'s|’s)? (?:article|articles|source|file|text|report)s?$/iu,
    asked: async (match, archive) =>
      (await archive.articles({ named: match[1] ?? "" })).length > 0
        ? ask("source", { name: match[1] ?? "" })
        : undefined,
  },
  {
    form: /^(?:show|open|read)(?: me| us)? (.{2,200})$/iu,
    asked: async (match, archive) =>
      (await archive.articles({ named: match[1] ?? "" })).length > 0
        ? ask("source", { name: match[1] ?? "" })
        : undefined,
  },
  {
    form: /^(\S{4,120}\.(?:txt|md|html?))$/u,
    asked: async (match, archive) =>
      (await archive.articles({ named: match[1] ?? "" })).some(
        (card) => fileName(card.file) === match[1] || card.file === match[1],
      )
        ? ask("source", { name: match[1] ?? "" })
        : undefined,
  },
  {
    form: /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|ping|test)(?:,? (?:there|attest))?$/iu,
    asked: () => ask("help", {}),
  },
  { form: /^(?:help|what can you do|how does this work)$/iu, asked: () => ask("help", {}) },
  {
    form: /^(?:sources|list (?:of )?(?:all )?(?:the )?(?:articles|sources)|what articles (?:are there|do you have))$/iu,
    asked: () => ask("sources", {}),
  },
];

/** How a plain question is understood: which command answers it, and with what. Always something; at the least /ask. */
export async function routed(question: string, archive: Archive): Promise<Asked> {
  const plain = question.trim().replace(/\s+/gu, " ").slice(0, longest);
  // "Qui a dit …": words of another language are no typing errors of English ones.
  const elsewhere = routedByLanguage(plain)?.command;
  // “Compare” is English too.
  const isOther =
    (elsewhere ?? "compare") !== "compare" ||
    !["en", "und"].includes(languageOf(plain)) ||
    questionRead(plain) !== undefined;
  const { words, readAs } = isOther ? { words: plain, readAs: [] } : await withoutTypingErrors(plain, archive);
  const asked = await routedAsTyped(contracted(words), archive);
  return readAs.length === 0 ? asked : { ...asked, readAs };
}

/** No question is read further. */
const longest = 4000;

/** "and who is Ada Finch?", where no question before tells what it goes on with. */
const opener =
  /^(?:and|but|so|ok(?:ay)?|well|also),? (?=(?:who|whom|whose|what|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|will|can)(?:['’]s)?\b)/iu;

/** "whats the latest": the apostrophe that hurried people leave out. */
const contracted = (words: string): string =>
  words.replace(opener, "").replace(/^(what|who|where|when|how)['’]?s (?=\p{L})/iu, "$1 is ");

async function routedAsTyped(plain: string, archive: Archive): Promise<Asked> {
  const bare = plain
    .slice(0, 1000)
    .replace(/^(?:please |can you tell me |could you tell me |tell me |do you know )/iu, "")
    .replace(/\s?[?!.]+$/u, "");
  const inOrder = await routedByOrder(bare, archive);
  if (inOrder !== undefined) return inOrder;
  for (const { form, asked } of forms) {
    const match = form.exec(bare);
    const understood = match && (await asked(match, archive));
    if (understood) return understood;
  }
  const elsewhere = routedByLanguage(plain);
  if (elsewhere !== undefined) return elsewhere;
  const whole = quoted.exec(plain);
  if (whole !== null && (whole[1] ?? "").length > plain.length * 0.8)
    return ask("check-quote", { words: whole[1] ?? "" });
  return ask("ask", { question: plain });
}

/** The other commands that could answer the same words: for buttons that switch how a question was understood. */
export function alternativesTo(asked: Asked, question: string): readonly Asked[] {
  const words = question.trim();
  const all = [
    ask("ask", { question: words }),
    ask("who-said", { words }),
    ask("timeline", { topic: words }),
    ask("compare", { topic: words }),
  ];
  return all.filter(({ command }) => command !== asked.command);
}
