/** "表示欢迎", "表示强烈反对": what is felt, and no words. */
const feeling =
  /^(?:强烈|非常|十分|极度|深切|热烈|最|高度|坚决|衷心|诚挚|深深)?(?:的)?(?:欢迎|感谢|谢意|遗憾|关切|关注|支持|反对|理解|满意|不满|赞赏|担忧|同意|赞同|愤怒|哀悼|慰问|祝贺|抗议|歉意|道歉|怀疑|震惊|悲痛|乐观|悲观|肯定|认同|敬意|拒绝|异议|忧虑|失望|惋惜)/;
/** Signs and words that a clause has and a mere thing has not. */
const verbal =
  /(?:是|会|将|要|不|有|没|已|在|能|可|应|须|必|被|把|让|使|为|正|向|对|仍|都|也|就|需|从|到|成|给|以|最|更|无|未|尽快|尽早|尽速|立即|务必|停止|避免|加强|接受|继续|与.*(?:有|会))/;

/** What a thing ends in. */
const thing =
  /(?:的[^的，]{1,8}|性|问题|关系|合作|计划|方案|措施|情况|内容|立场|原则|决心|作用|意义|政策|行为|暴力|战争|行动|袭击|攻击|指控|说法|消息|报道|罪行|错误|事实|身份|协议|合约|提案|法案|建议|要求|责任|政府|当局|结果|名单|数据|数字|细节|原因|理由|意见|看法|影响|存在|地位|承诺|条件|权利|主权|利益|传闻|言论|做法|进展|成果|价格|成本|[0-9０-９]+[\u4e00-\u9fff]{0,3})$/;

/** Behind these a clause is as likely as a thing, also one without any of its signs: "质疑司法押人". */
const ofClauses = /^(?:质疑|批评|强调|透露|否认|承认|证实|重申|澄清|反驳|谴责)/;

/** Whether what follows the verb is a feeling, alone or about a thing: "表示反对8号提案". */
export function isFeeling(words: string): boolean {
  const match = feeling.exec(words);
  if (match === null) return false;
  const rest = words.slice(match[0].length);
  return rest === "" || (rest.length < 10 && !/[，“「]/.test(rest) && !verbal.test(rest));
}

/** "强调了教育的重要性", "谴责暴力": no clause but a thing. `first` is the sign right behind the verb. */
export function isThing(words: string, first: string, verb = ""): boolean {
  if (/[，,：:]/.test(first)) return false;
  return (
    words.length < 24 &&
    (!ofClauses.test(verb) || words.length < 6 || thing.test(words)) &&
    !verbal.test(words) &&
    !/[，“「]|^(?:他|她|它|其|自己|我|一切)|拒绝|希望|支持|反对|认为|歧视|表示/.test(words)
  );
}

/** "要求6百万镑", "呼吁和平": a thing; "呼吁各国增加投入": somebody, and what he is asked to do. */
export const isThingAsked = (words: string, first: string): boolean =>
  /^[^，的]{1,6}的[^，的]{2,6}$/.test(words) ||
  (isThing(words, first) &&
    !/^[^，的]{1,10}(?:方|国|府|局|部|者|众|民|人|们|员|院|党|军|媒体|企业|公司)[^，的]{3,}/.test(words));
