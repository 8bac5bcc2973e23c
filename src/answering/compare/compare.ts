import type { AnswerContext } from "../answer-context.js";
import type { Answer, Finding } from "../../model/answer.js";
import type { Span } from "../../model/passage.js";
import { topicOf } from "../filters/topic.js";
import { compareSides } from "./compare-sides.js";
import { sidesIn } from "./sides.js";
import { type Voice, voicesIn } from "./voices.js";
import { goneSentence } from "../findings/gone-files.js";
import { inTime } from "../filters/date-order.js";
import { unreadIn } from "../findings/unread-language.js";
import type { Phrases } from "../../locales/en/answers.js";
import { answerWithScriptNotes } from "../findings/other-script.js";
import { collapsed } from "../findings/merge-duplicates.js";
import { noSuchSource } from "../source/source.js";

const passages = 300;
const mostOfOneVoice = 4;
const mostVoices = 12;

export interface CompareInput {
  readonly topic?: string | undefined;
  readonly source?: string | undefined;
}

interface Shown {
  readonly findings: readonly Finding[];
  readonly leftOut: number;
}

/** Groups the voices: each one's strongest findings, in order of time. The order of the groups is that of their first word. */
function grouped(voices: readonly Voice[], phrases: Phrases): Shown {
  const groups = new Map<string, Voice[]>();
  for (const voice of voices)
    groups.set(voice.name.toLowerCase(), [...(groups.get(voice.name.toLowerCase()) ?? []), voice]);
  // Copies of one story are one finding before the strongest are chosen, or they would push out all else that a voice says.
  const each = [...groups.values()].map((group) => onceEach(group, phrases));
  const strongest = each
    .map((group) => group.slice(0, mostOfOneVoice))
    .sort((a, b) => (b[0]?.strength ?? 0) - (a[0]?.strength ?? 0))
    .slice(0, mostVoices)
    .map((group) => group.sort((a, b) => inTime(a.when, b.when)))
    .sort((a, b) => inTime(a[0]?.when ?? "", b[0]?.when ?? ""));
  const shown = strongest.flatMap((group) => group.map(({ finding, name }) => ({ ...finding, group: name })));
  return { findings: collapsed(shown, phrases), leftOut: each.flat().length - shown.length };
}

/** What one voice says, the strongest first; of copies the one that tells its day, with the places of the others. */
function onceEach(group: readonly Voice[], phrases: Phrases): Voice[] {
  const ranked = [...group].sort((a, b) => b.strength - a.strength || inTime(a.when, b.when));
  const keyOf = ({ citation }: Finding): string => `${citation.file}|${citation.start}`;
  const said = new Map(ranked.map((voice) => [keyOf(voice.finding), voice]));
  return collapsed(
    ranked.map(({ finding }) => finding),
    phrases,
  ).flatMap((finding) => {
    const voice = said.get(keyOf(finding));
    return voice === undefined ? [] : [{ ...voice, finding }];
  });
}

/** What each voice says about a topic, in its own words. No verdict, no summary. */
export async function compare(input: CompareInput, context: AnswerContext): Promise<Answer> {
  return answerWithScriptNotes(input.topic ?? "", await compared(input, context), context.phrases);
}

async function compared(input: CompareInput, context: AnswerContext): Promise<Answer> {
  const { archive, phrases, articles } = context;
  const sources = input.source === undefined ? undefined : await archive.articles({ named: input.source });
  if (sources?.length === 0) return noSuchSource(input.source ?? "", context);
  if (input.topic === undefined && sources === undefined) return { kind: "refused", reason: phrases.compare.whatOf };
  const sides = input.topic === undefined ? undefined : await sidesIn(input.topic, archive);
  if (sides !== undefined) return compareSides(sides, input.source, context);
  const topic = input.topic === undefined ? undefined : topicOf(input.topic);
  if (input.topic !== undefined && topic === undefined)
    return { kind: "refused", reason: phrases.compare.onlySmallWords };

  const near = new Map<string, Span[]>(
    (input.topic === undefined ? (sources ?? []) : []).map((card) => [card.file, []]),
  );
  const files = sources?.map((card) => card.file);
  if (input.topic !== undefined)
    for (const hit of await archive.search({ words: input.topic, limit: passages, ...(files && { files }) }))
      near.set(hit.file, [...(near.get(hit.file) ?? []), hit.passage]);

  const open = await articles.open(near.keys());
  const voices = [...near].flatMap(([file, hits]) => {
    const opened = open.get(file);
    return opened === undefined ? [] : voicesIn(opened, topic === undefined ? undefined : hits, topic, phrases);
  });
  const gone = articles.gone.map((one) => goneSentence(one, phrases));
  const asked = input.topic ?? input.source ?? "";
  const { findings, leftOut } = grouped(voices, phrases);
  const [first, ...others] = findings;
  const unread = first === undefined ? await unreadIn(archive, "statements", files) : 0;
  const told = [...gone, ...(unread > 0 ? [phrases.unreadLanguage.statements(unread)] : [])];
  const notes = told.length > 0 ? { notes: told } : {};
  if (first === undefined)
    return {
      kind: "nothing-found",
      asked,
      reason: input.topic === undefined ? phrases.compare.nothingIn(asked) : phrases.compare.nothing(asked),
      nearest: [],
      didYouMean: [],
      ...notes,
    };
  const count = new Set(findings.map((finding) => finding.group)).size;
  return {
    kind: "found",
    heading:
      input.topic === undefined ? phrases.compare.voicesOf(count, asked) : phrases.compare.voicesOn(count, asked),
    findings: [first, ...others],
    more: leftOut,
    ...notes,
    offers:
      input.topic === undefined
        ? []
        : [{ label: phrases.compare.whoSaidOffer, command: "who-said", input: { words: input.topic } }],
  };
}
