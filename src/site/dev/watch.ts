import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "../output/error-code.ts";

/** Between two looks, in milliseconds. */
const PAUSE = 50;

/** A look at many files takes longer: at most one part in so many of the time goes into looking. */
const SHARE = 10;

/** What shows whether files have changed: the same text as long as they have not. */
export type Look = () => string;

/**
 * Calls `act` once the look is another one and stays so, as a save is several events and a checkout many. It looks again and
 * again, because a folder may go and come back under its name. Returns what ends it.
 */
export function watch(look: Look, act: () => void): () => void {
  let acted = look();
  let seen = acted;
  const lookAgain = () => {
    const begun = performance.now();
    const now = look();
    const pause = Math.max(PAUSE, (performance.now() - begun) * SHARE);
    if (now !== acted && now === seen) {
      acted = now;
      act();
    }
    seen = now;
    timer = setTimeout(lookAgain, pause);
  };
  let timer = setTimeout(lookAgain, PAUSE);
  return () => clearTimeout(timer);
}

/** A look at all files of a folder, whether it is there or not. */
export function lookAtFolder(folder: string): Look {
  return () => {
    try {
      const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
      return lookAtFiles(paths.map((path) => join(folder, path)));
    } catch (error) {
      return errorCode(error);
    }
  };
}

/** A look at some files, whether they are there or not. */
export function lookAtFiles(paths: readonly string[]): string {
  return paths.map((path) => `${path} ${stateOf(path)}`).join("\n");
}

function stateOf(path: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    return [mtimeMs, ctimeMs, size, ino].join(" ");
  } catch (error) {
    return errorCode(error);
  }
}
