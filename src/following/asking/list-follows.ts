import { plainDay } from "../../answering/findings/date-label.js";
import type { Phrases } from "../../locales/en/answers.js";
import type { Answer } from "../../model/answer.js";
import type { Asker, Follow } from "../follow.js";
import type { FollowDesk } from "./begin-follow.js";

/** What somebody sees of what is followed: what goes to where he asks, and what goes to himself. */
export const isSeenBy = ({ target }: Follow, { user, channel }: Asker): boolean =>
  target.kind === "channel" ? target.id === channel : target.id === user;

/** What is followed here, and for whoever asks. */
export function listFollows({ book, asker }: FollowDesk, phrases: Phrases): Answer {
  const { follow: says } = phrases;
  const seen = book.follows().filter((follow) => isSeenBy(follow, asker));
  if (seen.length === 0) return { kind: "refused", reason: says.none };
  return {
    kind: "done",
    heading: says.followed(seen.length),
    report: seen.map(({ id, kind, what, target, since }) => ({
      label: `#${id} ${says.label[kind](what)}`,
      value: [
        says.where[target.kind],
        says.since(plainDay(since, phrases)),
        ...(book.trouble(target) === undefined ? [] : [says.cannotWrite]),
      ].join(" · "),
    })),
  };
}
