import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What a program that has ended leaves. */
export interface Ended {
  /** 0 where all went well. */
  readonly code: number;
  /** What it wrote, to both of its channels; empty where that went to the terminal. */
  readonly output: string;
}

interface Options {
  /** Variables beside those of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** After so many milliseconds the program is ended. */
  readonly timeout?: number;
  /** Whether what it writes goes to the terminal at once. */
  readonly isShown?: boolean;
}

/** Runs a program in the folder of the project until it ends; never rejects: one that does not start ends with code 127. */
export function run(program: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  const { env, timeout, isShown = false } = options;
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...(isShown ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined }), ...env },
    // There npx is a script, which only a shell starts.
    shell: process.platform === "win32" && program === "npx",
    stdio: isShown ? "inherit" : ["ignore", "pipe", "pipe"],
    ...(timeout !== undefined && { timeout }),
  });
  const parts: Buffer[] = [];
  for (const channel of [child.stdout, child.stderr]) channel?.on("data", (part: Buffer) => parts.push(part));
  const output = () => Buffer.concat(parts).toString();
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 127, output: `${output()}${error.message}` }));
    child.once("close", (code, signal) => resolve({ code: code ?? 1, output: `${output()}${signal ?? ""}` }));
  });
}

/** Runs a program of an installed package, by its name. */
export function runInstalled(name: string, args: readonly string[], options?: Options): Promise<Ended> {
  return run("npx", ["--no-install", name, ...args], options);
}
