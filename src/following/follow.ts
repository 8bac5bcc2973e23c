/** What can be followed, in the order in which it is offered. */
export const followedKinds = ["speaker", "party", "topic", "words"] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** Where findings go: a channel, or somebody's direct messages. Ids of the face. */
export interface Target {
  readonly kind: "channel" | "person";
  readonly id: string;
}

/** Something that somebody follows. */
export interface Follow {
  readonly id: number;
  readonly kind: FollowedKind;
  /** As it was given: a name, a topic or words. */
  readonly what: string;
  /** Of a speaker: by which keys and, among namesakes, by which names the statements are found. */
  readonly keys: readonly string[];
  readonly names?: readonly string[];
  readonly target: Target;
  /** Who began it. */
  readonly by: string;
  /** In which language findings are told. */
  readonly locale: string;
  /** The day on which it began. */
  readonly since: string;
}

/** Who asks, as far as following is concerned. */
export interface Asker {
  readonly user: string;
  /** The channel of a server in which the bot may write; absent elsewhere. */
  readonly channel?: string;
  /** Whether he may manage that channel. */
  readonly mayManage: boolean;
}

/** Why nothing can be sent to a target. */
export type Trouble = "gone" | "forbidden";
