/** Pairs of signs with a particle in them, which no other text need have in common: "的人", "去了", "吗". */
export const particles = /^\p{Script=Han}?[的了吗嗎呢吧么麼们們]\p{Script=Han}?$/u;

/** Words in which such a sign is none. Collected by going through the words of a dictionary's size that begin or end with one. */
export const contentPairs: ReadonlySet<string> = new Set(
  (
    "目的 标的 標的 的士 的确 的確 的哥 的黎 的里 了解 了结 了結 了断 了斷 了却 了卻 明了 终了 終了 未了 了望 " +
    "吗啡 嗎啡 酒吧 网吧 網吧 贴吧 貼吧 吧台 吧檯 呢绒 呢絨 呢喃 毛呢 人们 人們"
  ).split(" "),
);
