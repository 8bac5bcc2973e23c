import { type Content, content } from "./content.js";
import { childrenBy, lowerOf, relationOf, subtree, type Tree } from "../clauses/dependency-tree.js";

/** "urged Japan to stop", "promised to leave": the person and what he is to do, or what the speaker will do. */
export function wishOf(tree: Tree, verb: number): Content | undefined {
  const called = childrenBy(tree, verb, "obl").find((noun) =>
    childrenBy(tree, noun, "case").some((word) => /^(?:on|upon)$/.test(lowerOf(tree, word))),
  );
  if (called !== undefined && /^(?:call|appeal)/.test(lowerOf(tree, verb))) {
    const asked = [
      ...subtree(tree, called),
      ...childrenBy(tree, verb, "xcomp", "advcl")
        .filter((child) => child > called)
        .flatMap((child) => subtree(tree, child)),
    ];
    return asked.some((token) => tree.upos[token] === "VERB")
      ? content(
          tree,
          asked.filter((token) => relationOf(tree, token) !== "case" || tree.head[token] !== called),
          "wish",
        )
      : undefined;
  }
  const bidden = childrenBy(tree, verb, "obj").find((object) =>
    childrenBy(tree, object, "acl").some((child) => child > verb && startsWithTo(tree, child)),
  );
  // "called its plans to build “a farce”"
  if (bidden !== undefined && bidden > verb && !lowerOf(tree, verb).startsWith("call"))
    return content(tree, subtree(tree, bidden), "wish");
  const behindAside = infinitiveBehindAside(tree, verb);
  if (behindAside !== undefined) return behindAside;
  // A parser often takes "to stop" after "urged the council" for a purpose.
  const wish = childrenBy(tree, verb, "xcomp", "advcl").find((child) => child > verb && startsWithTo(tree, child));
  if (wish === undefined) return undefined;
  const own = subtree(tree, wish);
  const objects = childrenBy(tree, verb, "obj", "iobj").filter((object) => object > verb && object < wish);
  const others = objects.flatMap((object) => subtree(tree, object)).sort((a, b) => a - b);
  return content(tree, (others.at(-1) ?? -9) === (own[0] ?? 0) - 1 ? [...others, ...own] : own, "wish");
}

/** "asked Doe, the head of the guild, to check the nets": an aside stands between whom and what. */
function infinitiveBehindAside(tree: Tree, verb: number): Content | undefined {
  const whom = childrenBy(tree, verb, "obj", "iobj").find((object) => object > verb && object < verb + 8);
  if (whom === undefined) return undefined;
  let comma = whom + 1;
  while (/^(?:PROPN|NOUN)$/.test(tree.upos[comma] ?? "")) comma += 1;
  if (tree.tokens[comma]?.text !== ",") return undefined;
  for (let at = comma + 1; at < comma + 20 && at < tree.tokens.length; at += 1) {
    if (/^(?:VERB|AUX)$/.test(tree.upos[at] ?? "")) return undefined;
    if (tree.tokens[at]?.text === "," && lowerOf(tree, at + 1) === "to" && tree.upos[at + 2] === "VERB")
      return content(tree, [at + 1, ...subtree(tree, at + 2)], "wish");
  }
  return undefined;
}

const startsWithTo = (tree: Tree, verb: number): boolean =>
  childrenBy(tree, verb, "mark").some((mark) => lowerOf(tree, mark) === "to");

/** "proposed moving the stop": what somebody proposed to do. */
export function themeOf(tree: Tree, verb: number, lemma: string): Content | undefined {
  if (!/^(?:suggest|propose|mention|recommend|deny|report|admit)$/.test(lemma)) return undefined;
  const act = childrenBy(tree, verb, "xcomp", "obj", "ccomp").find(
    (child) => child > verb && child < verb + 4 && lowerOf(tree, child).endsWith("ing") && tree.upos[child] === "VERB",
  );
  return act === undefined ? undefined : content(tree, subtree(tree, act), "wish");
}

const times =
  /^(?:\p{Lu}\p{Ll}+day|yesterday|today|days|weeks?|months?|years?|hours?|night|morning|afternoon|evening)$/u;

/** "denied the report", "called it “a farce”". */
export function thingOf(tree: Tree, verb: number, route: string): Content | undefined {
  const things = childrenBy(tree, verb, "obj", "xcomp", "obl").filter(
    (child) => child > verb && !times.test(tree.tokens[child]?.text ?? ""),
  );
  const [first] = things;
  if (first === undefined) return undefined;
  if (route === "label")
    return content(
      tree,
      // "referred to | her as “the Devil”"
      things
        .flatMap((thing) => subtree(tree, thing))
        .filter((token) => token !== verb + 1 || lowerOf(tree, token) !== "to"),
      route,
    );
  return relationOf(tree, first) === "obj" ? content(tree, subtree(tree, first), route) : undefined;
}
