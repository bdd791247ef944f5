import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { CLONE } from "../clone.ts";
import { compileFolder } from "../compile-folder.ts";
import { readFolder } from "../read-folder.ts";
import { COMMANDS } from "./commands.ts";
import { runCommandLine } from "./run-command-line.ts";

const temporary = mkdtempSync(join(tmpdir(), "conflict-map-import-"));
const data = join(temporary, "data");

beforeAll(() => cpSync(fileURLToPath(new URL("../../compile/cases/base", import.meta.url)), data, { recursive: true }));
afterAll(() => rmSync(temporary, { recursive: true }));

/** What a command line said and its exit code. */
async function run(...args: string[]) {
  const said: string[] = [];
  const keep = (text: unknown) => void said.push(String(text));
  const spies = (["log", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(keep));
  try {
    return { status: await runCommandLine(args, COMMANDS, CLONE), lines: said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function file(name: string, text: string): string {
  const path = join(temporary, name);
  writeFileSync(path, text);
  return path;
}

test("several files are brought in at once, told, and change nothing the second time", async () => {
  const list = file(
    "list.csv",
    "date,place,type,text\n2024-12-05,Hama,strike,Invented: a strike.\nsoon,Hama,strike,Invented.\n",
  );
  const bot = file("bot.json", JSON.stringify([{ city: "Homs", date: "2024-12-06", title: "Invented title" }]));
  const before = readFolder(data);
  const dry = await run("import", list, bot, "--data", data, "--dry-run");
  expect(dry.status).toBe(0);
  expect(readFolder(data)).toEqual(before);

  const first = await run("import", list, bot, "--data", data);
  expect(first.lines).toContain("2 read: 1 new, 0 there already, 0 changed, 1 not brought in");
  expect(first.lines).toContain("1 read: 1 new, 0 there already, 0 changed, 0 not brought in");
  expect(readFileSync(join(temporary, "import-rejects.csv"), "utf8")).toContain(
    'list.csv,3,"expected a day, found ""soon"""',
  );
  expect(readFileSync(join(temporary, "import.yaml"), "utf8")).toContain("format: csv");
  const { dataset, issues } = compileFolder(data);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dataset?.claims.size).toBe(8);

  const files = readFolder(data);
  expect((await run("import", list, bot, "--data", data)).lines).toContain(
    "1 read: 0 new, 1 there already, 0 changed, 0 not brought in",
  );
  expect(readFolder(data)).toEqual(files);
});

test("files of one name and three formats are three sources, and none is missed in another", async () => {
  const table = file("p.csv", "date,place,type,text\n2024-12-05,Hama,strike,Invented: of the table.\n");
  const day = "<TimeStamp><when>2024-12-05</when></TimeStamp>";
  const drawn = `<Placemark><name>Homs</name><description>Invented: drawn.</description>${day}<Point><coordinates>36.72,34.73</coordinates></Point></Placemark>`;
  const kml = file("p.kml", `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${drawn}</Document></kml>`);
  const list = file("p.json", JSON.stringify([{ city: "Homs", date: "2024-12-05", title: "Invented: of the list" }]));
  for (const read of ["1 new, 0 there already", "0 new, 1 there already"]) {
    for (const each of [table, kml, list]) {
      const { status, lines } = await run("import", each, "--data", data);
      expect(status).toBe(0);
      expect(lines.join("\n")).toContain(`1 read: ${read}, 0 changed, 0 not brought in`);
      expect(lines.join("\n")).not.toContain("no longer in the source");
    }
  }
  const ids = [...readFolder(data).keys()].flatMap(
    (path) => /^articles\/(p-\w+)-\w+\.md|^articles\/(p)-\w+\.md/.exec(path)?.slice(1) ?? [],
  );
  expect(ids.filter((id) => id !== undefined).sort()).toEqual(["p", "p-json", "p-kml"]);
});

test("a file of which nothing could be brought in fails", async () => {
  const broken = file("broken.kml", '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>');
  const { status, lines } = await run("import", broken, "--data", data);
  expect(lines.join("\n")).toContain("0 new, 0 there already, 0 changed, 1 not brought in");
  expect(status).toBe(1);
});

test("what has to be answered first stops it with a sentence, and nothing is written", async () => {
  const dates = file("dates.csv", "date,place,text\n1/2/2024,Hama,Invented.\n");
  const files = readFolder(data);
  expect(await run("import", dates, "--data", data)).toEqual({
    status: 2,
    lines: [expect.stringContaining("say --dates d/m/y or --dates m/d/y")],
  });
  expect((await run("import", dates, "--data", data, "--dates", "y/m/d")).status).toBe(2);
  expect(await run("import", file("empty.csv", ""), "--data", data)).toEqual({
    status: 2,
    lines: ["empty.csv: expected records, found an empty file"],
  });
  expect((await run("import", "--data", data)).status, "no file").toBe(2);
  expect(readFolder(data)).toEqual(files);
  expect(existsSync(join(temporary, "dates.yaml"))).toBe(false);
});
