/** What is to be added, while its form is open. */
export type WaitingFile =
  | { readonly kind: "attachment"; readonly name: string; readonly size: number; readonly url: string }
  /** Of a message: its own words, markup and all, because nothing of them may be changed. */
  | { readonly kind: "text"; readonly name: string; readonly text: string };

/** A form may stay open for ever. Of so many the oldest is forgotten, and says so when it is sent. */
const most = 100;

const waiting = new Map<string, WaitingFile>();

/** Keeps it for the form with that key. */
export function keepForForm(key: string, file: WaitingFile): void {
  waiting.set(key, file);
  const [oldest] = waiting.keys();
  if (waiting.size > most && oldest !== undefined) waiting.delete(oldest);
}

/** What the form was opened for, once; undefined where that was before a restart. */
export function takenForForm(key: string): WaitingFile | undefined {
  const file = waiting.get(key);
  waiting.delete(key);
  return file;
}
