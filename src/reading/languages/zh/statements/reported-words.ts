import type { Span } from "../../../../model/passage.js";
import type { Speaker } from "../../../../model/statement.js";
import { anyOf } from "../../../dates/ideographic/any-of.js";
import type { IdeographicUnit } from "../../../segmentation/ideographic-units.js";
import { groupWords, pressWords } from "../lexicon/names-and-bodies.js";
import { conditions } from "../lexicon/speech-cues.js";
import { clauseBehind, wordsAt } from "./contents.js";
import type { Cue } from "./cues.js";
import { foldedSigns } from "./folded-signs.js";
import { heardAt, sourceOf } from "./referents.js";
import { isSomebody, speakerOf } from "./speaker-of-verb.js";
import { isRole, mentionAt } from "./speakers.js";
import { isPlausible, subjectOf } from "./subjects.js";
import { relayedIn } from "./tags.js";
import type { Heard, Telling } from "./telling.js";

const supposed = new RegExp(`^\\s*(?:但|而|不过)?(?:${anyOf(conditions)})`);
const nouns = /^(?:报告|声明|通报|报道|评论|公告)(?=说|称|指出)/;
const ownerOf =
  /^(.{2,24}?)(?:的|所?做的|公布的|发布的|发表的)?(?:一[份项])?(?:最新)?(?:的)?[^的，]{0,8}?(?:调查|研究|报告|数据|统计|民调|资料)$/;
/** "获港府告知", "被网友批评": it was said to the subject. */
const passive = /(?:被|遭|获)[^，的]{1,12}$/;
const transitive =
  /^(?:告知|告诉|批评|指责|指控|谴责|痛批|抨击|质疑|要求|提醒|警告|称赞|赞扬|介绍|评价|形容|称|认定|裁定|判定|证实|确认|建议|敦促|呼吁|报道|报导|披露|爆料)$/;
/** Words that no speaker is. */
const nobody =
  /^(?:或者|比方|坦白|一般|总的来|具体来|换句话|据|传言|传闻|谣言|有传言|网传|消息|何|怎么|不得不|可以|应该|老实|简单|严格来?|直白|再|又|好|俗话|常言|我|我们|自己|[一两二三几数多]?[位名个])$/;

interface Cues {
  readonly cues: readonly Cue[];
  /** Where reading begins: behind "据…报道，". */
  readonly from: number;
  readonly given: Speaker | undefined;
}

/** Where the first statement that was read begins; undefined where there is none. */
export function readCues(telling: Telling, unit: IdeographicUnit, { cues, from, given }: Cues): number | undefined {
  let last: Heard | undefined;
  let reporter = given;
  let done = from;
  let first: number | undefined;
  let led: Span | undefined;
  for (const [index, cue] of cues.entries()) {
    if (cue.start < done) continue;
    const clause = { start: telling.clauseStart(cue.start, done), end: cue.start };
    if (supposed.test(telling.words(clause))) continue;
    const mention = led ?? subjectOf(telling, clause);
    led = undefined;
    if (nobody.test(telling.words(mention)) || (transitive.test(cue.verb) && passive.test(telling.words(clause))))
      continue;
    if (leadsOn(telling, cue, cues[index + 1])) {
      led = mention;
      continue;
    }
    const words = cue.denied
      ? undefined
      : wordsAt(telling, unit, {
          cue,
          clause,
          done,
          hasSpeaker: hasSpeaker(telling, mention) || (mention.end === mention.start && last !== undefined),
        });
    if (words === undefined) {
      // "对裁决表示欢迎，并宣布…": no statement, but whoever it is about goes on.
      last = subjectAlone(telling, unit, mention) ?? last;
      continue;
    }
    if (cue.needsSpeaker && words.quoted === undefined && mention.end > mention.start && !hasSpeaker(telling, mention))
      continue;
    const document = cue.verb === "显示" ? documentOf(telling, mention) : mention;
    if (document === undefined) continue;
    const relayed = relayedIn(telling, { start: mention.start, end: cue.start });
    if (relayed !== undefined) reporter = sourceOf(telling, relayed.press);
    const heard = speakerOf(telling, unit, {
      mention: relayed?.source ?? nounOf(cue, document),
      clause,
      last,
      from,
    });
    if (heard === undefined) continue;
    if (words.announces === true) {
      telling.floor = { ...heard, paragraph: unit.paragraph, direct: true };
      continue;
    }
    if (pressWords.test(foldedSigns(heard.speaker.name)) && passesOn(telling, cue, cues[index + 1])) {
      reporter = heard.speaker;
      done = cue.content;
      continue;
    }
    const spoken = words.quoted ?? clauseBehind(telling, unit, { cue, next: cues.slice(index + 1) });
    if (spoken === undefined || spoken.length === 0) continue;
    done = Math.max(cue.end, spoken.at(-1)?.end ?? 0);
    last = heard;
    first ??= Math.min(clause.start, spoken[0]?.start ?? clause.start);
    const reportedBy = reporter && { name: reporter.name, mention: reporter.mention };
    telling.add(unit, { spoken, cue, heard, ...(reportedBy && { reportedBy }) });
    const more =
      words.isBefore === true ? clauseBehind(telling, unit, { cue, next: cues.slice(index + 1) }) : undefined;
    if (more === undefined) continue;
    done = more.at(-1)?.end ?? done;
    telling.add(unit, { spoken: more, cue, heard: { ...heard, confidence: "likely" } });
  }
  return first;
}

/** "回忆起当年的情景说：": the first verb only leads on to the one that has the words. */
function leadsOn(telling: Telling, cue: Cue, next: Cue | undefined): boolean {
  if (next === undefined || !/^\s*[：:，,]/.test(telling.folded.slice(next.content, next.content + 2))) return false;
  const between = telling.folded.slice(cue.content, next.start);
  return /说$|说道$/.test(next.verb) && between.length > 1 && between.length < 16 && !/[，,：:。；“「]/.test(between);
}

/** Whether somebody stands right before the verb: a name, a body, a word that points back, an office or a group. */
function hasSpeaker(telling: Telling, mention: Span): boolean {
  if (mention.end <= mention.start) return false;
  const what = mentionAt(telling, mention);
  const words = telling.words(mention);
  return (
    what.kind !== "unnamed" ||
    what.noun !== undefined ||
    groupWords.test(words) ||
    isRole(words) ||
    /[A-Za-z]$/.test(words)
  );
}

function subjectAlone(telling: Telling, unit: IdeographicUnit, mention: Span): Heard | undefined {
  if (mention.end <= mention.start || mention.end - mention.start > 24) return undefined;
  const hasTime = telling.times.some((time) => time.start >= mention.start && time.end <= mention.end);
  if (hasTime || !isPlausible(telling.words(mention)) || !isSomebody(telling, mention)) return undefined;
  const heard = heardAt(telling, unit, { mention });
  if (heard.speaker.type === "person") telling.topic = { speaker: heard.speaker, paragraph: unit.paragraph };
  return heard;
}

/** "环保组织的一份调查显示": whose document it is; undefined where nobody is named. */
function documentOf(telling: Telling, mention: Span): Span | undefined {
  const owner = ownerOf.exec(telling.words(mention))?.[1];
  const span = owner === undefined ? undefined : { start: mention.start, end: mention.start + owner.length };
  return span && isSomebody(telling, span) ? span : undefined;
}

/** "报告说" without a speaker before it: the report. */
function nounOf({ verb, start }: Cue, mention: Span): Span {
  const noun = nouns.exec(verb)?.[0];
  return noun === undefined || mention.end > mention.start ? mention : { start, end: start + noun.length };
}

/** "美联社报道，拜登表明…": the press says that somebody said it. */
function passesOn(telling: Telling, cue: Cue, next: Cue | undefined): boolean {
  if (next === undefined || !/^\s*[，,：:]/.test(telling.folded.slice(cue.content, cue.content + 3))) return false;
  const from = telling.clauseStart(next.start, cue.content);
  if (/[\u4e00-\u9fff]/.test(telling.folded.slice(cue.content, from))) return false;
  return isPlausible(telling.words(subjectOf(telling, { start: from, end: next.start })));
}
