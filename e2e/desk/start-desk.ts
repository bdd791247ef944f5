import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The command `desk` as a process of its own. */
export interface RunningDesk {
  /** Of its page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** At once, whatever it is doing. */
  readonly kill: () => Promise<void>;
}

/** Starts the desk on a data folder, at any free port. */
export async function startDesk(folder: string): Promise<RunningDesk> {
  const child = spawn(process.execPath, ["scripts/run.mjs", "desk", "--data", folder, "--port", "0"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await addressOf(child);
  return { address, stop: () => stop(child, "SIGTERM"), kill: () => stop(child, "SIGKILL") };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the desk has no output");
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\/\/\S+\/desk\//.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the desk ended without an address");
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}
