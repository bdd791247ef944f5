import { spawnSync } from "node:child_process";
import { lstatSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** One string for the shell: on Windows npm is a script, which only a shell starts. */
const INSTALL = "npm ci --no-audit --no-fund";

/**
 * Installs the packages where they are missing or older than the lock file; throws where that fails, and where it would go
 * through a link: `npm ci` erases `node_modules` first, so another folder would lose its packages.
 * @param {string} root the project's folder
 */
export function installPackages(root) {
  // Without a slash at its end, which would follow a link.
  const folder = resolve(root);
  const modules = join(folder, "node_modules");
  const lock = join(folder, "package-lock.json");
  if (changedAt(join(modules, ".package-lock.json")) >= changedAt(lock)) return;
  const link = [folder, modules, lock].find(isLink);
  if (link) throw new Error(adviceOn(link));
  const { status, error } = spawnSync(INSTALL, { cwd: folder, stdio: "inherit", shell: true });
  if (status !== 0) throw new Error(`npm ci failed; see ${error ? error.message : "its message above"}`);
}

/** @param {string} link */
function adviceOn(link) {
  return `The packages are missing or older than package-lock.json, but ${link} is a link, and npm ci, which erases before it installs, is not run through one; put a folder or a file of its own there, or run npm ci where the link leads.`;
}

/**
 * Whether a path is a symbolic link, or a junction of Windows.
 * @param {string} path
 */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * @param {string} path
 * @returns {number} milliseconds since 1970; -Infinity where there is no such file
 */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
