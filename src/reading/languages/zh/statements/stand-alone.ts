import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { heardAt } from "./referents.js";
import { mentionAt } from "./speakers.js";
import { inUnit, type Telling } from "./telling.js";

const label = /^(?:[^：:。]{2,30}[ \u3000])?([^：:，。“「 \u3000]{2,16})[：:](?!\s*$)/d;
const noSpeaker =
  /^(?:图|视频|快讯|独家|专访|评论|观察|直播|组图|更新|专题|新闻|来源|作者|.*记者|时间|地点|编辑|责编|问|答|附|注|标题|链接|电话|地址|邮箱)/;
const bodyEnd =
  /(?:部|会|局|党|社|府|军|方|国|警|院|司|联|盟|媒|报|台|署|处|委|团|公司|组织|当局|大学|网)$|^[\u4e00-\u9fff]{2,3}$/;
const personEnd = /(?:官员|专家|学者|人士|网友|家|者|员)$/;

/** "穆斯林兄弟会：埃及民主受到威胁", "秦晓岚：我觉得不必恐慌。": a name before a colon says what follows. */
export function readLabelled(telling: Telling, unit: IdeographicUnit): boolean {
  const match = label.exec(telling.words(unit));
  if (match?.[1] === undefined || noSpeaker.test(match[1])) return false;
  const [start = 0, end = 0] = match.indices?.[1] ?? [];
  const mention = { start: unit.start + start, end: unit.start + end };
  const what = mentionAt(telling, mention);
  const isHeadline = unit.label === "title" || unit.label === "subheading";
  if (!isHeadline && (what.kind !== "person" || start > 0)) return false;
  if (!isHeadline && what.kind === "person" && what.role !== undefined && what.role.start > mention.start) return false;
  if (what.kind === "body" && !bodyEnd.test(match[1])) return false;
  if (what.kind === "unnamed" && what.noun === undefined && !personEnd.test(match[1])) return false;
  // The turn of an interview is its paragraph.
  const last = isHeadline ? unit : telling.units.findLast(({ paragraph }) => paragraph === unit.paragraph);
  const content = telling.trimmed(unit.start + match[0].length, last?.end ?? unit.end);
  if (content === undefined) return false;
  telling.add(unit, {
    spoken: [content],
    cue: { start: mention.end, end: mention.end + 1 },
    heard: heardAt(telling, unit, { mention }),
  });
  return true;
}

/** A quotation without a cue goes on with whoever spoke in marks just before. */
export function readAlone(telling: Telling, unit: IdeographicUnit): boolean {
  const own = unit.quotations;
  const [first] = own;
  if (first === undefined || first.start > unit.start + 1) return false;
  const outside = telling.folded.slice(own.at(-1)?.end ?? unit.end, unit.end);
  const between = own
    .slice(1)
    .some((quotation, at) => /[\u4e00-\u9fff]/.test(telling.folded.slice(own[at]?.end, quotation.start)));
  if (between || /[\u4e00-\u9fffA-Za-z]/.test(outside)) return false;
  const { floor } = telling;
  if (floor === undefined || !floor.direct || unit.label !== "body" || unit.paragraph - floor.paragraph > 1)
    return true;
  telling.add(unit, {
    spoken: own.map((one) => inUnit(one, unit)),
    heard: { speaker: floor.speaker, confidence: "unsure" },
  });
  return true;
}
