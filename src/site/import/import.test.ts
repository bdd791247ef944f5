import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rest } from "../../../test/rest.ts";
import { compile } from "../../compile/compile.ts";
import { FORMATS } from "../../import/formats/formats.ts";
import { groupSources, type Imported, type ImportOptions, importSources } from "../../import/import.ts";
import { intoOf } from "../../import/into.ts";
import { mappingFile, readMapping } from "../../import/mapping.ts";
import { openSource } from "../../import/sources/open.ts";
import { readFolder } from "../read-folder.ts";
import { filesOf } from "./files-of.ts";
import { SAMPLES, type Sample } from "./samples.ts";

const BASE = readFolder(fileURLToPath(new URL("../../compile/cases/base", import.meta.url)));

const bytes = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

type Files = Sample["files"];

/** What files become in a data folder; a sentence where there is a question. */
function bring(files: Files, into: ReadonlyMap<string, string> = BASE, given: ImportOptions = {}): Imported | string {
  const sources = Object.entries(files).map(([name, content]) => openSource(name, bytes(content)));
  const opened = sources.flatMap((source) => ("problem" in source ? [] : [source]));
  const problem = sources.find((source) => "problem" in source);
  if (problem && "problem" in problem) return problem.problem;
  const folder = intoOf(into);
  if ("problem" in folder) return folder.problem;
  const imported = importSources(opened, given, folder);
  return "problem" in imported ? imported.problem : imported;
}

function brought(files: Files, into = BASE, given: ImportOptions = {}): Imported {
  const imported = bring(files, into, given);
  if (typeof imported === "string") throw new Error(imported);
  return imported;
}

/** The data folder with what an import writes. */
function after(imported: Imported, into = BASE, isReplacing = false): Map<string, string> {
  const { source: id, name } = imported.mapping;
  const target = { files: into, languages: ["ar", "en"], schemas: "../.schema" };
  return new Map([...into, ...filesOf(imported, { id, name }, target, isReplacing)]);
}

const sum = ({ added, unchanged, changed, rejects }: Imported) =>
  added.length + unchanged + changed.length + rejects.length;

const claimsIn = ({ added }: Imported) => added.map(({ claim }) => claim);

test.each(SAMPLES)(
  "$format is told by its content, what comes of it passes the check, and a second time changes nothing",
  (sample) => {
    const imported = brought(sample.files);
    expect(imported.format.name).toBe(sample.format);
    expect(imported.read).toBe(sample.read);
    expect(imported.rejects.length, JSON.stringify(imported.rejects)).toBe(sample.rejected);
    expect(sum(imported)).toBe(sample.read);
    expect(imported.rejects.every(({ line, reason }) => line > 0 && reason !== "")).toBe(true);
    const files = after(imported);
    const { issues } = compile(files);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const again = brought(sample.files, files);
    expect({ added: again.added, changed: again.changed }).toEqual({ added: [], changed: [] });
    expect(after(again, files)).toEqual(files);
  },
);

test("every format has a sample", () => {
  expect(new Set(SAMPLES.map(({ format }) => format))).toEqual(new Set(FORMATS.map(({ name }) => name)));
});

test("ACLED's claims are withheld unless the editor has the right to publish them, and its doubt of the day is kept", () => {
  const [acled] = SAMPLES;
  if (!acled) throw new Error("no sample of ACLED");
  const imported = brought(acled.files);
  expect(claimsIn(imported)).toMatchObject([
    {
      kind: "control",
      place: "homs",
      actor: "forces-nowhere",
      day: "2024-12-05",
      terms: expect.stringContaining("acleddata.com"),
    },
    { kind: "strike", place: "homs", between: ["2024-12-03", "2024-12-07"] },
  ]);
  expect(imported.added[0]?.body).toBe("ACLED SYR1\n\nInvented: the town was taken,\nit says.\n");
  expect(imported.rejects).toMatchObject([{ line: 5, reason: expect.stringContaining("none of the map's days") }]);
  const compiled = compile(after(imported));
  expect(
    JSON.stringify(
      compiled.dataset ? [...compiled.dataset.claims.values(), ...compiled.dataset.articles.values()] : null,
    ),
  ).not.toContain("ACLED");
  const allowed = brought(acled.files, BASE, { isAllowed: true });
  expect(claimsIn(allowed).map(({ terms }) => terms)).toEqual([undefined, undefined]);
});

test("a later file of a source adds what is new, and tells what changed and what its publisher withdrew", () => {
  const row = (id: string, day: string, words: string) => ({
    id,
    date: day,
    place: "Hama",
    lat: 35.13,
    lon: 36.75,
    text: words,
  });
  const first = [row("1", "2024-12-02", "One."), row("2", "2024-12-03", "Two."), row("3", "2024-12-04", "Three.")];
  const files = after(brought({ "list.json": JSON.stringify(first) }));
  const later = [
    row("1", "2024-12-02", "One."),
    row("3", "2024-12-04", "Three, corrected."),
    row("4", "2024-12-05", "Four."),
  ];
  const again = brought({ "list_20241206.json": JSON.stringify(later) }, files);
  expect({
    ...again,
    added: again.added.map(({ id }) => id),
    changed: again.changed.map(({ id, what }) => [id, what]),
  }).toMatchObject({
    added: ["list-4"],
    unchanged: 1,
    changed: [["list-3", "words"]],
    withdrawn: ["list-2"],
  });
  expect(after(again, files).get("articles/list-3.md")).toContain("Three.\n");
  expect(after(again, files, true).get("articles/list-3.md")).toContain("Three, corrected.\n");
});

test("dates that may be two days are asked about, and decided by the first that can be one only", () => {
  const list = (...dates: string[]) => ({
    "a.csv": `date,place,text\n${dates.map((date, index) => `${date},Hama,Words ${index}\n`).join("")}`,
  });
  expect(bring(list("1/2/2024", "3/4/2024"))).toBe(
    "a.csv:2: 1/2/2024 may be 2024-02-01 or 2024-01-02, and no date of the file decides it; say --dates d/m/y or --dates m/d/y",
  );
  const days = (imported: Imported) => claimsIn(imported).map(({ day }) => day);
  expect(days(brought(list("12/1/2024", "12/25/2024", "12/2/2024")))).toEqual(["2024-12-01", "2024-12-02"]);
  expect(days(brought(list("5/12/2024", "25/11/2024")))).toEqual(["2024-12-05"]);
  expect(days(brought(list("12/5/2024"))), "only one falls into the map's days").toEqual(["2024-12-05"]);
  expect(brought(list("12/5/2024"), BASE, { dates: "d/m/y" }).rejects).toHaveLength(1);
  expect(
    days(brought(list("٥ كانون الأول ٢٠٢٤", "6 ديسمبر 2024", "Dec 7th 2024", "2024.12.03", "1733356800"))),
  ).toEqual(["2024-12-05", "2024-12-06", "2024-12-07", "2024-12-03", "2024-12-05"]);
});

test("places are found by name and nearness, and left open where nothing says where they are", () => {
  const imported = brought({
    "a.csv": [
      "date,place,lat,lon,text",
      "2024-12-05,حماه,,,Spelt otherwise",
      "2024-12-05,,35.131,36.751,No name",
      '2024-12-05,"Homs, Syria",,,An address',
      '2024-12-05,"northern countryside, near the bridge",,,In words only',
      "2024-12-05,Hama,34.1,36.2,Of the same name far away",
      "2024-12-05,Nowhere,95,36.2,Off the Earth",
      "2024-12-05,Nowhere,north,36.2,No number",
    ].join("\n"),
  });
  const byWords = new Map(claimsIn(imported).map(({ quote, place }) => [quote, place]));
  expect(Object.fromEntries(byWords)).toEqual({
    "Spelt otherwise": "hama",
    "No name": "hama",
    "An address": "homs",
    "In words only": "northern-countryside-near-the-bridge",
    "Of the same name far away": "hama-2",
  });
  expect(imported.rejects.map(({ line }) => line)).toEqual([7, 8]);
  const [open] = imported.places.filter(({ id }) => id.startsWith("northern"));
  expect(open?.feature).toMatchObject({
    geometry: null,
    properties: { note_en: "a names the place without coordinates." },
  });
});

test("latitude first is seen where only so the positions lie on the map", () => {
  const features = [
    [35.13, 36.75],
    [34.73, 36.72],
  ].map((coordinates) => ({
    type: "Feature",
    properties: { date: "2024-12-05", text: `At ${coordinates}` },
    geometry: { type: "Point", coordinates },
  }));
  const tight = new Map([
    ...BASE,
    ["map.yaml", (BASE.get("map.yaml") ?? "").replace("[35, 33, 38, 36]", "[36.5, 33, 38, 36]")],
  ]);
  const imported = brought({ "a.geojson": JSON.stringify({ type: "FeatureCollection", features }) }, tight);
  expect(claimsIn(imported).map(({ place }) => place)).toEqual(["hama", "homs"]);
  expect(imported.notes).toEqual(["coordinates: latitude stands first; only so do they lie on the map"]);
});

test("a row without words is its own source and says so", () => {
  const { added } = brought({ "a.csv": "date,place,type,toll\n2024-12-05,Hama,strike,3\n" });
  expect(added[0]).toMatchObject({
    body: expect.stringContaining("date: 2024-12-05\nplace: Hama\ntype: strike\ntoll: 3\n"),
    claim: {
      quote: "date: 2024-12-05\nplace: Hama\ntype: strike\ntoll: 3",
      note_en: expect.stringContaining("no words of its own"),
    },
  });
});

test("a pointer of Git LFS is no table", () => {
  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
  expect(bring({ "events.csv": pointer })).toBe(
    "events.csv: expected the file itself, found the pointer that Git LFS keeps in its place; type git lfs pull, which fetches the file; where git does not know lfs, install Git LFS first",
  );
});

test("a mapping that was corrected is followed", () => {
  const file = { "a.csv": "when,where,what,who,report\n2024-12-05,Hama town square,taken,Rebels,Invented words.\n" };
  const { mapping } = brought({ "a.csv": "date,place,text\n2024-12-05,Hama,Words\n" });
  const text = mappingFile({
    ...mapping,
    columns: { date: "when", place: "where", kind: "what", actor: "who", words: "report" },
    kinds: { taken: "control" },
    actors: { Rebels: "opposition" },
    places: { "Hama town square": "hama" },
  });
  const read = readMapping(text);
  if ("problem" in read) throw new Error(read.problem);
  expect(claimsIn(brought(file, BASE, { mapping: read }))).toMatchObject([
    { kind: "control", actor: "opposition", place: "hama", quote: "Invented words." },
  ]);
  expect(
    readMapping(text.replace('"taken": control', '"taken": conquest').replace("taken: control", "taken: conquest")),
  ).toEqual({
    problem: "kinds.taken: a kind of claim other than denial",
  });
});

test("a table may have a title above it or say its separator, and a KML need not be sound", () => {
  const titled = "Our list,,\n,,\nDate,Place,Notes\n2024-12-05,Hama,Invented.\n";
  expect(claimsIn(brought({ "a.csv": titled }))).toMatchObject([{ place: "hama", quote: "Invented." }]);
  const declared =
    'sep=;\r\nDatum;Lat;Lon;Notes\r\n5.12.2024;35,13;36,75;"Invented,\r\nin two lines."\r\nsoon;35,13;36,75;\r\n';
  const imported = brought({ "a.csv": declared });
  expect(claimsIn(imported)).toMatchObject([{ place: "hama", day: "2024-12-05" }]);
  expect(imported.rejects).toMatchObject([{ line: 5 }]);
  const mark = (name: string, words: string) =>
    `<Placemark><name>${name}</name><description>${words}</description><Point><coordinates>36.75,35.13</coordinates></Point></Placemark>`;
  const kml = `<kml><Document><name>2024-12-05</name>${mark("Hama", "This &nbsp; & that.")}${mark("Hama", "More.")}<Placemark>`;
  const read = brought({ "a.kml": kml });
  expect(claimsIn(read).map(({ quote }) => quote)).toEqual(["This \u00A0 & that.", "More."]);
  expect(read.rejects).toMatchObject([{ reason: expect.stringContaining("no sound XML") }]);
});

test("a code page of Windows is read and said", () => {
  const arabic = Uint8Array.from(
    [..."date,place,text\n2024-12-05,Hama,"]
      .map((sign) => sign.charCodeAt(0))
      .concat([0xd3, 0xed, 0xd8, 0xd1, 0xca, 0x20, 0xdd, 0xd5, 0xc7, 0xc6, 0xe1]),
  );
  const imported = brought({ "a.csv": arabic });
  expect(imported.notes).toEqual(["a.csv: read as Windows-1256 (Arabic), by its letters"]);
  expect(claimsIn(imported)[0]?.quote).toBe("سيطرت فصائل");
});

test("files of several formats are told apart, those of one source stay together", () => {
  const open = (name: string, text: string) => {
    const source = openSource(name, bytes(text));
    if ("problem" in source) throw new Error(source.problem);
    return source;
  };
  const groups = groupSources(
    [open("a_20241205.csv", "date,place\n"), open("a_20241206.csv", "date,place\n"), open("b.json", "[]")],
    {},
  );
  if ("problem" in groups) throw new Error(groups.problem);
  expect([...groups].map(([key, sources]) => [key, sources.length])).toEqual([
    ["csv a", 2],
    ["json b", 1],
  ]);
});

const CELLS = [
  "",
  "Hama",
  "35.13",
  "36.75",
  "2024-12-05",
  "13/13/2024",
  "1/2/2024",
  "=cmd()",
  "<script>x</script>",
  "control",
  "opposition",
  '"',
  "a\nb",
  "\u202E",
  "\uD800",
  "__proto__",
  "constructor",
  "٥",
  ",",
  ";",
];
const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ unit: "binary", maxLength: 12 }));
const NAMES = ["date", "place", "lat", "lon", "text", "type", "actor", "id", "coordinates", "url", "__proto__", ""];

/** `npm run soak` asks for more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

const HOSTILE = fc.oneof(
  fc
    .array(fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(cell, fc.double(), fc.constant(null), fc.array(cell))))
    .map((list) => JSON.stringify(list)),
  fc
    .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
    .map((rows) => [NAMES.slice(0, 6), ...rows].map((row) => row.join(",")).join("\n")),
  fc
    .array(fc.record({ name: cell, at: cell, day: cell }), { maxLength: 4 })
    .map(
      (marks) =>
        `<kml>${marks.map(({ name, at, day }) => `<Placemark><name>${name}</name><TimeStamp><when>${day}</when></TimeStamp><Point><coordinates>${at}</coordinates></Point></Placemark>`).join("")}</kml>`,
    ),
  fc.array(fc.tuple(fc.jsonValue(), fc.jsonValue())).map((list) =>
    JSON.stringify({
      type: "FeatureCollection",
      features: list.map(([properties, geometry]) => ({ type: "Feature", properties, geometry })),
    }),
  ),
  fc.string({ unit: "binary" }),
);

test("whatever a file holds, nothing is thrown, the counts add up, every reject has its line, and the rest passes the check", {
  timeout: 7_200_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(HOSTILE, async (text) => {
      await rest();
      const imported = bring({ "any.txt": text });
      if (typeof imported === "string") return imported !== "";
      expect(sum(imported)).toBe(imported.read);
      expect(imported.rejects.filter(({ line, reason }) => !(line >= 1) || reason === "")).toEqual([]);
      if (imported.added.length === 0) return true;
      const { issues } = compile(after(imported));
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
      return true;
    }),
    { numRuns: RUNS },
  );
});

const rowsOf = (count: number, words = "shells fell") =>
  `id,date,place,type,text\n${Array.from({ length: count }, (_, at) => `${at},2024-12-05,Hama,strike,"Invented, ${at}: ${words}."`).join("\n")}\n`;

const pathsOf = (files: ReadonlyMap<string, string>) => [...files.keys()].filter((path) => /claims\/many/.test(path));

test("more than 500 claims become rows of a table, to which later ones come; fewer have a file each", {
  timeout: 60_000,
}, () => {
  expect(pathsOf(after(brought({ "many.csv": rowsOf(500) }))).length).toBe(500);
  const files = after(brought({ "many.csv": rowsOf(501) }));
  expect(pathsOf(files)).toEqual(["claims/many.csv"]);
  const { issues, dataset } = compile(files);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dataset?.claims.size).toBe(6 + 501);
  const again = brought({ "many.csv": rowsOf(501) }, files);
  expect({ unchanged: again.unchanged, files: after(again, files) }).toEqual({ unchanged: 501, files });
  const later = after(brought({ "many.csv": rowsOf(502) }, files), files);
  expect(pathsOf(later)).toEqual(["claims/many.csv"]);
  expect(compile(later).dataset?.claims.size).toBe(6 + 502);
  const other = brought({ "many.csv": rowsOf(502, "it was quiet") }, later);
  expect(other.changed.length).toBe(502);
  const replaced = after(other, later, true);
  expect(replaced.get("claims/many.csv")).not.toContain("shells");
  expect(compile(replaced).dataset?.claims.size).toBe(6 + 502);
});
