export interface OptionWords {
  readonly name: string;
  readonly description: string;
  /** Of an option that is a choice: what each value is called. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: Readonly<Record<string, OptionWords>>;
}

/** Names and descriptions of what people pick in Discord, in one language. English stands in the commands themselves. */
export interface FaceWords {
  /** By the command's English name. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  readonly private: OptionWords;
  /** By the English name of the entry in a message's menu. */
  readonly menus: Readonly<Record<string, string>>;
}
