// Runs a command of the project, on a fresh clone too: packages are installed when they are missing or outdated.
import { fileURLToPath } from "node:url";
import { installPackages } from "./packages.mjs";

installPackages(fileURLToPath(new URL("..", import.meta.url)));

const { register } = await import("tsx/esm/api");
register();
await import("../src/site/cli.ts");
