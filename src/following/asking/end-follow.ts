import type { Phrases } from "../../locales/en/answers.js";
import type { Answer } from "../../model/answer.js";
import type { FollowDesk } from "./begin-follow.js";
import { isSeenBy } from "./list-follows.js";

/** Ends one follow: one's own, or in a channel, that of whoever may manage it. */
export function endFollow(number: number, { book, asker }: FollowDesk, phrases: Phrases): Answer {
  const { follow: says } = phrases;
  const follow = book.follows().find((one) => one.id === number && isSeenBy(one, asker));
  if (follow === undefined) return { kind: "refused", reason: says.noSuch(number) };
  if (follow.target.kind === "channel" && follow.by !== asker.user && !asker.mayManage)
    return { kind: "refused", reason: says.notManager };
  book.remove([follow.id]);
  return {
    kind: "done",
    heading: says.ended,
    report: [{ label: `#${follow.id} ${says.label[follow.kind](follow.what)}`, value: says.where[follow.target.kind] }],
  };
}
