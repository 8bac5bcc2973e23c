import type { Span } from "../../../../model/passage.js";
import type { Quotation } from "../../../quotations/quotation-marks.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { naming } from "../lexicon/speech-cues.js";
import { behindHearer, withoutTimes } from "./edges.js";
import { saidAtOnce, saidLater, standBehind, stemAnywhere } from "./frames.js";
import { droppedSubject, heardAt, isSomebody } from "./referents.js";
import type { SourcedPart } from "./sources.js";
import { isFamilyLike, mentionOf } from "./speakers.js";
import { type Subject, subjectsIn } from "./subjects.js";
import { type Heard, inUnit, type Telling } from "./telling.js";

const speaking =
  "(?:述べ|語[っりる]|話[しすさ]|言[っいう]|答え|説明|指摘|強調|コメント|主張|訴え|付け|加え|明か|明らか|発表|振り返|笑|つぶや|嘆|喜|たたえ|批判|反論|期待|続け|書|呼び)";
const subjectBehind = new RegExp(
  `^(?:、|など)?(?:とも?)?[、\\s]?((?!と[はがも])[^、。「」]{0,29}?[^でにとたるいうだ、。「」])(?:は|が|も)(?:[^、。「」]{0,24}?)${speaking}`,
  "d",
);
/** "「準備はできている」と黒木。" */
const nameBehind = /^と、?([\u4e00-\u9fffァ-ヶーA-Z][^、。「」はがもを]{0,14}[\u4e00-\u9fff々ァ-ヶーん])。/d;
/** Words end in a verb or a particle; names of things end in nouns. */
const likeWords = /(?:[ぁ-ん。！？!?…ー]|[。！？!?]」)$/;

/** Words in marks that "と" follows, with the noun before them that they belong to. */
export function readQuotations(telling: Telling, unit: IdeographicUnit, part: SourcedPart): void {
  const own = unit.quotations.filter(
    ({ start, end }) => start >= part.start && start < part.end && end <= part.end + 1,
  );
  let from = part.start;
  for (let at = 0; at < own.length; at += 1) {
    const run = [own[at] as Quotation];
    while (own[at + 1] !== undefined && /^[、\s]*$/.test(telling.text.slice(run.at(-1)?.end, own[at + 1]?.start)))
      run.push(own[(at += 1)] as Quotation);
    const stretch = { start: from, end: (run[0] as Quotation).start };
    const isRead = readRun(telling, unit, { run, part, stretch, own });
    if (isRead) from = (run.at(-1) as Quotation).end;
  }
}

interface Run {
  readonly run: readonly Quotation[];
  readonly part: SourcedPart;
  /** From the words read before to this run. */
  readonly stretch: Span;
  readonly own: readonly Quotation[];
}

function readRun(telling: Telling, unit: IdeographicUnit, where: Run): boolean {
  const { run, part, stretch } = where;
  const last = run.at(-1) as Quotation;
  const behind = telling.text.slice(last.end, unit.end);
  const before = subjectBefore(telling, where);
  if (!isSpeech(run, behind, telling) && !(before !== undefined && endsSentence(telling, run, { behind, before })))
    return false;
  const cue = cueBehind(telling, last.end, unit.end);
  const heard =
    heardBehind(telling, last.end, unit) ??
    giverBefore(telling, stretch, unit) ??
    (before && subjectMeant(telling, unit, before)) ??
    (part.source === undefined
      ? droppedSubject(telling, unit)
      : { speaker: part.source.speaker, confidence: "likely" as const });
  if (heard === undefined) return true;
  const spoken = withEarlierWords(telling, unit, { ...where, before });
  telling.add(unit, { spoken, ...(cue && { cue }), heard, reporter: part.source?.speaker });
  return true;
}

function isSpeech(run: readonly Quotation[], behind: string, telling: Telling): boolean {
  const length = run.reduce((sum, { inner }) => sum + inner.end - inner.start, 0);
  if (!run.some(({ inner }) => /[ぁ-ん]|[\u4e00-\u9fff]{2}|\p{L}{3}/u.test(telling.words(inner)))) return false;
  if (nameBehind.test(behind)) return length > 3;
  const joined = /^(?:、|など)?と(?:も)?[、]?/.exec(behind);
  if (joined === null)
    return (
      /^[^「」。]{0,14}(?:は|が)(?:[^「」。]{0,10})(?:述べ|語[っりる]|話[しすさ]|言[っいう]|加え|続け|答え|叫)/.test(
        behind,
      ) && length > 8
    );
  const rest = behind.slice(joined[0].length);
  if (standBehind.test(rest)) return length > 3;
  if (/^いう(?:ことだ)?。/.test(rest)) return false;
  if (/^[^。]{0,10}ことは?(?:避け|でき|な)/.test(rest)) return false;
  if (naming.test(rest) && !/^(?:も|は|、)?(?:述べ|語|話)/.test(rest)) return false;
  const isLikeWords = run.some(({ inner }) => likeWords.test(telling.words(inner)));
  if (length < 4 || (length < 8 && !isLikeWords)) return saidAtOnce.test(rest);
  return isLikeWords || length > 14 || saidLater.test(rest);
}

/** "今季を振り返り「悔しさしか残っていない」。": no verb follows, but somebody stands before. */
function endsSentence(
  telling: Telling,
  run: readonly Quotation[],
  { behind, before }: { readonly behind: string; readonly before: Subject },
): boolean {
  const words = telling.words((run.at(-1) as Quotation).inner);
  return (
    behind.trimStart().startsWith("。") && words.length > 8 && likeWords.test(words) && isSomebody(telling, before)
  );
}

function cueBehind({ text }: Telling, at: number, end: number): Span | undefined {
  const match = stemAnywhere.exec(text.slice(at, Math.min(end, at + 60)));
  return match === null ? undefined : { start: at + match.index, end: at + match.index + match[0].length };
}

/** "「…」とジェインズ氏は語った", "「…」と黒木。" */
function heardBehind(telling: Telling, at: number, unit: IdeographicUnit): Heard | undefined {
  const stretch = telling.text.slice(at, Math.min(unit.end, at + 70));
  const name = nameBehind.exec(stretch);
  const match = name ?? subjectBehind.exec(stretch);
  if (match?.[1] === undefined) return undefined;
  const [start = 0, end = 0] = match.indices?.[1] ?? [];
  const span = { start: at + start, end: at + end };
  const what = mentionOf(match[1], span, telling.persons).kind;
  return what === "unknown" && (match[1].length > 12 || name !== null) ? undefined : heardAt(telling, span, unit);
}

/** "ソレンセン氏からは「…」とコメントがあった" */
function giverBefore(telling: Telling, stretch: Span, unit: IdeographicUnit): Heard | undefined {
  const giver = /(?:^|[、。])([^、。「」]{2,40})から(?:は)?$/.exec(telling.words(stretch));
  if (giver?.[1] === undefined) return undefined;
  const end = stretch.start + giver.index + giver[0].lastIndexOf("から");
  const at = withoutTimes(telling, { start: end - giver[1].length, end });
  if (/(?:こと|ため|点|時|頃|年|月|日|以前|以来)$/.test(telling.words(at))) return undefined;
  return heardAt(telling, at, unit);
}

/** The noun before the words that they belong to: the nearest that is somebody, else the topic of the sentence. */
function subjectBefore(telling: Telling, { stretch, part }: Run): Subject | undefined {
  const near = subjectsIn(telling.text, stretch, telling.isQuoted);
  return (
    near.findLast((one) => isSomebody(telling, one)) ??
    subjectsIn(telling.text, { start: part.start, end: stretch.start }, telling.isQuoted).findLast((one) =>
      isSomebody(telling, one),
    ) ??
    near.findLast(({ particle, at }) => particle === "は" && isFamilyLike(telling.words(withoutTimes(telling, at))))
  );
}

/** A noun of a few signs that no list knows is a name or a thing: "延長は「認めない」と言い切った". */
function subjectMeant(telling: Telling, unit: IdeographicUnit, subject: Subject): Heard | undefined {
  if (isSomebody(telling, subject)) return heardAt(telling, withoutTimes(telling, subject.at), unit);
  return (
    droppedSubject(telling, unit) ?? {
      ...heardAt(telling, withoutTimes(telling, subject.at), unit),
      confidence: "unsure",
    }
  );
}

/** 「…」時であり、「…」と答えた; 消費税減税は「考えていない」と答えた: words in marks with what belongs to them are one statement. */
function withEarlierWords(
  telling: Telling,
  unit: IdeographicUnit,
  { own, run, stretch, before }: Run & { readonly before: Subject | undefined },
): Span[] {
  const [first] = run as [Quotation];
  const last = run.at(-1) as Quotation;
  const alone = run.map((one) => inUnit(one, unit));
  const earlier = own.find(
    ({ start, end }) =>
      start >= stretch.start &&
      end < first.start &&
      /(?:は|が|も)[、]?$/.test(telling.text.slice(Math.max(stretch.start, start - 3), start)),
  );
  if (earlier !== undefined && earlier.inner.end - earlier.inner.start >= 6) {
    const between = telling.text.slice(earlier.end, first.start);
    if (!/^(?:と|など)|[。]|(?:氏|さん)(?:は|が|も)/.test(between))
      return [{ start: earlier.inner.start, end: inUnit(last, unit).end }];
  }
  if (before === undefined || before.end >= first.start || before.at.start < stretch.start) return alone;
  const start = behindHearer(telling, before.end, first.start);
  const words = telling.text.slice(start, first.start);
  if (!/[^はがをのも、\s](?:は|が|を|も)$/.test(words) || /[。、]/.test(words)) return alone;
  return [{ start, end: inUnit(last, unit).end }];
}
