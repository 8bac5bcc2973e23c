// Past forms of English verbs that do not end in -ed, as school grammars list them, without those that are mostly other words
// ("fit", "spread", "ground", "beat"); compiled by hand.

/** Verbs in the simple past and participles that tell of what has been. */
export const irregularPasts: readonly string[] =
  "said says told was were had did came went began begun held met took taken made gave given left rose risen fell fallen won lost died shot killed saw seen got became sent hit let struck broke broken led put quit cut paid sold bought brought found grew grown fought drew drawn ran spoke spoken wrote written flew flown stood heard felt kept spent built caught chose chosen dealt slept threw thrown wore torn tore stole stolen swore sworn drove driven rode ridden sank sunk sang swam shook shaken sought taught thought knew known meant bled bred fled sped hid hidden dug hung stuck swept slid laid lain blew blown froze frozen forgot forgave arose awoke clung crept ate eaten forbade knelt overcame overthrew retook shone sent shrank slew spun sprang stung strove swung undertook upheld wept withdrew withdrawn withheld withstood".split(
    " ",
  );

/** Words that end like a past form and are none. */
export const noPasts: ReadonlySet<string> = new Set(
  "need speed indeed exceed proceed succeed hundred sacred naked wicked united limited aged seed feed bleed breed greed weed deed reed embed shed sled wed bed led biped unprecedented hatred kindred moped".split(
    " ",
  ),
);
