import { SingleBar } from "cli-progress";

/** Fewer files are read before anybody wonders. */
const fewest = 20;

export interface ReadingBar {
  readonly progress: (done: number, of: number) => void;
  /** Takes the bar off the screen. */
  readonly stop: () => void;
}

/** How far a long reading is, how fast, and how long still. Goes to standard error, and only where somebody looks at it. */
export function readingBar(stream: NodeJS.WriteStream): ReadingBar | undefined {
  if (!stream.isTTY) return undefined;
  const bar = new SingleBar({
    format: "Reading the articles  {bar}  {value} of {total} · {speed}/s · {eta_formatted} left",
    barCompleteChar: "━",
    barIncompleteChar: "─",
    barsize: 24,
    stream,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
  });
  let began: number | undefined;
  return {
    progress(done, of) {
      if (of < fewest) return;
      const now = performance.now();
      if (began === undefined) bar.start(of, done, { speed: "–" });
      began ??= now;
      const seconds = (now - began) / 1000;
      bar.update(done, { speed: seconds < 0.5 ? "–" : String(Math.round(done / seconds)) });
    },
    stop: () => began !== undefined && bar.stop(),
  };
}
