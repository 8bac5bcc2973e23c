import type { Archive } from "../archive/archive.js";
import { recordsOf } from "../archive/records.js";
import type { Follow, Target, Trouble } from "./follow.js";
import { openBookFile } from "./keeping/book-file.js";
import { followBook, type FollowBook } from "./keeping/follow-book.js";
import { lookForNews } from "./look-for-news.js";
import { dueNotices, type Notice } from "./notices.js";

/** Who is to be told that a target cannot be written to, and of which follows. */
export interface Untold {
  readonly follows: readonly Follow[];
}

/** Follows of one archive: what is new is looked through, and what was found waits until it has been sent. */
export interface Following {
  readonly book: FollowBook;
  /** Looks through what is new, then gives what is to be sent. `now` is in milliseconds. */
  readonly due: (archive: Archive, now: number) => Promise<readonly Notice[]>;
  readonly sent: (dispatch: number, now: number) => void;
  /** Nothing can be sent there. Gives the follows of which nobody has been told so yet; where the target is gone, they have ended. */
  readonly failed: (
    dispatch: number,
    why: { readonly trouble: Trouble; readonly target: Target },
    now: number,
  ) => Untold;
  readonly close: () => void;
}

export type FollowingOpened =
  | { readonly kind: "open"; readonly following: Following }
  | { readonly kind: "unusable"; readonly sentence: string };

export interface FollowingSettings {
  readonly records: string;
  readonly articles: string;
  readonly turn: () => Promise<void>;
}

export function openFollowing({ records, articles, turn }: FollowingSettings): FollowingOpened {
  const folder = recordsOf(records, articles);
  const file = openBookFile(folder);
  if (file.kind === "unusable")
    return {
      kind: "unusable",
      sentence: `What is followed cannot be kept in “${folder}”: ${file.reason}. /follow is refused until this user may write there (RECORDS).`,
    };
  return { kind: "open", following: followingIn(followBook(file.database), turn) };
}

const isSame = (a: Target, b: Target): boolean => a.kind === b.kind && a.id === b.id;

function followingIn(book: FollowBook, turn: () => Promise<void>): Following {
  let looked: Archive | undefined;
  return {
    book,
    async due(archive, now) {
      if (archive !== looked) {
        await lookForNews({ archive, turn }, book);
        looked = archive;
      }
      return dueNotices(archive, book, now);
    },
    sent(dispatch, now) {
      const target = book.targetOf(dispatch);
      book.sent(dispatch, now);
      if (target !== undefined) book.setTrouble(target, undefined, now);
    },
    failed(dispatch, { trouble, target }, now) {
      const follows = book.follows().filter((follow) => isSame(follow.target, target));
      const wasTold = book.trouble(target) !== undefined;
      book.returned(dispatch);
      book.setTrouble(target, trouble === "gone" ? undefined : trouble, now);
      if (trouble === "gone") book.remove(follows.map(({ id }) => id));
      return { follows: wasTold ? [] : follows };
    },
    close: () => book.close(),
  };
}
