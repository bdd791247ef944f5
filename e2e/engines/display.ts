import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** A screen that nobody sees. */
export interface Display {
  /** For the variable DISPLAY. */
  readonly name: string;
  readonly stop: () => void;
}

/** Starts an Xvfb on a number that is free; rejects where the program is missing or does not start. */
export async function startDisplay(): Promise<Display> {
  // It writes the number that it took to the fourth channel.
  const args = ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const failed = once(server, "exit").then(([code]) => {
    throw new Error(`Xvfb ended with exit code ${code}`);
  });
  const [number] = await Promise.race([once(server.stdio[3] as Readable, "data"), failed]);
  failed.catch(() => undefined);
  return { name: `:${String(number).trim()}`, stop: () => server.kill() };
}
