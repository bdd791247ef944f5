import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Builds the site of the project into a folder; throws where the build fails. */
export function buildSite(out: string): void {
  const command = ["--no-install", "tsx", join(ROOT, "src/site/cli.ts"), "build", "--out", out];
  const { status } = spawnSync("npx", command, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error(`the site could not be built: exit code ${status}`);
}
