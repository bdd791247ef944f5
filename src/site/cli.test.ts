import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { decodeMap } from "../model/map-file.ts";
import { BUILD_MARKER, markBuild } from "./output/build-marker.ts";

const SECOND_MAP = fileURLToPath(new URL("../compile/cases/base", import.meta.url));

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const RUN = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-"));

afterAll(() => rmSync(temporary, { recursive: true }));

const run = (...args: string[]) => runWith({}, ...args);

function runWith(env: NodeJS.ProcessEnv, ...args: string[]) {
  const options = { cwd: temporary, env: { ...process.env, ...env }, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], options);
  return { status, output: stdout + stderr };
}

const moduleOf = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;

const REFUSAL = moduleOf(`export function resolve(name, context, next) {
  if (/^(vite|rolldown)(\\/|$)/.test(name)) throw new Error("no bundler: " + name);
  return next(name, context);
}`);

/** The environment of a process that cannot import a bundler. */
const NO_BUNDLER = {
  NODE_OPTIONS: `--import ${moduleOf(`import { register } from "node:module"; register(${JSON.stringify(REFUSAL)});`)}`,
};

function earlierSite(name: string): string {
  const out = join(temporary, name);
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "yesterday's map");
  markBuild(out);
  return out;
}

const besides = (name: string) => readdirSync(temporary).filter((entry) => entry.startsWith(`.${name}.`));

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

function brokenMap(): string {
  const folder = join(temporary, "broken");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const path = join(folder, "map.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("opening_day: 2024-12-06", "opening_day: 2024-02-30"));
  return folder;
}

test("a second map is a second folder", { timeout: 120_000 }, () => {
  const out = join(temporary, "second-site");
  const { status, output } = run("build", "--data", SECOND_MAP, "--out", out);
  expect(output).toContain("0 errors");
  expect(status, output).toBe(0);
  const result = decodeMap(JSON.parse(readFileSync(join(out, "data", "map.json"), "utf8")));
  if ("problem" in result) throw new Error(result.problem);
  expect(result.dataset.map.title.en).toBe("A trial map");
  for (const path of ["index.html", "conflict-map.js", "data/claims.csv", "data/days/2024-12-07.geojson"]) {
    expect(existsSync(join(out, path)), path).toBe(true);
  }
  const [index, embed] = ["index.html", "embed.html"].map((name) => readFileSync(join(out, name), "utf8"));
  expect(index).toContain("<title>خريطة تجريبية</title>");
  expect(index).toMatch(/<script type="module" crossorigin src="\.\/index\.js">/);
  expect(embed).toContain('<div id="fallback" data-day="2024-12-06"');
  expect(embed).toMatch(/<script src="\.\/embed-fallback\.js" *>/);
  expect(`${index}${embed}`, "a slot that was not filled").not.toContain("<!--");
});

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

test("bad data publishes nothing and leaves the site as it was", { timeout: 60_000 }, () => {
  const out = earlierSite("site");
  const { status, output } = run("build", "--data", brokenMap(), "--out", out);
  expect(output).toContain("nothing is published");
  expect(status, output).toBe(1);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("yesterday's map");
  expect(existsSync(join(out, "data"))).toBe(false);
  expect(besides("site")).toEqual([]);
});

test("a folder that is not a build stays as it was", { timeout: 60_000 }, () => {
  const out = join(temporary, "photos");
  mkdirSync(out);
  writeFileSync(join(out, "wedding.jpg"), "photo");
  const { status, output } = run("build", "--data", SECOND_MAP, "--out", "photos");
  expect(output).toBe(
    "--out photos: the site cannot be written there, because it holds files that are not from a build and would be lost; name a new or an empty folder.\n",
  );
  expect(status).toBe(1);
  expect(readdirSync(out)).toEqual(["wedding.jpg"]);
});

test("a killed build leaves the site whole, and the next one, which may keep its chunks, removes what it left", {
  timeout: 120_000,
}, async () => {
  const out = earlierSite("killed");
  mkdirSync(join(out, "assets"));
  writeFileSync(join(out, "assets", "late-1.js"), "yesterday's chunk");
  const args = ["build", "--data", SECOND_MAP, "--out", out, "--keep", out];
  const build = spawn(process.execPath, [RUN, ...args], { cwd: temporary });
  while (besides("killed").length === 0 && build.exitCode === null) await setTimeout(10);
  build.kill("SIGKILL");
  await once(build, "exit");
  expect(besides("killed")).toHaveLength(1);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("yesterday's map");

  const { status, output } = run(...args);
  expect(status, output).toBe(0);
  expect(besides("killed")).toEqual([]);
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("<conflict-map");
  expect(readFileSync(join(out, "assets", "late-1.js"), "utf8")).toBe("yesterday's chunk");
});

test("a check names file, line and field of an error, and fails", { timeout: 60_000 }, () => {
  const { status, output } = run("check", "--data", brokenMap());
  expect(output).toMatch(/broken\/map\.yaml:6 opening_day: .*2024-02-30/);
  expect(output).toContain("1 error, 0 warnings");
  expect(status, output).toBe(1);
});

test("a check of sound data succeeds", { timeout: 60_000 }, () => {
  expect(run("check", "--data", SECOND_MAP).status).toBe(0);
});

test("a migration rewrites an old folder, and a second one finds nothing to do", { timeout: 60_000 }, () => {
  const folder = join(temporary, "old");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const path = join(folder, "claims", "near-homs.yaml");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("kind: strike", "kind: protest # of many"));
  expect(run("check", "--data", folder).output).toContain("npm run migrate");
  expect(run("migrate", "--data", folder)).toMatchObject({ status: 0, output: expect.stringContaining("migrated") });
  expect(readFileSync(path, "utf8")).toBe(text.replace("kind: strike", "kind: gathering # of many"));
  expect(run("check", "--data", folder).status).toBe(0);
  expect(run("migrate", "--data", folder).output).toContain("nothing to migrate");
});

test("an unknown command shows which there are", { timeout: 60_000 }, () => {
  const { status, output } = run("bild");
  expect(output).toMatch(/^bild: no such command\nusage: npm run COMMAND -- \[options\]\n {2}new NAME .*\n {2}dev /s);
  expect(status, output).toBe(2);
});

test("help is asked for with any command, and is no failure", { timeout: 60_000 }, () => {
  expect(run("--help")).toMatchObject({ status: 0, output: expect.stringContaining("usage: npm run COMMAND") });
  const { status, output } = run("build", "-h");
  expect(output).toMatch(/^usage: npm run build -- \[options\]\n.*--out DIR .*\(dist\)/s);
  expect(status).toBe(0);
  expect(run("--version")).toEqual({ status: 0, output: "0.1.0\n" });
});

test.each([
  [["check", "--data", "nowhere"], "--data nowhere: expected a folder, found nothing there"],
  [["build", "--data", "nowhere"], "--data nowhere: expected a folder, found nothing there"],
  [["dev", "--data", RUN], `--data ${RUN}: expected a folder, found something else there`],
  [["dev", "--port", "abc"], "--port abc: expected a whole number from 0 to 65535"],
  [["start", "--port", "70000"], "--port 70000: expected a whole number from 0 to 65535"],
  [["check", "--bold"], "check: Unknown option '--bold'; npm run check -- --help tells what it takes"],
  [["check", "data"], "check: expected no name or file; npm run check -- --help tells what it takes"],
])("what makes no sense is refused at once with a sentence: %s", { timeout: 60_000 }, (args, sentence) => {
  expect(run(...args)).toEqual({ status: 2, output: `${sentence}\n` });
});

test("the schemas of another map are written into its own folder, and nothing into that of the program", {
  timeout: 60_000,
}, () => {
  const folder = join(temporary, "own-schemas");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const map = join(folder, "map.yaml");
  writeFileSync(map, readFileSync(map, "utf8").replace("[ar, en]", "[ar, fr]"));
  const ours = join(ROOT, "schema", "map.schema.json");
  const before = readFileSync(ours, "utf8");
  expect(run("generate", "--data", folder).status).toBe(0);
  expect(readFileSync(join(folder, ".schema", "map.schema.json"), "utf8")).toContain("title_fr");
  expect(readFileSync(ours, "utf8")).toBe(before);
});

test("a poster of one day is written, one of no day of the map is refused", { timeout: 60_000 }, () => {
  expect(run("poster", "2024-12-06", "--data", SECOND_MAP, "--language", "en")).toMatchObject({ status: 0 });
  expect(readFileSync(join(temporary, "2024-12-06.en.png")).subarray(1, 4).toString()).toBe("PNG");
  expect(run("poster", "2024-12-06", "--data", SECOND_MAP, "--out", "day.svg").status).toBe(0);
  expect(readFileSync(join(temporary, "day.svg"), "utf8")).toMatch(/^<svg/);
  expect(run("poster", "2024-12-08", "--data", SECOND_MAP)).toEqual({
    status: 2,
    output: "2024-12-08: expected a day from 2024-12-01 to 2024-12-07\n",
  });
});

test("what changes is told of two folders, and of a commit and a folder", { timeout: 60_000 }, () => {
  const repository = join(temporary, "newsroom");
  const folder = join(repository, "data");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const git = (...args: string[]) => {
    const author = ["-c", "user.name=editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false"];
    const { status, stderr } = spawnSync("git", ["-C", repository, ...author, ...args], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
  };
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=First");
  const claims = join(folder, "claims", "hama-taken.yaml");
  writeFileSync(claims, readFileSync(claims, "utf8").replace("extent: full", "extent: partial"));
  const folders = run("diff", SECOND_MAP, folder);
  expect(folders).toMatchObject({ status: 0, output: expect.stringContaining("7 December 2024 | Reports disagree") });
  expect(run("diff", "main", folder, "--data", folder)).toEqual(folders);
  expect(run("diff", "--data", folder, "nowhere", folder)).toMatchObject({ status: 2 });
});

test("pasted text is added once, and what is no text is not", { timeout: 60_000 }, () => {
  const folder = join(temporary, "growing");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const paste = (input: string | Uint8Array, ...args: string[]) => {
    const all = [RUN, "add", "-", "--data", folder, "--published", "2024-12-06", ...args];
    return spawnSync(process.execPath, all, { cwd: temporary, input, encoding: "utf8" });
  };
  expect(paste("Homs was quiet.\n", "--id", "quiet").stderr).toBe("");
  const before = readdirSync(folder, { recursive: true });
  expect(run("check", "--data", folder).output).toContain("0 errors, 1 warning");
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
  const marker = join(earlierSite("marked"), BUILD_MARKER);
  const inside = ["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", disk, RUN, SECOND_MAP, marker];
  const { status, stdout, stderr } = spawnSync("unshare", inside, { encoding: "utf8" });
  if (status === null || status === 99 || /unshare/.test(stderr)) skip("no small disk can be had here");
  expect(stderr).toContain(`${disk}/site: the disk is full, so nothing was written; make room and try again`);
  expect(stderr).not.toContain("report");
  expect(stdout).toMatch(/\nwhole\nsite\n$/);
  expect(status).toBe(1);
});
