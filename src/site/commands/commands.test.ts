import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeEarlierSite } from "../../../test/earlier-site.ts";
import { decodeMap } from "../../model/map-file.ts";
import { CLONE } from "../clone.ts";
import { COMMANDS } from "./commands.ts";
import { runCommandLine } from "./run-command-line.ts";

const SECOND_MAP = fileURLToPath(new URL("../../compile/cases/base", import.meta.url));

const PROGRAM = fileURLToPath(new URL("../cli.ts", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-"));

const started = process.cwd();

beforeAll(() => process.chdir(temporary));
afterAll(() => {
  process.chdir(started);
  rmSync(temporary, { recursive: true });
});

/** What a command line said and its exit code. */
async function run(...args: string[]) {
  const said: string[] = [];
  const keep = (...values: unknown[]) => void said.push(`${format(...values)}\n`);
  const spies = (["log", "warn", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(keep));
  try {
    const status = await runCommandLine(args, COMMANDS, CLONE);
    return { status, output: said.join("") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const listBesides = (name: string) => readdirSync(temporary).filter((entry) => entry.startsWith(`.${name}.`));

function brokenMap(): string {
  const folder = join(temporary, "broken");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const path = join(folder, "map.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("opening_day: 2024-12-06", "opening_day: 2024-02-30"));
  return folder;
}

test("a second map is a second folder", { timeout: 120_000 }, async () => {
  const out = join(temporary, "second-site");
  const { status, output } = await run("build", "--data", SECOND_MAP, "--out", out);
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

test("bad data publishes nothing and leaves the site as it was", async () => {
  const out = writeEarlierSite(temporary, "site");
  const { status, output } = await run("build", "--data", brokenMap(), "--out", out);
  expect(output).toContain("nothing is published");
  expect(status, output).toBe(1);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("yesterday's map");
  expect(existsSync(join(out, "data"))).toBe(false);
  expect(listBesides("site")).toEqual([]);
});

test("a folder that is not a build stays as it was", async () => {
  const out = join(temporary, "photos");
  mkdirSync(out);
  writeFileSync(join(out, "wedding.jpg"), "photo");
  const { status, output } = await run("build", "--data", SECOND_MAP, "--out", "photos");
  expect(output).toBe(
    "--out photos: the site cannot be written there, because it holds files that are not from a build and would be lost; name a new or an empty folder.\n",
  );
  expect(status).toBe(1);
  expect(readdirSync(out)).toEqual(["wedding.jpg"]);
});

test("a check names file, line and field of an error, and fails", async () => {
  const { status, output } = await run("check", "--data", brokenMap());
  expect(output).toMatch(/broken\/map\.yaml:6 opening_day: .*2024-02-30/);
  expect(output).toContain("1 error, 0 warnings");
  expect(status, output).toBe(1);
});

test("a check of sound data succeeds", async () => {
  expect((await run("check", "--data", SECOND_MAP)).status).toBe(0);
});

test("a migration rewrites an old folder, and a second one finds nothing to do", async () => {
  const folder = join(temporary, "old");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const path = join(folder, "claims", "near-homs.yaml");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("kind: strike", "kind: protest # of many"));
  expect((await run("check", "--data", folder)).output).toContain("npm run migrate");
  expect(await run("migrate", "--data", folder)).toMatchObject({
    status: 0,
    output: expect.stringContaining("migrated"),
  });
  expect(readFileSync(path, "utf8")).toBe(text.replace("kind: strike", "kind: gathering # of many"));
  expect((await run("check", "--data", folder)).status).toBe(0);
  expect((await run("migrate", "--data", folder)).output).toContain("nothing to migrate");
});

test("an unknown command shows which there are", async () => {
  const { status, output } = await run("bild");
  expect(output).toMatch(/^bild: no such command\nusage: npm run COMMAND -- \[options\]\n {2}new NAME .*\n {2}dev /s);
  expect(status, output).toBe(2);
});

test("help is asked for with any command, and is no failure", async () => {
  expect(await run("--help")).toMatchObject({ status: 0, output: expect.stringContaining("usage: npm run COMMAND") });
  const { status, output } = await run("build", "-h");
  expect(output).toMatch(/^usage: npm run build -- \[options\]\n.*--out DIR .*\(dist\)/s);
  expect(status).toBe(0);
  expect(await run("--version")).toEqual({ status: 0, output: "0.1.0\n" });
});

test.each([
  [["check", "--data", "nowhere"], "--data nowhere: expected a folder, found nothing there"],
  [["build", "--data", "nowhere"], "--data nowhere: expected a folder, found nothing there"],
  [["dev", "--data", PROGRAM], `--data ${PROGRAM}: expected a folder, found something else there`],
  [["dev", "--port", "abc"], "--port abc: expected a whole number from 0 to 65535"],
  [["start", "--port", "70000"], "--port 70000: expected a whole number from 0 to 65535"],
  [["check", "--bold"], "check: Unknown option '--bold'; npm run check -- --help tells what it takes"],
  [["check", "data"], "check: expected no name or file; npm run check -- --help tells what it takes"],
])("what makes no sense is refused at once with a sentence: %s", async (args, sentence) => {
  expect(await run(...args)).toEqual({ status: 2, output: `${sentence}\n` });
});

test("the schemas of another map are written into its own folder, and nothing into that of the program", async () => {
  const folder = join(temporary, "own-schemas");
  cpSync(SECOND_MAP, folder, { recursive: true });
  const map = join(folder, "map.yaml");
  writeFileSync(map, readFileSync(map, "utf8").replace("[ar, en]", "[ar, fr]"));
  const ours = join(CLONE.root, "schema", "map.schema.json");
  const before = readFileSync(ours, "utf8");
  expect((await run("generate", "--data", folder)).status).toBe(0);
  expect(readFileSync(join(folder, ".schema", "map.schema.json"), "utf8")).toContain("title_fr");
  expect(readFileSync(ours, "utf8")).toBe(before);
});

test("a poster of one day is written, one of no day of the map is refused", async () => {
  expect(await run("poster", "2024-12-06", "--data", SECOND_MAP, "--language", "en")).toMatchObject({ status: 0 });
  expect(readFileSync(join(temporary, "2024-12-06.en.png")).subarray(1, 4).toString()).toBe("PNG");
  expect((await run("poster", "2024-12-06", "--data", SECOND_MAP, "--out", "day.svg")).status).toBe(0);
  expect(readFileSync(join(temporary, "day.svg"), "utf8")).toMatch(/^<svg/);
  expect(await run("poster", "2024-12-08", "--data", SECOND_MAP)).toEqual({
    status: 2,
    output: "2024-12-08: expected a day from 2024-12-01 to 2024-12-07\n",
  });
});

test("a poster into a folder that is not there is refused with a sentence", async () => {
  expect(await run("poster", "2024-12-06", "--data", SECOND_MAP, "--out", "none/x.png")).toEqual({
    status: 2,
    output: "--out none/x.png: expected a file in a folder that is there; make the folder none first\n",
  });
});

test("an article is added once, and where its text is already is told", async () => {
  const folder = join(temporary, "twice");
  cpSync(SECOND_MAP, folder, { recursive: true });
  writeFileSync(join(temporary, "text.txt"), "A column left Hama.\n");
  const add = () => run("add", "text.txt", "--data", folder, "--published", "2024-12-06");
  expect((await add()).status).toBe(0);
  expect(await add()).toEqual({
    status: 2,
    output:
      "text.txt: expected a text that no article has, found that of articles/2024-12-06.md; write --publisher and who else published it, if somebody did\n",
  });
});

test("what changes is told of two folders, and of a commit and a folder", async () => {
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
  const folders = await run("diff", SECOND_MAP, folder);
  expect(folders).toMatchObject({ status: 0, output: expect.stringContaining("7 December 2024 | Reports disagree") });
  expect(await run("diff", "main", folder, "--data", folder)).toEqual(folders);
  expect(await run("diff", "--data", folder, "nowhere", folder)).toMatchObject({ status: 2 });
});
