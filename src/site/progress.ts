/** Tells how far something is. */
export interface Progress {
  /** One more is done. */
  readonly count: () => void;
  /** All is done, or nothing more will be. */
  readonly end: () => void;
}

/** What a bar is drawn on. */
export type Terminal = Pick<NodeJS.WriteStream, "isTTY" | "write">;

/** How many signs the bar has. */
const LENGTH = 30;

/** At most so often, in milliseconds, is it drawn anew. */
const EVERY = 100;

/**
 * A bar on a terminal with how many of a number are done and about how long the rest will take; it goes away at the end. Where
 * nobody looks, as in a pipe, there is none.
 */
export function showProgress(
  total: number,
  terminal: Terminal = process.stderr,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (!terminal.isTTY) return { count: () => {}, end: () => {} };
  const start = now();
  let [done, drawn] = [0, Number.NEGATIVE_INFINITY];
  return {
    count: () => {
      done++;
      const time = now();
      if (time - drawn < EVERY && done < total) return;
      drawn = time;
      terminal.write(`\r${drawBar(done, total, time - start)}\u001b[K`);
    },
    end: () => terminal.write("\r\u001b[K"),
  };
}

function drawBar(done: number, total: number, milliseconds: number): string {
  const full = Math.round((done / total) * LENGTH);
  const left = Math.ceil(((milliseconds / done) * (total - done)) / 1000);
  return `${"█".repeat(full)}${"░".repeat(LENGTH - full)} ${done} of ${total} files, about ${left} s left`;
}
