import type { Answer, Finding } from "../../model/answer.js";
import { nearestSpeakers } from "../filters/did-you-mean.js";
import { keyOfBody, keyOfPerson } from "../../reading/languages/en/statements/names/speaker-keys.js";
import { goneSentence } from "../findings/gone-files.js";
import type { AnswerContext } from "../answer-context.js";
import { unreadIn } from "../findings/unread-language.js";
import type { Phrases } from "../../locales/en/answers.js";
import { withScriptNotes } from "../findings/other-script.js";
import { collapsed } from "../findings/merge-duplicates.js";
import { describedApart } from "./conflicting-roles.js";
import { candidatesFor } from "./candidates.js";
import { closestMatches, enough } from "./closest-matches.js";
import type { StatementMatch } from "./match.js";
import { matchesOf } from "./matches.js";
import { groupedVoices } from "../parties/labels.js";
import { standsOf } from "./stands.js";
import { whoSaidRequest, type WhoSaidRequest, type WhoSaidInput } from "./request.js";

const most = 60;

/** Who said these words, or what somebody said: statements with their speakers, the closest and surest first. */
export async function whoSaid(input: WhoSaidInput, context: AnswerContext): Promise<Answer> {
  const { archive, phrases, articles } = context;
  const asked = await whoSaidRequest(input, context);
  if (asked.kind !== "wanted") return asked;
  const candidates = await candidatesFor(asked, archive);
  const opened = await articles.open(candidates.keys());
  const { matches, undated } = matchesOf(candidates, opened, asked, phrases);
  const languages = new Map([...opened].map(([file, { article }]) => [file, article.language]));
  const undatedClose = undated.filter(({ closeness }) => closeness >= enough);
  const medium = mediumIn(asked, matches);
  const close = closestMatches(matches, asked);
  const found = collapsed(
    (asked.party === undefined || asked.order !== undefined ? close : groupedVoices(close, asked.party, phrases)).map(
      ({ finding }) => finding,
    ),
    phrases,
  );
  const shown = found.slice(0, most);
  const notes = [
    ...(medium === undefined ? [] : [phrases.whoSaid.onlyMedium[medium.part](medium.name)]),
    ...meantNote(asked, matches, phrases),
    ...(asked.speaker === undefined ? [] : describedApart(shown, languages, phrases)),
    ...articles.gone.map((one) => goneSentence(one, phrases)),
    ...undatedLast(close, asked, phrases),
    ...(undatedClose.length > 0 ? [phrases.whoSaid.undatedLeft(undatedClose.length)] : []),
  ];
  const [first, ...others] = withScriptNotes(asked.words ?? "", shown, phrases);
  if (first === undefined) {
    const stands = isPlain(asked) ? await standsOf(asked, context) : [];
    const [stand, ...more] = withScriptNotes(asked.words ?? "", collapsed(stands, phrases), phrases);
    if (stand !== undefined)
      return {
        kind: "found",
        heading: phrases.whoSaid.stands(1 + more.length, asked.speaker ?? "", asked.words),
        findings: [stand, ...more],
        more: 0,
        ...(notes.length > 0 && { notes }),
      };
    const unread = hasTime(asked) ? 0 : await unreadIn(archive, "statements", asked.files);
    const told = [...notes, ...(unread > 0 ? [phrases.unreadLanguage.statements(unread)] : [])];
    return {
      ...(await nothing(asked, { matches, undatedClose }, context)),
      ...(told.length > 0 && { notes: told }),
    };
  }
  return {
    kind: "found",
    heading:
      medium === undefined
        ? asked.words !== undefined && close.some(({ closeness }) => closeness < 1)
          ? phrases.whoSaid.headingMost(found.length, asked.speaker, asked.words)
          : phrases.whoSaid.heading(found.length, asked.speaker, asked.words)
        : phrases.whoSaid.mediumHeading[medium.part](found.length, medium.name),
    findings: [first, ...others],
    more: Math.max(0, found.length - most),
    ...(notes.length > 0 && { notes }),
    offers: [
      ...(asked.party === undefined ||
      asked.onlyItself ||
      !matches.some(({ belonging }) => belonging?.isItself === true)
        ? []
        : [
            { label: phrases.whoSaid.onlyItselfOffer(asked.party.name), command: "who-said", input: onlyItself(input) },
          ]),
      ...(asked.alsoWritten ?? []).map((name) => ({
        label: phrases.whoSaid.alsoWrittenOffer(name),
        command: "who-said",
        input: { ...given(input), speaker: name },
      })),
      ...(asked.words === undefined
        ? []
        : [{ label: phrases.whoSaid.compareOffer, command: "compare", input: { topic: asked.words } }]),
    ],
  };
}

/** Whether no more is asked than what somebody said: no time, no kind of statement. */
const isPlain = ({ speaker, stretch, statementKind, order, besides, onlyItself }: WhoSaidRequest): boolean =>
  speaker !== undefined &&
  stretch.from === undefined &&
  stretch.to === undefined &&
  statementKind === undefined &&
  order === undefined &&
  besides === undefined &&
  !onlyItself;

/** The same question to the party's own name alone. */
const onlyItself = (input: WhoSaidInput): Record<string, string> => ({ ...given(input), voices: "itself" });

const given = (input: WhoSaidInput): Record<string, string> =>
  Object.fromEntries(Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** Whoever was asked for as a speaker and does not speak: it passes on what others say, hears it, or both. */
interface Medium {
  readonly name: string;
  readonly part: "reported" | "heard" | "both";
}

function mediumIn({ speaker, cards }: WhoSaidRequest, matches: readonly StatementMatch[]): Medium | undefined {
  if (speaker === undefined || (cards?.length ?? 0) > 0) return undefined;
  const own = (name: string | undefined): name is string =>
    name !== undefined && keyOfBody(name) === keyOfBody(speaker);
  const reporters = matches.flatMap(({ finding }) => finding.speaker?.reportedBy ?? []).filter(own);
  const hearers = matches.flatMap(({ finding }) => finding.speaker?.saidTo ?? []).filter(own);
  const [name] = [...reporters, ...hearers];
  const isOfAll = matches.every(({ finding: { speaker: shown } }) => own(shown?.reportedBy) || own(shown?.saidTo));
  if (name === undefined || !isOfAll) return undefined;
  return { name, part: hearers.length === 0 ? "reported" : reporters.length === 0 ? "heard" : "both" };
}

/** Who was found by an office, a surname or a country, where the name is another than was asked for. */
function meantNote(
  { speaker, party, cards = [] }: WhoSaidRequest,
  matches: readonly StatementMatch[],
  phrases: Phrases,
): string[] {
  const shown = new Set(matches.flatMap(({ finding }) => namesOf(finding)));
  const names = cards.map(({ name }) => name).filter((name) => shown.has(name));
  return speaker === undefined ||
    party !== undefined ||
    names.every((name) => keyOfPerson(name) === keyOfPerson(speaker) || keyOfBody(name) === keyOfBody(speaker))
    ? []
    : [phrases.whoSaid.meant(names)];
}

/** In the order of time nobody can tell where a statement without a day belongs. */
function undatedLast(close: readonly StatementMatch[], { order }: WhoSaidRequest, phrases: Phrases): string[] {
  const undated = close.filter(({ when }) => when === "").length;
  return order === undefined || undated === 0 || undated === close.length ? [] : [phrases.whoSaid.undatedLast(undated)];
}

const namesOf = ({ speaker }: Finding): string[] =>
  speaker === undefined ? [] : [speaker.name, ...(speaker.with ?? []).map(({ name }) => name)];

async function nothing(
  asked: WhoSaidRequest,
  {
    matches,
    undatedClose,
  }: { readonly matches: readonly StatementMatch[]; readonly undatedClose: readonly StatementMatch[] },
  { archive, phrases }: AnswerContext,
): Promise<Answer & { kind: "nothing-found" }> {
  const { words, speaker, cards, party } = asked;
  const near: readonly Finding[] = [...undatedClose, ...matches]
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || b.sureness - a.sureness)
    .slice(0, 2)
    .map(({ finding }) => finding);
  const unknown = speaker !== undefined && party === undefined && cards?.length === 0;
  return {
    kind: "nothing-found",
    asked: [speaker, words].filter((part) => part !== undefined).join(", "),
    reason: unknown
      ? phrases.whoSaid.noSuchSpeaker(speaker)
      : hasTime(asked) && matches.length === 0
        ? phrases.whoSaid.nothingThen
        : phrases.whoSaid.nothing(speaker, words),
    nearest: withScriptNotes(words ?? "", near, phrases),
    didYouMean: unknown ? await nearestSpeakers(speaker, archive) : [],
  };
}

const hasTime = ({ stretch: { from, to } }: WhoSaidRequest): boolean => from !== undefined || to !== undefined;
