const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * What a person does while he speaks, as reporters describe the scene: "… as she left the hall". Past forms.
 * Written down from invented scenes, with no text behind it.
 */
export const sceneVerbs = words(
  "left walked stepped stood sat rose strode marched ran rushed hurried headed emerged arrived entered departed exited drove rode boarded climbed descended crossed passed paused turned leaned bent " +
    "knelt waited watched looked glanced stared gazed pointed gestured waved nodded shook smiled grinned laughed chuckled frowned winced cried wept sobbed wiped held hugged embraced kissed signed opened closed " +
    "shut locked packed unpacked poured drank ate lit smoked wore carried lifted dropped picked loaded unloaded swept cleaned cooked greeted thanked posed addressed spoke toured visited introduced accepted " +
    "announced unveiled presented received handed took made kicked began started finished wrapped ended campaigned stumped prepared fought choked brushed dodged",
);

/**
 * What becomes of something that was said or done: "…, which surprised the guild", "…, prompting a protest". Stems of verbs that only a
 * reporter adds behind a comma. Written down from invented news.
 */
const effects = words(
  "surpris anger enrag upset pleas delight shock stun startl alarm worr dismay disappoint infuriat irritat embarrass prompt spark trigger spur ignit fuel stok provok rais draw drew elicit earn caus lead led mark " +
    "underscor underlin highlight signal reflect echo contradict fuell stir puzzl baffl confus confirm rattl unnerv unsettl delay derail complicat jeopardiz jeopardis heighten deepen eas calm reassur encourag embolden",
);

/** Whether a verb tells what something led to: "surprised", "prompting". */
export const tellsEffect = (verb: string): boolean => effects.has(verb.toLowerCase().replace(/(?:ed|ing|es|s|e)$/, ""));
