import type { Span } from "../../../../model/passage.js";
import type { Confidence, Speaker, Statement } from "../../../../model/statement.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { ideographicQuotations } from "../../../quotations/ideographic-marks.js";
import { kindOfSigns } from "../../../quotations/kind-of-signs.js";
import type { Quotation } from "../../../quotations/quotation-marks.js";
import { isWithin } from "../../../quotations/sorted-spans.js";
import { type IdeographicUnit, unitsOf } from "../../../segmentation/ideographic-units.js";
import type { StatementInput } from "../../language-pack.js";
import { pressWords } from "../lexicon/names-and-bodies.js";
import { hearsay, naming, openers, revealing, sayingStems } from "../lexicon/speech-cues.js";
import { type Person, personsIn } from "./persons.js";
import { mentionOf, namedSpeaker } from "./speakers.js";
import { type Subject, subjectsIn } from "./subjects.js";

/** Who said what in a Japanese article, in the order of the text. */
export function statementsIn(input: StatementInput): Statement[] {
  return new JapaneseReader(input).read();
}

interface Heard {
  readonly speaker: Speaker;
  readonly confidence: Confidence;
}

interface Draft {
  readonly spoken: readonly Span[];
  readonly cue?: Span;
  readonly heard: Heard;
  readonly reporter?: Speaker | undefined;
}

const stems = anyOf(sayingStems);
const adverb =
  "(?:、)?(?:それぞれ|こう|次のように|以下のように|改めて|強く|厳しく|口々に|笑顔で|電話で|取材に|記者団に|会見で|その上で|続けて|さらに|皮肉を込めて|はっきり|率直に|冷静に)?(?:、)?";
/** "と述べた", "とトランプは言う", "と発表した": a reported clause ends before it. */
const gap = (most: number): string => `(?:(?!こと)[^、。「」『』\\n]){0,${most}}?`;
const saying = new RegExp(
  `(?:など)?(?:と|との)(?:も|は)?${adverb}(${gap(40)}(?:は|が|も)(?:${gap(12)}(?:に|で|、))?(?:${gap(18)}(?:に|で))?|${gap(18)}(?:に|で)|)(${stems})`,
  "g",
);
const making = new RegExp(
  `(ことを|旨を|ことが)、?((?:[^、。「」『』\\n]{1,40}?(?:は|が|も|によって|により))?)(?:[^、。「」『』\\n]{0,14}?(?:で|に))?(${anyOf(revealing)}|(?:発表|公表|報告|明らかに)さ)`,
  "g",
);
const saidLater = new RegExp(`^${adverb}[^。]{0,40}?(?:${stems})`);
const saidAtOnce = new RegExp(`^${adverb}(?:${stems})`);
const stemAnywhere = new RegExp(`(?:${stems})[ぁ-ん]{0,6}`);
const accordingTo = /([^、。「」『』\n]{2,40}?)(?:に(?:よると|よれば|よりますと)|の(?:話|説明)では)[、,]?/g;
const opener = new RegExp(`^(?:${anyOf(openers)})[、,\\s]*`);
/** Directly behind "と" and the verb: it was not said, or might be. */
const unsaid = /^(?:[てで]?(?:い)?な(?:い|かった)|ず|ていない|れば|たら|ようと|べき|ないで)/;

/** "表明したことから", "語った内容": the verb only describes a noun. */
const adnominal =
  /^(?:し)?(?:た|る|う|ている|ていた|された|される)(?:こと(?!を|が明|で)|もの|(?!上で|後|際|ほか|うえ|が、|の[はが])[\u4e00-\u9fffァ-ヶ])/;

/** Reads an article once, from its first unit to its last; it keeps who has the word. */
class JapaneseReader {
  private readonly text: string;
  private readonly quotations: readonly Quotation[];
  private readonly units: readonly IdeographicUnit[];
  private readonly persons: Person[];
  private readonly times: readonly Span[];
  private readonly found: Statement[] = [];
  private floor: (Heard & { readonly paragraph: number; readonly direct: boolean }) | undefined;
  private topic: { readonly speaker: Speaker; readonly paragraph: number } | undefined;

  constructor({ text, lines, timexes }: StatementInput) {
    this.text = text;
    this.quotations = ideographicQuotations(text, { start: 0, end: text.length });
    this.units = unitsOf(text, lines, this.quotations, {
      goesOn: (whole, at) =>
        /^(?:[、,]?(?:と|など|とも)|[^「」。\n]{1,16}(?:は|が)[^「」。\n]{0,20}(?:述べ|語|話|言))/.test(
          whole.slice(at, at + 44),
        ),
    });
    this.persons = personsIn(text);
    this.times = timexes;
  }

  read(): Statement[] {
    for (const unit of this.units) {
      if (this.readAlone(unit) || this.readLabelled(unit)) continue;
      const before = this.found.length;
      this.readSentence(unit);
      this.learnTopic(unit);
      if (this.found.length === before) this.announce(unit);
    }
    return this.found;
  }

  private isInside = (at: number): boolean => isWithin(this.quotations, at);

  /** "「…」" in a line of its own goes on with whoever spoke in marks just before, or was announced. */
  private readAlone(unit: IdeographicUnit): boolean {
    const own = unit.quotations;
    if (own[0] === undefined || own[0].start > unit.start) return false;
    const outside = this.text.slice(own.at(-1)?.end ?? unit.end, unit.end);
    const between = own.slice(1).some((quotation, at) => this.text.slice(own[at]?.end, quotation.start).trim() !== "");
    if (between || /[\p{L}\p{N}]/u.test(outside)) return false;
    const { floor } = this;
    if (floor === undefined || !floor.direct || unit.label !== "body" || unit.paragraph - floor.paragraph > 1)
      return true;
    this.add(unit, {
      spoken: own.map((one) => inUnit(one, unit)),
      heard: { speaker: floor.speaker, confidence: "unsure" },
    });
    return true;
  }

  /** "大統領は…声で言った。": the words follow in the next line. */
  private announce(unit: IdeographicUnit): void {
    if (
      !/(?:述べた|語った|言った|話した|見解を示した|コメントした|次の通り|こう続けた)[。：:]?$/.test(
        this.text.slice(unit.start, unit.end),
      )
    )
      return;
    const somebody =
      subjectsIn(this.text, unit, this.isInside).find((one) => this.isSomebody(one)) ??
      subjectsIn(this.text, unit, this.isInside).find(
        ({ particle, at }) => particle === "は" && at.end - at.start < 16,
      );
    if (somebody !== undefined)
      this.floor = { ...this.heardAt(this.withoutTimes(somebody.at), unit), paragraph: unit.paragraph, direct: true };
  }

  /** "戸田恵子さん(アンパンマン)「…」": a name with an honorific right before the words. */
  private readLabelled(unit: IdeographicUnit): boolean {
    let from = unit.start;
    let isRead = false;
    for (const quotation of unit.quotations) {
      const label = this.text.slice(from, quotation.start);
      if (
        !/^[^、。はがもをに]{2,24}(?:氏|さん|選手|監督|首相|知事|市長|社長|会長|教授)(?:[（(][^）)]{1,20}[）)])?\s*[：:]?$/.test(
          label,
        )
      )
        return isRead;
      const name = label.replace(/\s*[：:]$/, "");
      const at = { start: from, end: from + name.length };
      this.add(unit, { spoken: [inUnit(quotation, unit)], heard: this.heardAt(at, unit) });
      from = quotation.end;
      isRead = true;
    }
    return isRead;
  }

  private readSentence(unit: IdeographicUnit): void {
    const sources = [...this.text.slice(unit.start, unit.end).matchAll(accordingTo)].filter(
      ({ index }) => !this.isInside(unit.start + index),
    );
    let from = unit.start;
    let reporter: { readonly speaker: Speaker; readonly cue: Span } | undefined;
    for (const match of sources) {
      const start = unit.start + match.index;
      if (reporter !== undefined) this.readPart(unit, { start: from, end: start }, reporter);
      const whole = match[1] ?? "";
      const lead = opener.exec(whole)?.[0].length ?? 0;
      const at = this.withoutTimes({ start: start + lead, end: start + whole.length });
      reporter =
        at.end - at.start < 2
          ? undefined
          : {
              speaker: this.heardAt(at, unit).speaker,
              cue: { start: start + whole.length, end: start + match[0].trimEnd().replace(/[、,]$/, "").length },
            };
      from = start + match[0].length;
    }
    this.readPart(unit, { start: from, end: unit.end }, reporter);
  }

  private readPart(
    unit: IdeographicUnit,
    part: Span,
    reporter: { readonly speaker: Speaker; readonly cue: Span } | undefined,
  ): void {
    const before = this.found.length;
    this.readQuotations(unit, part, reporter?.speaker);
    this.readClauses(unit, part, reporter?.speaker);
    const isHearsay = /という(?:ことだ)?。?$/.test(this.text.slice(part.start, part.end).trimEnd());
    if (this.found.length > before) return;
    if (reporter !== undefined) {
      const content = this.trimmed(part);
      if (content !== undefined)
        this.add(unit, {
          spoken: [content],
          cue: reporter.cue,
          heard: { speaker: reporter.speaker, confidence: "sure" },
        });
      return;
    }
    const { floor } = this;
    if (!isHearsay || floor === undefined || unit.paragraph - floor.paragraph > 3 || unit.label !== "body") return;
    const content = this.trimmed(part);
    const cueAt = this.text.lastIndexOf("という", part.end);
    if (content !== undefined)
      this.add(unit, {
        spoken: [content],
        cue: { start: cueAt, end: cueAt + 3 },
        heard: { speaker: floor.speaker, confidence: "unsure" },
      });
  }

  /** Words in marks that "と" follows, with the noun before them that they belong to. */
  private readQuotations(unit: IdeographicUnit, part: Span, reporter: Speaker | undefined): void {
    const own = unit.quotations.filter(
      ({ start, end }) => start >= part.start && start < part.end && end <= part.end + 1,
    );
    let from = part.start;
    for (let at = 0; at < own.length; at += 1) {
      const run = [own[at] as Quotation];
      while (own[at + 1] !== undefined && /^[、\s]*$/.test(this.text.slice(run.at(-1)?.end, own[at + 1]?.start)))
        run.push(own[(at += 1)] as Quotation);
      const last = run.at(-1) as Quotation;
      const first = run[0] as Quotation;
      const behind = this.text.slice(last.end, unit.end);
      if (!this.isSpeech(run, behind)) continue;
      const cue = this.cueBehind(last.end, unit.end);
      const heard =
        this.postSubject(last.end, unit) ??
        this.preSubject(unit, { start: from, end: first.start }, { part, reporter });
      const spoken = this.withEarlierWords(own, run, { from, unit });
      from = last.end;
      if (heard === undefined) continue;
      this.add(unit, { spoken, ...(cue && { cue }), heard, reporter });
    }
  }

  /** 「…」時であり、「…」と答えた: words in marks with what stands between them are one statement. */
  private withEarlierWords(
    own: readonly Quotation[],
    run: readonly Quotation[],
    { from, unit }: { readonly from: number; readonly unit: IdeographicUnit },
  ): Span[] {
    const [first] = run as [Quotation];
    const last = run.at(-1) as Quotation;
    const earlier = own.find(
      ({ start, end }) =>
        start >= from &&
        end < first.start &&
        /(?:は|が|も)[、]?$/.test(this.text.slice(Math.max(from, start - 3), start)),
    );
    if (earlier === undefined || earlier.inner.end - earlier.inner.start < 6)
      return run.map((one) => inUnit(one, unit));
    const between = this.text.slice(earlier.end, first.start);
    if (/^(?:と|など)|[。]|(?:氏|さん)(?:は|が|も)/.test(between)) return run.map((one) => inUnit(one, unit));
    return [{ start: earlier.inner.start, end: inUnit(last, unit).end }];
  }

  private isSpeech(run: readonly Quotation[], behind: string): boolean {
    const length = run.reduce((sum, { inner }) => sum + inner.end - inner.start, 0);
    const joined = /^(?:、|など)?と(?:も)?[、]?/.exec(behind);
    if (joined === null)
      return /^[^「」。]{0,14}(?:は|が)(?:[^「」。]{0,10})(?:述べ|語|話|言)/.test(behind) && length > 8;
    const rest = behind.slice(joined[0].length);
    const isSaid = saidLater.test(rest);
    if (/^いう(?:ことだ)?。/.test(rest)) return false;
    if (naming.test(rest) && !/^(?:も|は|、)?(?:述べ|語|話)/.test(rest)) return false;
    if (length < 8 && !saidAtOnce.test(rest)) return false;
    return isSaid || length > 14;
  }

  private cueBehind(at: number, end: number): Span | undefined {
    const match = stemAnywhere.exec(this.text.slice(at, Math.min(end, at + 60)));
    return match === null ? undefined : { start: at + match.index, end: at + match.index + match[0].length };
  }

  /** "「…」とジェインズ氏は語った" */
  private postSubject(at: number, unit: IdeographicUnit): Heard | undefined {
    const match =
      /^(?:、|など)?(?:と)?[、\s]?([^、。「」]{1,30}?)(?:は|が|も)(?:[^、。「」]{0,24}?)(?:述べ|語|話|言|答|説明|指摘|強調|コメント|主張|訴|付け加|加え|明か|発表|振り返)/.exec(
        this.text.slice(at, Math.min(unit.end, at + 70)),
      );
    if (match?.[1] === undefined) return undefined;
    const start = at + match[0].indexOf(match[1]);
    const span = { start, end: start + match[1].length };
    const what = mentionOf(match[1], span, this.persons).kind;
    return what === "unknown" && match[1].length > 12 ? undefined : this.heardAt(span, unit);
  }

  /** The noun before the words that they belong to: the nearest that is somebody, else the topic of the sentence, else whoever has the word. */
  private preSubject(
    unit: IdeographicUnit,
    stretch: Span,
    { part, reporter }: { readonly part: Span; readonly reporter: Speaker | undefined },
  ): Heard | undefined {
    const giver = /(?:^|[、。])([^、。「」]{2,40})から(?:は)?$/.exec(this.text.slice(stretch.start, stretch.end));
    if (giver?.[1] !== undefined) {
      const end = stretch.start + giver.index + giver[0].lastIndexOf("から");
      return this.heardAt(this.withoutTimes({ start: end - giver[1].length, end }), unit);
    }
    const near = subjectsIn(this.text, stretch, this.isInside);
    const found =
      near.findLast((one) => this.isSomebody(one)) ??
      subjectsIn(this.text, { start: part.start, end: stretch.start }, this.isInside).findLast((one) =>
        this.isSomebody(one),
      ) ??
      near.findLast(({ particle }) => particle === "は");
    if (found !== undefined) return this.heardAt(this.withoutTimes(found.at), unit);
    return reporter === undefined ? this.dropped(unit) : { speaker: reporter, confidence: "likely" };
  }

  /** The subject was dropped: whoever spoke or was spoken of last. */
  private dropped(unit: IdeographicUnit): Heard | undefined {
    const { floor, topic } = this;
    const isNewer = topic !== undefined && topic.paragraph > (floor?.paragraph ?? -1);
    const found = isNewer ? { speaker: topic.speaker, paragraph: topic.paragraph } : floor;
    if (found === undefined || unit.paragraph - found.paragraph > 3) return undefined;
    return { speaker: found.speaker, confidence: "unsure" };
  }

  private isSomebody({ at }: Subject): boolean {
    const span = this.withoutTimes(at);
    if (span.end - span.start < 1 || span.end - span.start > 44) return false;
    return mentionOf(this.text.slice(span.start, span.end), span, this.persons).kind !== "unknown";
  }

  /** Clauses without marks, or with a few words in marks, that "と" or "ことを" and a verb of saying follow. */
  private readClauses(unit: IdeographicUnit, part: Span, reporter: Speaker | undefined): void {
    let from = part.start;
    const stretch = this.text.slice(part.start, part.end);
    const cues = [...stretch.matchAll(saying), ...stretch.matchAll(making)].sort((a, b) => a.index - b.index);
    for (const match of cues) {
      const at = part.start + match.index;
      if (at < from || this.isInside(at)) continue;
      const verb = match.at(-1) ?? "";
      const end = at + match[0].length;
      if (/^[いし]/.test(verb) && !this.isVerbOfSaying(verb, end)) continue;
      if (unsaid.test(this.text.slice(end, end + 6)) || adnominal.test(this.text.slice(end, end + 12))) continue;
      // "示唆したと報じた": inside of what is reported; the later verb is the one that reports.
      if (
        /^(?:た|ている|ていた|てい)?(?:との?|ことを)/.test(this.text.slice(end, end + 6)) &&
        cues.some((later) => part.start + later.index >= end && part.start + later.index <= end + 4)
      )
        continue;
      // Words in marks that end right there were read as such.
      if (
        this.found.some(
          ({ spoken, context }) =>
            context.start === unit.start && (spoken.at(-1)?.end ?? 0) >= at - 3 && (spoken[0]?.start ?? 0) < at,
        )
      ) {
        from = end;
        continue;
      }
      // "…を理由としている": a noun is held for something, and nobody said it.
      if (verb === "し" && !/[るたいうくすむぐぶだん]$|である$|ない$/.test(this.text.slice(from, at))) continue;
      const clause = this.clauseBefore(
        unit,
        { start: from, end: at },
        { subject: (match.length > 3 ? match[2] : match[1]) ?? "", cueStart: at, match },
      );
      if (clause === undefined) continue;
      from = end;
      this.add(unit, {
        spoken: [clause.content],
        cue: { start: end - verb.length, end },
        heard: clause.heard,
        reporter,
      });
    }
  }

  /** "という" and "とし" are verbs of saying at the end of a clause only; before a noun they only name. */
  private isVerbOfSaying(verb: string, end: number): boolean {
    const rest = this.text.slice(end, end + 6);
    if (verb === "し") return /^(?:て(?:いる|いた|おり)|た(?:。|が、))/.test(rest);
    if (verb === "言う") return /^(?:。|が、|$|\n)/.test(rest);
    if (verb === "いい") return rest.startsWith("、");
    return verb !== "いう" && verb !== "いっ";
  }

  private clauseBefore(
    unit: IdeographicUnit,
    stretch: Span,
    {
      subject: behind,
      cueStart,
      match,
    }: { readonly subject: string; readonly cueStart: number; readonly match: RegExpExecArray },
  ): { readonly content: Span; readonly heard: Heard } | undefined {
    const post = /^(.+?)(?:は|が|も|によって|により)/.exec(behind);
    if (post?.[1] !== undefined) {
      const start = cueStart + match[0].indexOf(behind);
      const span = this.withoutTimes({ start, end: start + post[1].length });
      const content = this.trimmed(stretch);
      if (content !== undefined && span.end > span.start) return { content, heard: this.heardAt(span, unit) };
    }
    const subjects = subjectsIn(this.text, stretch, this.isInside);
    const somebody =
      subjects.find((one) => one.particle !== "が" && this.isSomebody(one)) ??
      subjects.find((one) => this.isSomebody(one) && /[、,]/.test(this.text.charAt(one.end - 1))) ??
      subjects.find((one) => this.isSomebody(one));
    const topic = somebody ?? subjects.find(({ particle, at }) => particle === "は" && at.start - stretch.start < 30);
    if (topic === undefined || (somebody === undefined && topic.at.end - topic.at.start > 24)) {
      const heard = this.dropped(unit);
      const content = this.trimmed(stretch);
      return heard && content && { content, heard };
    }
    const span = this.withoutTimes(topic.at);
    if (span.end <= span.start) return undefined;
    const content = this.trimmed({ start: this.behindHearer(topic.end, stretch.end), end: stretch.end });
    return content && { content, heard: this.heardAt(span, unit) };
  }

  /** Behind the subject: a day, an occasion or a hearer with its comma is none of what was said. */
  private behindHearer(from: number, end: number): number {
    let start = from;
    for (;;) {
      const time = this.times.find((span) => span.start === start && span.end < end);
      const behindTime = time && /^(?:に(?:は)?[、,\s]*|[、,]\s*)/.exec(this.text.slice(time.end, end));
      if (time !== undefined && behindTime) {
        start = time.end + behindTime[0].length;
        continue;
      }
      const bracket = /^[（(][^（()）]{1,24}[）)](?:に|は)?[、,]?/.exec(this.text.slice(start, end));
      if (bracket !== null) {
        start += bracket[0].length;
        continue;
      }
      const aside =
        /^[^、。「」]{1,24}(?:に|で|では|に対し|に対して|の取材に|会見で|について|いずれも|として|にて)[、,]\s*/.exec(
          this.text.slice(start, Math.min(end, start + 32)),
        );
      if (aside === null || aside[0].length >= end - start - 4) return start;
      start += aside[0].length;
    }
  }

  /** The words for a speaker without a day before or behind them: "土曜日、ウォーレン氏", "7月に市長". */
  private withoutTimes({ start, end }: Span): Span {
    let [first, last] = [start, end];
    for (const time of this.times) {
      if (time.start >= first && time.start <= first + 1 && time.end < last) first = time.end;
      if (time.end === last && time.start > first) last = time.start;
    }
    while (first < last && /[\sに、の,]/.test(this.text.charAt(first))) first += 1;
    while (last > first && /[\s、,]/.test(this.text.charAt(last - 1))) last -= 1;
    return { start: first, end: last };
  }

  private heardAt(at: Span, unit: IdeographicUnit): Heard {
    const words = this.text.slice(at.start, at.end);
    const what = mentionOf(words, at, this.persons);
    if (what.kind === "pointing" && !what.plural) {
      const who = this.pointedAt(at, unit);
      if (who !== undefined) return { speaker: resolvedAs(who, at), confidence: "likely" };
    }
    if (what.kind === "same-body") {
      const before = this.found.findLast(
        ({ speaker }) => speaker.type === "organisation" && speaker.name.includes(what.ending),
      );
      if (before !== undefined) return { speaker: resolvedAs(before.speaker, at), confidence: "likely" };
    }
    return {
      speaker: namedSpeaker(words, at, what),
      confidence: what.kind === "person" || what.kind === "body" ? "sure" : "likely",
    };
  }

  /** "彼", "同氏": the last person of this sentence, else whoever spoke or was spoken of just before. */
  private pointedAt(at: Span, unit: IdeographicUnit): Speaker | undefined {
    const { floor, topic } = this;
    if (
      floor !== undefined &&
      floor.speaker.basis === "unnamed" &&
      floor.paragraph >= (topic?.paragraph ?? 0) &&
      unit.paragraph - floor.paragraph <= 1 &&
      !/(?:ら|たち|同)/.test(floor.speaker.name)
    )
      return undefined;
    const recent = [topic, floor].filter(
      (one) => one !== undefined && unit.paragraph - one.paragraph <= 4 && one.speaker.type === "person",
    );
    const best = recent.sort((a, b) => (b?.paragraph ?? 0) - (a?.paragraph ?? 0))[0];
    return best !== undefined && best.speaker.mention.start < at.start ? best.speaker : undefined;
  }

  private learnTopic(unit: IdeographicUnit): void {
    const last = this.found.at(-1);
    if (last !== undefined && last.context.start === unit.start) {
      if (last.speaker.type === "person") this.topic = { speaker: last.speaker, paragraph: unit.paragraph };
      return;
    }
    for (const { at } of subjectsIn(this.text, unit, this.isInside)) {
      const span = this.withoutTimes(at);
      const what = mentionOf(this.text.slice(span.start, span.end), span, this.persons);
      if (what.kind !== "person") continue;
      this.topic = {
        speaker: namedSpeaker(this.text.slice(span.start, span.end), span, what),
        paragraph: unit.paragraph,
      };
      return;
    }
  }

  /** Without marks, connectives and what only tells that it was heard. */
  private trimmed({ start, end }: Span): Span | undefined {
    let [first, last] = [start, end];
    first += opener.exec(this.text.slice(first, last))?.[0].length ?? 0;
    while (first < last && /[\s、,。：:]/.test(this.text.charAt(first))) first += 1;
    for (;;) {
      while (last > first && /[\s、,。]/.test(this.text.charAt(last - 1))) last -= 1;
      const told = hearsay.exec(this.text.slice(first, last));
      if (told === null) break;
      last = first + told.index;
    }
    const [only] = this.quotations.filter((one) => one.start === first && one.end === last);
    if (only !== undefined) return only.inner;
    return last - first > 3 ? { start: first, end: last } : undefined;
  }

  private add(unit: IdeographicUnit, { spoken, cue, heard, reporter }: Draft): void {
    const [first, ...rest] = spoken;
    if (first === undefined || first.end <= first.start) return;
    const { speaker, confidence } = heard;
    const kind = kindOfSigns(this.text, spoken, this.quotations);
    const isPress = speaker.type === "organisation" && pressWords.test(speaker.name);
    const passing = reporter ?? (isPress ? speaker : undefined);
    this.found.push({
      speaker,
      ...(cue && { cue }),
      spoken: [first, ...rest],
      context: { start: unit.start, end: Math.max(unit.end, spoken.at(-1)?.end ?? 0) },
      kind,
      confidence,
      ...(passing && { reportedBy: { name: passing.name, mention: passing.mention } }),
    });
    this.floor = { speaker, confidence, paragraph: unit.paragraph, direct: kind !== "indirect" };
  }
}

/** A quotation that runs on over paragraphs is as many statements as it has paragraphs. */
function inUnit({ inner }: Quotation, unit: Span): Span {
  return { start: Math.max(inner.start, unit.start), end: Math.min(inner.end, unit.end) };
}

function resolvedAs(speaker: Speaker, mention: Span): Speaker {
  return {
    ...speaker,
    basis: speaker.basis === "unnamed" ? "unnamed" : "resolved",
    mention,
    resolvedTo: speaker.resolvedTo ?? speaker.mention,
  };
}
