import type { Span } from "../../../../model/passage.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { roles } from "../lexicon/names-and-bodies.js";
import { heardAt, type Mentioned } from "./referents.js";
import { mentionAt } from "./speakers.js";
import { isPlausible, subjectOf } from "./subjects.js";
import type { Heard, Telling } from "./telling.js";

/** "总统继续…": an office without a name that a clause begins with. */
const bareOffice = new RegExp(
  `^(?:${anyOf(roles)})(?=继续|正|在|也|则|已|昨|今|周|星期|对|向|为|没|不|曾|将|会|于|就|接受|还|随后|同时|日前|再)`,
);
/** "这名演员", "该公司发言人" */
const someone = new RegExp(
  `^(?:这|该|那)[位名个对]?[^，。在对向]{0,12}?(?:${anyOf(roles)}|公司|夫妇|夫妻|组织|机构|部门|报)`,
);
const bodyAtStart =
  /^[^在对向就于与和被把将是有，。]{2,20}?(?=在|对|向|就|于|被|将|是|有|的|与|和|作为|发出|[（(]|今|昨|日前|近日|发布|发表|举行|召开|接受|回应|承认|没有|否认|拒绝|证实|通过|$)/;

/** How far before its verb a subject is looked for, in signs. */
const nearClauses = 160;

/** Whether words can be told for a person, a body, or one who was named before. */
export function isSomebody(telling: Telling, span: Span): boolean {
  return mentionAt(telling, span).kind !== "unnamed";
}

/** Whoever a verb of saying belongs to: its subject, whoever spoke before in the sentence, or the head of a clause before. */
export function speakerOf(
  telling: Telling,
  unit: IdeographicUnit,
  { mention, clause, last, from }: Mentioned & { readonly clause: Span; readonly from: number },
): Heard | undefined {
  const words = telling.words(mention);
  // "他模仿参议员的样子说": the pronoun alone; "34 岁的她": the pronoun behind what tells of it.
  const pronoun = /^(?:他们|她们|他|她)(?=[^们的和与、])/.exec(words)?.[0];
  if (pronoun !== undefined)
    return heardAt(telling, unit, { mention: { start: mention.start, end: mention.start + pronoun.length }, last });
  if (/的[他她]$/.test(words))
    return heardAt(telling, unit, { mention: { start: mention.end - 1, end: mention.end }, last });
  if (mention.end > mention.start) return speakerIn(telling, unit, { mention, last });
  if (last !== undefined) return { ...last, confidence: last.confidence === "sure" ? "likely" : last.confidence };
  // The subject stands in a clause before: "李容浩在联合国大会发表演说时，表示".
  for (let end = clause.start - 1; end > Math.max(from, clause.start - nearClauses);) {
    const start = telling.clauseStart(end, from);
    const lead = leadOf(telling, { start, end });
    if (lead !== undefined) return heardAt(telling, unit, { mention: lead, last });
    end = start - 1;
  }
  return undefined;
}

function speakerIn(telling: Telling, unit: IdeographicUnit, { mention, last }: Mentioned): Heard | undefined {
  const words = telling.words(mention);
  // "联合国回顾减排计划时": whoever did so.
  const named = nameAtHead(telling, mention) ?? (/[时后]$/.test(words) ? leadOf(telling, mention) : undefined);
  if (named !== undefined) return heardAt(telling, unit, { mention: named, last });
  if (isPlausible(words)) return heardAt(telling, unit, { mention, last });
  // "不要加入临时政府的兄弟会": the clause before "的" tells of whoever stands behind it.
  const head = { start: mention.start + words.lastIndexOf("的") + 1, end: mention.end };
  return head.start > mention.start && isPlausible(telling.words(head)) && isSomebody(telling, head)
    ? heardAt(telling, unit, { mention: head, last })
    : undefined;
}

/** "家长曾曼婷无奈地", "司马遹更讽刺杜锡": the name with its role, without what is told of how it was said. */
function nameAtHead(telling: Telling, mention: Span): Span | undefined {
  const naming = telling.persons.namings.findLast((one) => one.start >= mention.start && one.end <= mention.end);
  if (naming === undefined || naming.end === mention.end) return undefined;
  const behind = telling.folded.slice(naming.end, mention.end);
  if (
    /^(?:的|和|与|、|及|[（(]|先生|女士|小姐|博士|教授)|[人员者家长官方部局会社党]$/.test(behind) ||
    behind.length > 14
  )
    return undefined;
  const span = { start: mention.start, end: naming.end };
  return mentionAt(telling, span).kind === "person" ? span : undefined;
}

/** Whoever a clause begins with, where a name, a body or "他" is to be seen. */
export function leadOf(telling: Telling, clause: Span): Span | undefined {
  const whole = subjectOf(telling, clause);
  if (whole.end === clause.end && mentionAt(telling, whole).kind === "person") return whole;
  const { start } = whole;
  const words = telling.folded.slice(start, clause.end);
  const pronoun = /^(?:他们|她们|他|她)/.exec(words)?.[0];
  if (pronoun !== undefined) return { start, end: start + pronoun.length };
  const shown = bareOffice.exec(words)?.[0] ?? someone.exec(words)?.[0];
  if (shown !== undefined) return { start, end: start + shown.length };
  const naming = telling.persons.namings.find((one) => one.start >= start && one.end <= clause.end);
  if (naming !== undefined && naming.start - start <= 24) {
    const before = telling.folded.slice(start, naming.start);
    if (!/[，。]/.test(before) && (before === "" || mentionAt(telling, { start, end: naming.end }).kind === "person"))
      return { start: /(?:在|对|向|与|和|由|被)/.test(before) ? naming.start : start, end: naming.end };
  }
  const time = telling.times.find((span) => span.start > start && span.start < clause.end);
  const body = bodyAtStart.exec(words)?.[0];
  for (const end of [time?.start, body === undefined ? undefined : start + body.length]) {
    if (end === undefined || end - start < 2 || end - start > 24) continue;
    const { kind } = mentionAt(telling, { start, end });
    if (kind === "body" || kind === "person") return { start, end };
  }
  return undefined;
}
