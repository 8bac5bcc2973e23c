import type { Span } from "../../../../model/passage.js";
import type { Confidence, Speaker, Statement } from "../../../../model/statement.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import { ideographicQuotations } from "../../../quotations/ideographic-marks.js";
import type { Quotation } from "../../../quotations/quotation-marks.js";
import { overlapping, isWithin } from "../../../quotations/sorted-spans.js";
import { kindOfSigns } from "../../../quotations/kind-of-signs.js";
import { type IdeographicUnit, unitsOf } from "../../../segmentation/ideographic-units.js";
import type { StatementInput } from "../../language-pack.js";
import { groupWords, pressWords, roles } from "../lexicon/names-and-bodies.js";
import { conditions } from "../lexicon/speech-cues.js";
import { accordingIn } from "./according.js";
import { type Cue, cuesIn } from "./cues.js";
import { foldedSigns } from "./folded-signs.js";
import { type Persons, personsIn } from "./persons.js";
import { mentionAt, namedSpeaker } from "./speakers.js";
import { isPlausible, subjectOf } from "./subjects.js";

/** Who said what in a Chinese article, in the order of the text. */
export function statementsIn(input: StatementInput): Statement[] {
  return new ChineseReader(input).read();
}

interface Heard {
  readonly speaker: Speaker;
  readonly confidence: Confidence;
}

/** `quoted` is absent where a clause follows the verb, and all is where nothing but a colon does. */
interface WordsFound {
  readonly quoted?: Span[];
  readonly announces?: true;
}

interface Draft {
  readonly spoken: readonly Span[];
  readonly cue?: Span;
  readonly heard: Heard;
  readonly reportedBy?: Statement["reportedBy"];
}

const speechBehind = /^[—–]|^[，,]?[^。！？“「\n]{0,24}?(?:说|表示|称|指出|道|强调|写|喊|问|回答|告诉|补充)/;

const supposed = new RegExp(`^\\s*(?:但|而|不过)?(?:${anyOf(conditions)})`);
/** "这名演员", "该公司发言人" */
const someone = new RegExp(
  `^(?:这|该|那)[位名个对]?[^，。在对向]{0,12}?(?:${anyOf(roles)}|公司|夫妇|夫妻|组织|机构|部门|报)`,
);

/** A quotation that runs on over paragraphs is as many statements as it has paragraphs. */
function inUnit({ inner }: Quotation, unit: Span): Span {
  return { start: Math.max(inner.start, unit.start), end: Math.min(inner.end, unit.end) };
}

/** "总统继续…": an office without a name that a clause begins with. */
const bareOffice = new RegExp(
  `^(?:${anyOf(roles)})(?=继续|正|在|也|则|已|昨|今|周|星期|对|向|为|没|不|曾|将|会|于|就|接受|还|随后|同时|日前|再)`,
);

/** "报告说" without a speaker before it: the report. */
function nounOf({ verb, start }: Cue, mention: Span): Span {
  const noun = /^(?:报告|声明|通报|报道|评论|公告)(?=说|称|指出)/.exec(verb)?.[0];
  return noun === undefined || mention.end > mention.start ? mention : { start, end: start + noun.length };
}

/** Reads an article once, from its first unit to its last; it keeps who has the word. */
class ChineseReader {
  private readonly input: StatementInput;
  readonly text: string;
  readonly folded: string;
  private readonly quotations: readonly Quotation[];
  private readonly units: readonly IdeographicUnit[];
  readonly persons: Persons;
  private readonly found: Statement[] = [];
  /** Who spoke last, and in which paragraph. */
  private floor: (Heard & { readonly paragraph: number; readonly direct: boolean }) | undefined;
  /** The last person that a sentence was about. */
  private topic: { readonly speaker: Speaker; readonly paragraph: number } | undefined;

  constructor(input: StatementInput) {
    this.input = input;
    this.text = input.text;
    this.folded = foldedSigns(input.text);
    this.quotations = ideographicQuotations(this.folded, { start: 0, end: this.text.length });
    this.units = unitsOf(this.folded, input.lines, this.quotations, {
      goesOn: (text, at) => speechBehind.test(text.slice(at, at + 40)),
    });
    this.persons = personsIn(this.text, this.folded);
  }

  read(): Statement[] {
    for (const unit of this.units) {
      const before = this.found.length;
      if (!this.readHeadline(unit)) this.readUnit(unit);
      this.learnTopic(unit, this.found.length > before);
    }
    return this.found;
  }

  /** "穆斯林兄弟会：埃及民主受到威胁": a headline names who says it. */
  private readHeadline(unit: IdeographicUnit): boolean {
    if (unit.label !== "title" && unit.label !== "subheading") return false;
    const match = /^([^：:，。“「]{2,16})[：:](?!\s*$)/.exec(this.folded.slice(unit.start, unit.end));
    if (
      match?.[1] === undefined ||
      /^(?:图|视频|快讯|独家|专访|评论|观察|直播|组图|更新|专题|新闻|来源|作者|.*记者|时间|地点)/.test(match[1])
    )
      return false;
    const mention = { start: unit.start, end: unit.start + match[1].length };
    const what = mentionAt(this, mention);
    if (
      what.kind === "body" &&
      !/(?:部|会|局|党|社|府|军|方|国|警|院|司|联|盟|媒|报|台|署|处|委|团|公司|组织|当局)$|^[\u4e00-\u9fff]{2,3}$/.test(
        match[1],
      )
    )
      return false;
    if (what.kind === "unnamed" && what.noun === undefined && !/(?:官员|专家|学者|人士|网友|家|者|员)$/.test(match[1]))
      return false;
    const content = this.trimmed(unit.start + match[0].length, unit.end);
    if (content === undefined) return false;
    this.add(unit, {
      spoken: [content],
      cue: { start: mention.end, end: mention.end + 1 },
      heard: this.heardAt(mention, unit, undefined),
    });
    return true;
  }

  private readUnit(unit: IdeographicUnit): void {
    if (this.readAlone(unit)) return;
    const according = accordingIn(this.folded, unit);
    const reporter = according && this.sourceOf(according.source);
    // What a person or a document says is its own to the end; the press passes on what others say.
    const isOwn =
      reporter !== undefined &&
      ((reporter.type === "person" && /[\u4e00-\u9fff ]/.test(reporter.name)) ||
        /(?:报告|数据|统计|调查|资料|公告|通报|声明)/.test(
          this.folded.slice(according?.source.start, according?.content),
        ));
    const cues = isOwn ? [] : this.cuesOf({ start: according?.content ?? unit.start, end: unit.end });
    const read = this.readCues(unit, cues, { from: according?.content ?? unit.start, reporter });
    if (according === undefined || reporter === undefined) return;
    const end = read ?? unit.end;
    const content = end - according.content < 8 ? undefined : this.trimmed(according.content, end);
    if (content !== undefined)
      this.add(unit, { spoken: [content], cue: according.cue, heard: { speaker: reporter, confidence: "sure" } });
  }

  private cuesOf(span: Span): Cue[] {
    return cuesIn(
      this.folded,
      span,
      (at) => isWithin(this.quotations, at) || this.isInTitle(at) || this.isBracketed(at),
    );
  }

  private isInTitle(at: number): boolean {
    const before = this.folded.slice(Math.max(0, at - 30), at);
    return before.lastIndexOf("《") > before.lastIndexOf("》");
  }

  /** A quotation without a cue goes on with whoever spoke in marks just before. */
  private readAlone(unit: IdeographicUnit): boolean {
    const own = unit.quotations;
    const [first] = own;
    if (first === undefined || first.start > unit.start + 1) return false;
    const outside = this.folded.slice(own.at(-1)?.end ?? unit.end, unit.end);
    const between = own
      .slice(1)
      .some((quotation, at) => /[\u4e00-\u9fff]/.test(this.folded.slice(own[at]?.end, quotation.start)));
    if (between || /[\u4e00-\u9fffA-Za-z]/.test(outside)) return false;
    if (this.floor === undefined || !this.floor.direct || unit.label !== "body") return true;
    if (unit.paragraph - this.floor.paragraph > 1) return true;
    this.add(unit, {
      spoken: own.map((one) => inUnit(one, unit)),
      heard: { speaker: this.floor.speaker, confidence: "unsure" },
    });
    return true;
  }

  /** Where the first statement that was read begins; undefined where there is none. */
  private readCues(
    unit: IdeographicUnit,
    cues: readonly Cue[],
    { from, reporter: given }: { readonly from: number; readonly reporter: Speaker | undefined },
  ): number | undefined {
    let last: Heard | undefined;
    let reporter = given;
    let done = from;
    let first: number | undefined;
    for (const [index, cue] of cues.entries()) {
      if (cue.start < done || cue.denied) continue;
      const clause = { start: this.clauseStart(cue.start, done), end: cue.start };
      if (supposed.test(this.folded.slice(clause.start, cue.start))) continue;
      const words = this.wordsOf(unit, cue, clause, done);
      const mention = subjectOf({ folded: this.folded, times: this.input.timexes }, clause);
      if (words === undefined) {
        // "对裁决表示欢迎，并宣布…": no statement, but whoever it is about goes on.
        const isShort =
          mention.end - mention.start <= 24 &&
          !this.input.timexes.some((time) => time.start >= mention.start && time.end <= mention.end);
        if (
          last === undefined &&
          isShort &&
          mention.end > mention.start &&
          isPlausible(this.folded.slice(mention.start, mention.end)) &&
          this.isSomebody(mention)
        )
          last = this.heardAt(mention, unit, last);
        continue;
      }
      const heard = this.heardFor(unit, { mention: nounOf(cue, mention), clause, last, from });
      if (heard === undefined) continue;
      if (words.announces === true) {
        this.floor = { ...heard, paragraph: unit.paragraph, direct: true };
        continue;
      }
      if (pressWords.test(foldedSigns(heard.speaker.name)) && this.passesOn(cue, cues[index + 1])) {
        reporter = heard.speaker;
        done = cue.content;
        continue;
      }
      const spoken = words.quoted ?? this.clauseBehind(unit, cue, cues.slice(index + 1));
      if (spoken === undefined || spoken.length === 0) continue;
      done = Math.max(cue.end, spoken.at(-1)?.end ?? 0);
      last = heard;
      first ??= Math.min(clause.start, spoken[0]?.start ?? clause.start);
      const reportedBy = reporter && { name: reporter.name, mention: reporter.mention };
      this.add(unit, { spoken, cue, heard, ...(reportedBy && { reportedBy }) });
    }
    return first;
  }

  /** "美联社报道，拜登表明…": the press says that somebody said it. */
  private passesOn(cue: Cue, next: Cue | undefined): boolean {
    if (next === undefined || !/^\s*[，,：:]/.test(this.folded.slice(cue.content, cue.content + 3))) return false;
    const from = this.clauseStart(next.start, cue.content);
    if (/[\u4e00-\u9fff]/.test(this.folded.slice(cue.content, from))) return false;
    const subject = subjectOf({ folded: this.folded, times: this.input.timexes }, { start: from, end: next.start });
    return isPlausible(this.folded.slice(subject.start, subject.end));
  }

  /** Where the clause begins that ends with the verb: behind a mark, or behind the quotation before it. */
  private clauseStart(end: number, from: number): number {
    for (let at = end - 1; at >= from; at -= 1) {
      const inside = overlapping(this.quotations, { start: at, end: at + 1 })[0];
      if (inside !== undefined) {
        // A few words in marks belong to the clause: 台“主计总处”专门委员.
        if (
          inside.end - inside.start > 12 ||
          /[，。！？]/.test(this.folded.slice(inside.inner.start, inside.inner.end)) ||
          inside.start <= from
        )
          return Math.min(inside.end, end);
        at = inside.start;
        continue;
      }
      if (/[，,；;：:。—\n]/.test(this.folded.charAt(at)) && !this.isBracketed(at) && !this.isInTitle(at))
        return at + 1;
    }
    return from;
  }

  private isBracketed(at: number): boolean {
    const before = this.folded.slice(Math.max(0, at - 40), at);
    return (
      Math.max(before.lastIndexOf("（"), before.lastIndexOf("(")) >
      Math.max(before.lastIndexOf("）"), before.lastIndexOf(")"))
    );
  }

  /** What belongs to the verb: words in marks before or behind it; `quoted` is undefined where a clause follows. */
  private wordsOf(unit: IdeographicUnit, cue: Cue, clause: Span, done: number): WordsFound | undefined {
    const before = unit.quotations.filter(({ end, start }) => end <= cue.start && start >= done).at(-1);
    const adjoins =
      before !== undefined &&
      before.start < clause.start &&
      before.end >= clause.start - 4 &&
      /^[，,、—–-]*$/.test(this.folded.slice(before.end, clause.start).trim());
    const rest = this.folded.slice(cue.content, unit.end);
    const behind = unit.quotations.find(({ start }) => start >= cue.content);
    const gap = behind === undefined ? "" : this.folded.slice(cue.content, behind.start);
    const opens = behind !== undefined && /^\s*[：:，,]?\s*$/.test(gap);
    const isSpeech =
      before !== undefined &&
      (before.end - before.start > 8 || /[，。！？]/.test(this.folded.charAt(before.inner.end - 1)));
    if (
      adjoins &&
      isSpeech &&
      (/^\s*(?:$|[。，,；;！])/.test(rest) ||
        opens ||
        (/^[告问]/.test(cue.verb) && /^[^，。]{1,14}(?:。|$)/.test(rest)))
    ) {
      const spoken = this.runOf(unit, before);
      if (opens && behind !== undefined) spoken.push(...this.runFrom(unit, behind));
      return { quoted: spoken };
    }
    if (opens && behind !== undefined && this.isWholeContent(unit, behind, gap))
      return { quoted: this.runFrom(unit, behind) };
    if (/^\s*[：:]\s*$/.test(rest)) return { announces: true };
    if (cue.needsWords) {
      // "形容…是“…”": words in marks somewhere in the clause.
      return behind !== undefined && behind.start - cue.content < 30 && behind.end - behind.start > 6 ? {} : undefined;
    }
    const isMarked = cue.needsColon ? /^\s*[：:]/.test(rest) : /^\s*[：:，,]/.test(rest);
    if (cue.needsColon && /^\s*[，,]/.test(rest) && !opens) return undefined;
    const holdsWords = behind !== undefined && behind.start - cue.content < 24 && behind.end - behind.start > 5;
    if (cue.needsMark && !isMarked && !holdsWords) return undefined;
    if (/^\s*$|^\s*[。；;！？]/.test(rest)) return undefined;
    return {};
  }

  /** Whether the quotation is all that was said, and not the first words of a clause: 表示“九二共识”是…. */
  private isWholeContent(unit: IdeographicUnit, { inner, end }: Quotation, gap: string): boolean {
    if (/[：:]/.test(gap)) return true;
    const after = this.folded.slice(end, unit.end);
    return /[。！？，]$/.test(this.folded.slice(inner.start, inner.end)) || /^\s*(?:$|[。，,；;！？])/.test(after);
  }

  /** The quotations that stand side by side with this one, before it. */
  private runOf(unit: IdeographicUnit, last: Quotation): Span[] {
    const run: Quotation[] = [last];
    for (const quotation of [...unit.quotations].reverse()) {
      const first = run[0] as Quotation;
      if (quotation.end <= first.start && /^[\s，,、和及]*$/.test(this.folded.slice(quotation.end, first.start)))
        run.unshift(quotation);
    }
    return run.map((one) => inUnit(one, unit));
  }

  private runFrom(unit: IdeographicUnit, first: Quotation): Span[] {
    const run: Quotation[] = [first];
    for (const quotation of unit.quotations) {
      const last = run.at(-1) as Quotation;
      if (quotation.start >= last.end && /^\s*$/.test(this.folded.slice(last.end, quotation.start)))
        run.push(quotation);
    }
    return run.map((one) => inUnit(one, unit));
  }

  /** The clause that a verb reports: to the end of its sentence, or to the next verb that goes on with the same speaker. */
  private clauseBehind(unit: IdeographicUnit, cue: Cue, next: readonly Cue[]): Span[] | undefined {
    const start = cue.content + (/^\s*[：:，,]?\s*/.exec(this.folded.slice(cue.content, unit.end))?.[0].length ?? 0);
    let end = unit.end;
    for (const other of next) {
      const from = this.clauseStart(other.start, start);
      if (from <= start || other.needsWords) continue;
      const subject = subjectOf({ folded: this.folded, times: this.input.timexes }, { start: from, end: other.start });
      const lead = this.folded.slice(from, subject.start);
      const goesOn = subject.end === subject.start || /(?:但|而|不过|然而|同时|并|又|还)/.test(lead);
      if (!goesOn && !(isPlausible(this.folded.slice(subject.start, subject.end)) && this.isSomebody(subject)))
        continue;
      if (!this.hasContent(unit, other)) continue;
      end = from;
      break;
    }
    const aside = /，(?:同时(?=[^，。]{0,12}(?:的|也|正|在))|尽管)/.exec(this.folded.slice(start, end));
    if (aside !== null && aside.index > 6 && !isWithin(this.quotations, start + aside.index)) end = start + aside.index;
    // "认为，现政府很难度过这场危机：“我认为…”": a clause, and then his words.
    const own = unit.quotations.find(
      (one) => one.start > start + 3 && one.start < end && /[：:]\s*$/.test(this.folded.slice(start, one.start)),
    );
    if (own !== undefined) end = own.start;
    const content = this.trimmed(start, end);
    if (content === undefined || content.end - content.start < 3) return undefined;
    const words = this.folded.slice(content.start, content.end);
    if (feeling.test(words)) return undefined;
    if (cue.takesThings && /^[^，]{2,30}(?:的同时|之际|之余|时|后)，/.test(words)) return undefined;
    if (cue.takesThings && isThing(words, this.folded.charAt(cue.content))) return undefined;
    return own === undefined ? [content] : [content, ...this.runFrom(unit, own)];
  }

  private hasContent(unit: IdeographicUnit, cue: Cue): boolean {
    const rest = this.folded.slice(cue.content, unit.end).replace(/^[\s：:，,]+/, "");
    return rest.length > 4 && (!cue.needsMark || /^\s*[：:，,]/.test(this.folded.slice(cue.content, unit.end)));
  }

  private isSomebody(span: Span): boolean {
    const { kind } = mentionAt(this, span);
    return kind !== "unnamed";
  }

  private heardFor(
    unit: IdeographicUnit,
    {
      mention,
      clause,
      last,
      from,
    }: { readonly mention: Span; readonly clause: Span; readonly last: Heard | undefined; readonly from: number },
  ): Heard | undefined {
    const words = this.folded.slice(mention.start, mention.end);
    // "他模仿参议员的样子说": the pronoun alone; "34 岁的她": the pronoun behind what tells of it.
    const pronoun = /^(?:他们|她们|他|她)(?=[^们的和与、])/.exec(words)?.[0];
    if (pronoun !== undefined)
      return this.heardAt({ start: mention.start, end: mention.start + pronoun.length }, unit, last);
    if (/的[他她]$/.test(words)) return this.heardAt({ start: mention.end - 1, end: mention.end }, unit, last);
    if (mention.end > mention.start) {
      if (isPlausible(words)) return this.heardAt(mention, unit, last);
      // "不要加入临时政府的兄弟会": the clause before "的" tells of whoever stands behind it.
      const head = { start: mention.start + words.lastIndexOf("的") + 1, end: mention.end };
      return head.start > mention.start && isPlausible(this.folded.slice(head.start, head.end)) && this.isSomebody(head)
        ? this.heardAt(head, unit, last)
        : undefined;
    }
    if (last !== undefined) return { ...last, confidence: last.confidence === "sure" ? "likely" : last.confidence };
    // The subject stands in a clause before: "李容浩在联合国大会发表演说时，表示".
    for (let end = clause.start - 1; end > from;) {
      const start = this.clauseStart(end, from);
      const lead = this.leadOf({ start, end });
      if (lead !== undefined) return this.heardAt(lead, unit, last);
      end = start - 1;
    }
    return undefined;
  }

  /** Whoever a clause begins with, where a name, a body or "他" is to be seen. */
  private leadOf(clause: Span): Span | undefined {
    const { start } = subjectOf(
      { folded: this.folded, times: this.input.timexes },
      { start: clause.start, end: clause.end },
    );
    const words = this.folded.slice(start, clause.end);
    const pronoun = /^(?:他们|她们|他|她)/.exec(words)?.[0];
    if (pronoun !== undefined) return { start, end: start + pronoun.length };
    const office = bareOffice.exec(words)?.[0];
    if (office !== undefined) return { start, end: start + office.length };
    const shown = someone.exec(words)?.[0];
    if (shown !== undefined) return { start, end: start + shown.length };
    const naming = this.persons.namings.find((one) => one.start >= start && one.end <= clause.end);
    if (naming !== undefined && naming.start - start <= 24 && !/[，。]/.test(this.folded.slice(start, naming.start))) {
      const before = this.folded.slice(start, naming.start);
      if (before === "" || mentionAt(this, { start, end: naming.end }).kind === "person")
        return { start: /(?:在|对|向|与|和|由|被)/.test(before) ? naming.start : start, end: naming.end };
    }
    const time = this.input.timexes.find((span) => span.start > start && span.start < clause.end);
    const body =
      /^[^在对向就于与和被把将是有，。]{2,20}?(?=在|对|向|就|于|被|将|是|有|的|与|和|今|昨|日前|近日|发布|发表|举行|召开|接受|回应|承认|$)/.exec(
        words,
      )?.[0];
    for (const end of [time?.start, body === undefined ? undefined : start + body.length]) {
      if (end === undefined || end - start < 2 || end - start > 24) continue;
      const what = mentionAt(this, { start, end });
      if (what.kind === "body" || what.kind === "person") return { start, end };
    }
    return undefined;
  }

  private heardAt(mention: Span, unit: IdeographicUnit, last: Heard | undefined): Heard {
    const what = mentionAt(this, mention);
    if (what.kind === "pointing" && !what.plural) {
      const who = this.pointedAt(mention, unit, last);
      if (who !== undefined) {
        const { speaker } = who;
        return {
          speaker: { ...speaker, basis: "resolved", mention, resolvedTo: speaker.resolvedTo ?? speaker.mention },
          confidence: who.confidence,
        };
      }
    }
    if (what.kind === "unnamed" && what.noun !== undefined) {
      const noun = what.noun;
      const same = this.found.findLast(
        ({ speaker }) => speaker.basis !== "unnamed" && foldedSigns(speaker.role ?? "").endsWith(noun),
      );
      if (same !== undefined)
        return {
          speaker: {
            ...same.speaker,
            basis: "resolved",
            mention,
            resolvedTo: same.speaker.resolvedTo ?? same.speaker.mention,
          },
          confidence: "likely",
        };
    }
    return {
      speaker: namedSpeaker(this.text, mention, what),
      confidence: what.kind === "person" || what.kind === "body" ? "sure" : "likely",
    };
  }

  /** "他": the last person of this sentence, else whoever spoke or was spoken of just before. */
  private pointedAt(mention: Span, unit: IdeographicUnit, last: Heard | undefined): Heard | undefined {
    if (last?.speaker.type === "person") return { speaker: last.speaker, confidence: "likely" };
    const inUnit = this.persons.namings.findLast(
      (one) => one.start >= unit.start && one.end <= mention.start && !isWithin(this.quotations, one.start),
    );
    if (inUnit !== undefined) return { speaker: this.personSpeaker(inUnit), confidence: "likely" };
    // Whoever spoke last has no name: "他" is that one, and nobody who was named before.
    const latest = this.floor;
    if (
      latest !== undefined &&
      latest.speaker.basis === "unnamed" &&
      latest.paragraph >= (this.topic?.paragraph ?? 0) &&
      unit.paragraph - latest.paragraph <= 2 &&
      !groupWords.test(foldedSigns(latest.speaker.name)) &&
      !/^(?:他|她)/.test(latest.speaker.name)
    )
      return undefined;
    const recent = [this.topic, this.floor].filter(
      (one) => one !== undefined && unit.paragraph - one.paragraph <= 3 && one.speaker.type === "person",
    );
    const best = recent.sort((a, b) => (b?.paragraph ?? 0) - (a?.paragraph ?? 0))[0];
    if (best !== undefined) return { speaker: best.speaker, confidence: "likely" };
    const near = this.persons.namings.findLast(
      (one) => one.end <= mention.start && !isWithin(this.quotations, one.start),
    );
    return near === undefined || mention.start - near.end > 200
      ? undefined
      : { speaker: this.personSpeaker(near), confidence: "unsure" };
  }

  private personSpeaker({ person, start, end }: Persons["namings"][number]): Speaker {
    return {
      basis: "named",
      name: person.name,
      key: person.name,
      type: "person",
      ...(person.role !== undefined && { role: person.role }),
      mention: { start, end },
      ...(person.at.start !== start && { resolvedTo: person.at }),
    };
  }

  private sourceOf(span: Span): Speaker | undefined {
    const mention = subjectOf({ folded: this.folded, times: this.input.timexes }, span);
    if (mention.end - mention.start < 2) return undefined;
    const what = mentionAt(this, mention);
    if (what.kind === "unnamed" && pressWords.test(this.folded.slice(mention.start, mention.end)))
      return {
        basis: "named",
        name: this.text.slice(mention.start, mention.end),
        key: this.text.slice(mention.start, mention.end),
        type: "organisation",
        mention,
      };
    return namedSpeaker(this.text, mention, what);
  }

  /** Remembers whom the sentence was about: its speaker, or the person that it begins with. */
  private learnTopic(unit: IdeographicUnit, spoke: boolean): void {
    const last = this.found.at(-1);
    if (spoke && last !== undefined) {
      if (last.speaker.type === "person") this.topic = { speaker: last.speaker, paragraph: unit.paragraph };
      return;
    }
    const naming = this.persons.namings.find(
      (one) => one.start >= unit.start && one.end <= unit.end && !isWithin(this.quotations, one.start),
    );
    if (naming !== undefined) this.topic = { speaker: this.personSpeaker(naming), paragraph: unit.paragraph };
  }

  private trimmed(start: number, end: number): Span | undefined {
    let [first, last] = [start, end];
    while (first < last && /[\s，,：:、]/.test(this.folded.charAt(first))) first += 1;
    while (last > first && /[\s，,。；;：:！？!?]/.test(this.folded.charAt(last - 1))) last -= 1;
    if (this.folded.charAt(end - 1) === "？" || this.folded.charAt(end - 1) === "！") last = Math.min(end, last + 1);
    const whole = overlapping(this.quotations, { start: first, end: last });
    const [only] = whole;
    if (whole.length === 1 && only?.start === first && only.end === last) return only.inner;
    if (only?.start === first && only.end > last) return { start: only.inner.start, end: last };
    return last > first ? { start: first, end: last } : undefined;
  }

  private add(unit: IdeographicUnit, { spoken, cue, heard, reportedBy }: Draft): void {
    const [first, ...rest] = spoken;
    if (first === undefined) return;
    const { speaker, confidence } = heard;
    const kind = kindOfSigns(this.text, spoken, this.quotations);
    const isPress = speaker.type === "organisation" && pressWords.test(foldedSigns(speaker.name));
    const reporter = reportedBy ?? (isPress ? { name: speaker.name, mention: speaker.mention } : undefined);
    this.found.push({
      speaker,
      ...(cue && { cue: { start: cue.start, end: cue.end } }),
      spoken: [first, ...rest],
      context: { start: Math.min(unit.start, first.start), end: Math.max(unit.end, spoken.at(-1)?.end ?? 0) },
      kind,
      confidence,
      ...(reporter && { reportedBy: reporter }),
    });
    this.floor = { speaker, confidence, paragraph: unit.paragraph, direct: kind !== "indirect" };
  }
}

/** "表示欢迎": what is felt, and no words. */
const feeling =
  /^(?:强烈|非常|十分|极度|深切|热烈|最)?(?:欢迎|感谢|谢意|遗憾|关切|关注|支持|反对|理解|满意|不满|赞赏|担忧|同意|赞同|愤怒|哀悼|慰问|祝贺|抗议|歉意|道歉|怀疑|震惊|悲痛|乐观|悲观|肯定|认同)$/;

/** "强调了教育的重要性", "谴责暴力": no clause but a thing. */
function isThing(words: string, first: string): boolean {
  if (/[，,：:]/.test(first)) return false;
  const verbal =
    /(?:是|会|将|要|不|有|没|已|在|能|可|应|须|必|被|把|让|使|为|正|向|对|仍|都|也|就|需|从|到|成|给|以|最|更|无|未|与.*(?:有|会))/;
  return (
    words.length < 24 &&
    !verbal.test(words) &&
    !/[，“「]|^(?:他|她|它|其|自己|我)|拒绝|接受|愿|希望|支持|反对|继续|认为|歧视|表示/.test(words)
  );
}
