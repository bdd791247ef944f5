import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./command.ts";

/** Milliseconds. */
const START = 20_000;
const INSTALLATION = 360_000;

/** The path of the first of the programs that is on PATH and works. */
export function onPath(names: readonly string[], works: (path: string) => boolean = existsSync): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => works(path));
}

/** Whether the program is there and tells its version. */
export function answers(program: string): boolean {
  return existsSync(program) && spawnSync(program, ["--version"], { timeout: START }).status === 0;
}

/** Installs packages of Debian, or of a system made from it, where this user may; elsewhere does nothing. */
export async function installFromDebian(...packages: readonly string[]): Promise<void> {
  if (!existsSync("/etc/debian_version")) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const command of [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", ...packages],
  ]) {
    const [program = "", ...args] = [...asRoot, ...command];
    await run(program, args, { timeout: INSTALLATION, env: { DEBIAN_FRONTEND: "noninteractive" } });
  }
}
