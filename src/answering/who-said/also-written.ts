import type { Archive, SpeakerCard } from "../../archive/archive.js";
import { heldAs } from "../../archive/speakers/speaker-terms.js";
import type { AnswerContext } from "../answer-context.js";

/** Passages that are looked at for somebody's name in another script. */
const lookedAt = 40;
/** In a name of other letters than these there is nothing to be written otherwise. */
const beyondLatin = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const eastern = "[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}々ー・·]{2,16}";
const western = "\\p{Lu}[\\p{L}’'.-]{0,24}(?: \\p{Lu}?[\\p{L}’'.-]{1,24}){1,3}";

const calledSo = (name: string, cards: readonly SpeakerCard[]): readonly SpeakerCard[] => {
  const plain = heldAs(name);
  return cards.filter((card) => [card.name, ...card.alsoAs].some((form) => heldAs(form) === plain));
};

/** The speakers whose name is this one in either script of Chinese: 习近平 is looked for as 習近平 is. */
export const inEitherScript = async (name: string, archive: Archive): Promise<readonly SpeakerCard[]> =>
  beyondLatin.test(name) ? calledSo(name, await archive.speakers({ holding: [name] })) : [];

/**
 * The speakers of whom an article of the archive says that they are this one in another script, with both forms side by side: “岸田文雄（Fumio
 * Kishida）”, “Xi Jinping (習近平)”. Whoever is only called alike stays apart.
 */
export async function inOtherScripts(
  name: string,
  { archive, articles }: AnswerContext,
): Promise<readonly SpeakerCard[]> {
  const { languages } = await archive.totals();
  // An archive in one language of Latin letters has no such names, and is not searched for them.
  if (!Object.keys(languages).some((language) => language === "zh" || language === "ja")) return [];
  const hits = await archive.search({ words: name, limit: lookedAt });
  const open = await articles.open(hits.map(({ file }) => file));
  const plain = heldAs(name);
  const [inFront, inBrackets] = [new Set<string>(), new Set<string>()];
  for (const { file, passage } of hits) {
    const text = open.get(file)?.article.text.slice(passage.start, passage.end) ?? "";
    for (const [, first = "", second = ""] of text.matchAll(both)) {
      if (heldAs(first) === plain || heldAs(first).endsWith(plain)) inBrackets.add(second);
      if (heldAs(second) === plain) inFront.add(first);
    }
  }
  const found: SpeakerCard[] = [];
  for (const form of inBrackets) found.push(...calledSo(form, await archive.speakers({ holding: [form] })));
  for (const form of inFront) {
    // Of a run of signs the name is the end, and where it begins the speakers tell.
    const ends = beyondLatin.test(form) ? endsOf(form) : [form];
    found.push(...endingIn(form, await archive.speakers({ holding: ends })));
  }
  return [...new Map(found.map((card) => [card.key, card])).values()];
}

const both = new RegExp(`(${eastern}|${western}) ?[（(](${western}|${eastern})[)）]`, "gu");

/** "首相岸田文雄（Fumio Kishida）": 岸田文雄, 田文雄 … */
const endsOf = (form: string): readonly string[] =>
  Array.from({ length: Math.max(1, form.length - 2) }, (_, at) => form.slice(at));

const endingIn = (form: string, cards: readonly SpeakerCard[]): readonly SpeakerCard[] => {
  const exact = calledSo(form, cards);
  if (exact.length > 0 || !beyondLatin.test(form)) return exact;
  return cards.filter(({ name }) => name.length > 2 && heldAs(form).endsWith(heldAs(name)));
};
