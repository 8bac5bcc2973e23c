/** A text that is longer than the screen, shown a screen at a time. */
export interface Pager {
  /** Begins another text and gives its first screen. */
  readonly begin: (text: string) => string;
  /** The next screen; undefined where nothing is left. */
  readonly next: () => string | undefined;
}

/** `rows` gives the height of the screen as it is now; `more` says how many lines are left, and stands below them. */
export function pager(rows: () => number, more: (lines: number) => string): Pager {
  let rest: readonly string[] = [];
  const screen = (): string => {
    // The last two lines are the sentence below and the prompt.
    const height = Math.max(rows() - 2, 5);
    // A screen that would leave only a line or two leaves none.
    const shown = rest.slice(0, rest.length <= height + 1 ? rest.length : height);
    rest = rest.slice(shown.length);
    return [...shown, ...(rest.length === 0 ? [] : [more(rest.length)])].join("\n");
  };
  return {
    begin(text) {
      rest = text.split("\n");
      return screen();
    },
    next: () => (rest.length === 0 ? undefined : screen()),
  };
}
