// Runs a command of the project, on a fresh clone too: packages are installed when they are missing or outdated.
// What it needs before they are there is JavaScript that Node runs as it is; all else is TypeScript.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installPackages } from "./packages.mjs";

try {
  installPackages(fileURLToPath(new URL("..", import.meta.url)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { register } = await import("tsx/esm/api");
register();
const own = new URL(`commands/${process.argv[2]}.ts`, import.meta.url);
await import(existsSync(own) ? own.href : "../src/site/cli.ts");
