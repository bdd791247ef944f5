import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { writeEarlierSite } from "../../test/earlier-site.ts";
import { BUILD_MARKER } from "./output/build-marker.ts";

const SECOND_MAP = fileURLToPath(new URL("../compile/cases/base", import.meta.url));

const RUN = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-"));

afterAll(() => rmSync(temporary, { recursive: true }));

const run = (...args: string[]) => runWith({}, ...args);

function runWith(env: NodeJS.ProcessEnv, ...args: string[]) {
  const options = { cwd: temporary, env: { ...process.env, ...env }, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], options);
  return { status, output: stdout + stderr };
}

const listBesides = (name: string) => readdirSync(temporary).filter((entry) => entry.startsWith(`.${name}.`));

const moduleOf = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;

const REFUSAL = moduleOf(`export function resolve(name, context, next) {
  if (/^(vite|rolldown)(\\/|$)/.test(name)) throw new Error("no bundler: " + name);
  return next(name, context);
}`);

/** The environment of a process that cannot import a bundler. */
const NO_BUNDLER = {
  NODE_OPTIONS: `--import ${moduleOf(`import { register } from "node:module"; register(${JSON.stringify(REFUSAL)});`)}`,
};

/** The second map under another title. */
function thirdMap(): string {
  const folder = join(temporary, "third");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const path = join(folder, "map.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("A trial map", "A third map"));
  return folder;
}

/** A digest of every file of a site that is not made from its data, by path. */
function appOf(site: string): ReadonlyMap<string, string> {
  const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  const paths = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((path) => !/^(data|d|posters|sources|codebook)(\/|$)|^(index|embed)\.html$|^LICENSE\.txt$/.test(path))
    .filter((path) => statSync(join(site, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, digest(join(site, path))]));
}

test("once the app is bundled, other data needs no bundler, and gets the same app", { timeout: 120_000 }, () => {
  const bundled = run("bundle");
  expect(bundled.status, bundled.output).toBe(0);
  const [second, third] = [join(temporary, "no-bundler-second"), join(temporary, "no-bundler-third")];
  for (const [data, out] of [
    [SECOND_MAP, second],
    [thirdMap(), third],
  ] as const) {
    const { status, output } = runWith(NO_BUNDLER, "build", "--data", data, "--out", out);
    expect(status, output).toBe(0);
  }
  expect(readFileSync(join(second, "data", "map.json"), "utf8")).toContain("A trial map");
  expect(readFileSync(join(third, "data", "map.json"), "utf8")).toContain("A third map");
  const app = appOf(second);
  for (const path of ["index.js", "embed.js", "embed-fallback.js", "conflict-map.js", "sources.js"]) {
    expect([...app.keys()]).toContain(path);
  }
  expect(appOf(third)).toEqual(app);
  const forDevelopers = [...app.keys()].filter((path) =>
    readFileSync(join(second, path), "utf8").includes("Lit is in dev mode"),
  );
  expect(forDevelopers).toEqual([]);
});

test("a killed build leaves the site whole, and the next one, which may keep its chunks, removes what it left", {
  timeout: 120_000,
}, async () => {
  const out = writeEarlierSite(temporary, "killed");
  mkdirSync(join(out, "assets"));
  writeFileSync(join(out, "assets", "late-1.js"), "yesterday's chunk");
  const args = ["build", "--data", SECOND_MAP, "--out", out, "--keep", out];
  const build = spawn(process.execPath, [RUN, ...args], { cwd: temporary });
  while (listBesides("killed").length === 0 && build.exitCode === null) await setTimeout(10);
  build.kill("SIGKILL");
  await once(build, "exit");
  expect(listBesides("killed")).toHaveLength(1);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("yesterday's map");

  const { status, output } = run(...args);
  expect(status, output).toBe(0);
  expect(listBesides("killed")).toEqual([]);
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("<conflict-map");
  expect(readFileSync(join(out, "assets", "late-1.js"), "utf8")).toBe("yesterday's chunk");
});

test("pasted text is added once, and what is no text is not", { timeout: 120_000 }, () => {
  const folder = join(temporary, "growing");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const paste = (input: string | Uint8Array, ...args: string[]) => {
    const all = [RUN, "add", "-", "--data", folder, "--published", "2024-12-06", ...args];
    return spawnSync(process.execPath, all, { cwd: temporary, input, encoding: "utf8" });
  };
  expect(paste("Homs was quiet.\n", "--id", "quiet").stderr).toBe("");
  const before = readdirSync(folder, { recursive: true });
  expect(paste("Homs was loud.\n", "--id", "quiet")).toMatchObject({ status: 2 });
  expect(paste(Uint8Array.from([0xe3, 0x20]), "--id", "windows")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("what was pasted: expected text saved as UTF-8, found text saved as Windows-1256"),
  });
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
  expect(readFileSync(join(folder, "articles", "quiet.md"), "utf8")).toContain("Homs was quiet.");
});

test("a full disk is told in plain words and leaves the old site whole", { timeout: 120_000 }, ({ skip }) => {
  const disk = join(temporary, "small disk");
  mkdirSync(disk);
  // The disk is there only for these processes.
  const script = `mount -t tmpfs -o size=2m tmpfs "$1" && mkdir "$1/site" && cp "$4" "$1/site/" && echo whole > "$1/site/index.html" || exit 99
node "$2" build --data "$3" --out "$1/site"; status=$?
cat "$1/site/index.html"; ls -A "$1"; exit $status`;
  const marker = join(writeEarlierSite(temporary, "marked"), BUILD_MARKER);
  const inside = ["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", disk, RUN, SECOND_MAP, marker];
  const { status, stdout, stderr } = spawnSync("unshare", inside, { encoding: "utf8" });
  if (status === null || status === 99 || /unshare/.test(stderr)) skip("no small disk can be had here");
  expect(stderr).toContain(`${disk}/site: the disk is full, so nothing was written; make room and try again`);
  expect(stderr).not.toContain("report");
  expect(stdout).toMatch(/\nwhole\nsite\n$/);
  expect(status).toBe(1);
});
