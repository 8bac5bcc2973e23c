/** How English lines begin that say who wrote an article. Written for this from mastheads of newspapers and exports of press databases. */
export const signingWords: readonly string[] = [
  String.raw`(?:written|posted|reported|story|text|words|reporting|interview) by`,
  "by-?lines?",
  String.raw`authors?(?:\(s\))?`,
  "by",
];

/** Words of a job, which stand behind a name and belong to none. Written for this from mastheads of newspapers. */
export const jobWords: ReadonlySet<string> = new Set(
  `correspondent correspondents reporter reporters editor editors writer writers columnist staff bureau chief contributor contributors critic analyst
  journalist photographer producer desk team professor director`.split(/\s+/),
);
