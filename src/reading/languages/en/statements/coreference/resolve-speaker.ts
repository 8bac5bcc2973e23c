import type { Span } from "../../../../../model/passage.js";
import type { Speaker } from "../../../../../model/statement.js";
import type { Heard } from "./confidence.js";
import { namedBy } from "./named-speaker.js";
import { spokenFor } from "./owners.js";
import { overlapping } from "../../../../quotations/sorted-spans.js";
import { isPress } from "../../lexicon/press-words.js";
import { type Referents, unnamedAt } from "./referents.js";
import type { Mention } from "../reports/reports.js";
import { isMute } from "../sources/sources.js";
import { speakersIn } from "./joint-speakers.js";
import type { WhosWho } from "../names/entity-mentions.js";

/** Whom the words at a mention stand for, with those who speak with him. */
export interface HeardTogether extends Heard {
  readonly with?: readonly Speaker[];
}

/** Tells whom the words beside a statement stand for, as reading goes on. */
export interface Speakers {
  /** Whoever has the word here; of several who speak together, the first whom the article names. */
  readonly at: (mention: Mention, spoken?: readonly Span[]) => HeardTogether;
  /** Whoever passes on what another said, or heard it: he does not have the word. */
  readonly passingOn: (mention: Mention) => Speaker;
}

export function speakersFor(text: string, whosWho: WhosWho, referents: Referents): Speakers {
  return {
    at(mention, spoken = []) {
      const heard = together(mention, spoken);
      referents.heard(heard.speaker, mention, heard.with);
      return heard;
    },
    passingOn(mention) {
      const { speaker } = whoIs(mention, []);
      // "Doe, in an interview with Newsweek, said": the paper in the aside is not who stands before it.
      const words = text.slice(mention.start, mention.end);
      const isOther =
        speaker.type === "person" && isPress(words) && !speaker.name.split(" ").some((word) => words.includes(word));
      return isOther ? unnamed(mention).speaker : speaker;
    },
  };

  function together(mention: Mention, spoken: readonly Span[]): HeardTogether {
    // "31 percent of Holm’s voters": people of whom nobody is named, and no one of them alone.
    if (mention.source.route === "share") return { ...unnamed(mention), mute: false };
    const all = speakersIn(mention).map((one) => whoIs(one, spoken));
    const first = all.find(({ speaker }) => speaker.basis !== "unnamed");
    if (first === undefined || all.length < 2) return whoIs(mention, spoken);
    const others = all
      .map(({ speaker }) => speaker)
      .filter((speaker) => speaker !== first.speaker && speaker.key !== first.speaker.key);
    // "Holm & Holm": both words are of one name.
    return others.length === 0 ? whoIs(mention, spoken) : { ...first, with: others };
  }

  function whoIs(mention: Mention, spoken: readonly Span[]): HeardTogether {
    const named = namedBy(text, mention, whosWho);
    const mute = isMute(mention.tree, mention.source);
    // Of two who have the name, the text tells which only by where they are named.
    const near = !overlapping(whosWho.namings, mention).some(
      ({ contested, who }) => contested === true && who.name === named?.name,
    );
    if (named !== undefined) return { speaker: named, near, mute };
    const whole = { ...mention, end: mention.end + spokenFor(text, mention).length };
    return { ...(referents.resolve(whole, spoken) ?? unnamed(whole)), mute };
  }

  function unnamed({ start, end }: Mention): Pick<Heard, "speaker" | "near"> {
    return { speaker: unnamedAt(text.slice(start, end), { start, end }), near: true };
  }
}
