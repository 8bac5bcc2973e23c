/**
 * Signs that Hong Kong and Taiwan print otherwise and that the conversion from traditional to simplified leaves as they are: those of
 * OpenCC's own tables for the two places (Apache-2.0), where they differ from its general one.
 */
export const variants: ReadonlyMap<string, string> = new Map([
  ["敍", "叙"], ["枱", "台"], ["粧", "妆"], ["糭", "粽"], ["著", "着"], ["衞", "卫"], ["衹", "只"], ["痺", "痹"], ["睪", "睾"], ["簷", "檐"],
]); // prettier-ignore
