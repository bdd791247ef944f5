#!/usr/bin/env node
// The commands of the package, which has the app bundled and needs neither Vite nor TypeScript.
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMANDS } from "./commands/commands.ts";
import { runCommandLine } from "./commands/run-command-line.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
  calling: (command) => `npx conflict-map ${command}`,
  version: JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version,
  root: ROOT,
  cache: join(cacheOfUser(), "conflict-map"),
  app: async () => join(ROOT, "lib", "app"),
  deskPage: async () => join(ROOT, "lib", "desk-page"),
});

/** Where programs keep what they can make again: the folder of a package may be read-only, and goes with the package. */
function cacheOfUser(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), ".cache");
}
