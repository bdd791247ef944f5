import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs the packages where they are missing or older than the lock file; throws where that fails.
 * @param {string} root the project's folder
 */
export function installPackages(root) {
  const installed = changedAt(join(root, "node_modules", ".package-lock.json"));
  if (installed >= changedAt(join(root, "package-lock.json"))) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci failed; see its message above");
}

/**
 * @param {string} path
 * @returns {number} milliseconds since 1970; -Infinity where there is no such file
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
