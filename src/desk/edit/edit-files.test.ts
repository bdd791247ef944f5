import { expect, test } from "vitest";
import { parse } from "yaml";
import type { RecordChange } from "../records.ts";
import { editFiles } from "./edit-files.ts";

const CLAIMS = `# yaml-language-server: $schema=../../schema/claims.schema.json
article: "005" # by hand
claims:
  # The first of the day.
  - id: 005-homs-control
    kind: control
    place: homs   # the city
    day: 2024-12-07
    speaker: sana
    quote: "دخلت الفصائل مدينة حمص"
    note_en: |-
      Two lines
      of a note.

  - id: 005-hama-strike
    kind: strike
    place: hama
    day: 2024-12-06
    speaker: sana
    quote: 'a "strike" on Hama'
# The end.
`;

const edit = (text: string, ...changes: Omit<RecordChange, "file">[]) =>
  editFiles(
    new Map([["claims/005.yaml", text]]),
    changes.map((change) => ({ file: "claims/005.yaml", ...change })),
    "../../schema",
  ).files.get("claims/005.yaml");

test("a changed field is another one in its line, and the comment stays", () => {
  const after = edit(CLAIMS, { record: "005-homs-control", how: "change", fields: { place: "hama" } });
  expect(after).toBe(CLAIMS.replace("place: homs   #", "place: hama   #"));
});

test("a field that takes another's place, a new one and one taken out touch their lines alone", () => {
  const after = edit(CLAIMS, {
    record: "005-homs-control",
    how: "change",
    fields: { day: null, between: ["2024-12-05", "2024-12-07"], actor: "opposition", translation_en: 'Took "Homs"' },
  });
  expect(after).toBe(
    CLAIMS.replace("(the city)", "")
      .replace("    day: 2024-12-07\n", "")
      .replace("# the city\n", "# the city\n    actor: opposition\n    between: [2024-12-05, 2024-12-07]\n")
      .replace('حمص"\n', 'حمص"\n    translation_en: "Took \\"Homs\\""\n'),
  );
});

test("a text of several lines and the last field of a record go, what stands after them stays", () => {
  const after = edit(
    CLAIMS,
    { record: "005-homs-control", how: "change", fields: { note_en: null, read_by: "R. H." } },
    { record: "005-hama-strike", how: "change", fields: { quote: "another" } },
  );
  expect(after).toBe(
    CLAIMS.replace("    note_en: |-\n      Two lines\n      of a note.\n", '    read_by: "R. H."\n').replace(
      `'a "strike" on Hama'`,
      "another",
    ),
  );
});

test("a new claim comes last, before a comment at the end, and parted as the others are", () => {
  const fields = { id: "005-idlib-strike", kind: "strike", place: "idlib", day: "2024-12-06", quote: "yes: no # 'x'" };
  const after = edit(CLAIMS, { record: "005-idlib-strike", how: "add", fields });
  const added =
    "\n\n  - id: 005-idlib-strike\n    kind: strike\n    place: idlib\n    day: 2024-12-06\n    quote: \"yes: no # 'x'\"";
  expect(after).toBe(CLAIMS.replace("on Hama'", `on Hama'${added}`));
});

test("a claim that goes takes its lines and one empty line along", () => {
  expect(edit(CLAIMS, { record: "005-hama-strike", how: "remove", fields: {} })).toBe(
    CLAIMS.slice(0, CLAIMS.indexOf("\n  - id: 005-hama")).concat("# The end.\n"),
  );
  const both = edit(
    CLAIMS,
    { record: "005-hama-strike", how: "remove", fields: {} },
    { record: "005-homs-control", how: "remove", fields: {} },
  );
  expect(parse(both ?? "")).toEqual({ article: "005", claims: [] });
});

test("the first of two goes and a third comes, and the rest is as it was", () => {
  const fields = { id: "x", kind: "strike" };
  const after = edit(
    CLAIMS,
    { record: "005-homs-control", how: "remove", fields: {} },
    { record: "x", how: "add", fields },
  );
  expect(after).toContain("claims:\n  # The first of the day.\n  - id: 005-hama-strike\n    kind: strike\n");
  expect(after).toContain("on Hama'\n\n  - id: x\n    kind: strike\n# The end.\n");
});

test.each([
  ["claims: []\n", "claims:\n  - id: x\n    kind: strike\n"],
  ["claims: [] # none yet\n", "claims:\n  - id: x\n    kind: strike # none yet\n"],
  ["claims: [{ id: a, kind: strike }]\n", "claims:\n  - id: a\n    kind: strike\n\n  - id: x\n    kind: strike\n"],
  ["claims:\n- id: a\n  kind: strike\n", "claims:\n- id: a\n  kind: strike\n\n- id: x\n  kind: strike\n"],
  ["claims:\n- {id: a}\n- {id: b}", "claims:\n- {id: a}\n- {id: b}\n- id: x\n  kind: strike"],
])("a claim comes into %j", (before, after) => {
  expect(edit(before, { record: "x", how: "add", fields: { id: "x", kind: "strike" } })).toBe(after);
});

test("a text that YAML would read as something else keeps its quotation marks", () => {
  const odd = { a: "null", b: "true", c: "1e5", d: "005", e: "no", f: "- x", g: "a\nb", h: "2024-12-06T08:34" };
  const after = edit("claims: []\n", { record: "x", how: "add", fields: { id: "x", ...odd } });
  expect(parse(after ?? "", { schema: "core" }).claims).toEqual([{ id: "x", ...odd }]);
});

test("a record on one line stays on it", () => {
  const after = edit("claims:\n  - { id: a, kind: strike } # one\n", {
    ...{ record: "a", how: "change", fields: { kind: "clash", place: "homs" } },
  } as never);
  expect(after).toBe("claims:\n  - {id: a, kind: clash, place: homs} # one\n");
});

test("an edit that would not read as it was meant is refused", () => {
  const twice = "claims:\n  - id: a\n    kind: strike\n  - id: a\n    kind: clash\n";
  expect(() => edit("claims: none\n", { record: "a", how: "change", fields: { kind: "clash" } })).toThrow(
    "expected a list claims, found none",
  );
  expect(edit(twice, { record: "a", how: "change", fields: { kind: "clash" } })).toContain("kind: clash\n  - id: a");
});

test("headlines stand in the order of days", () => {
  const files = new Map([
    [
      "headlines.yaml",
      "# Days.\n- day: 2024-12-04\n  clauses:\n    - text_en: A\n      claims: [a]\n\n- day: 2024-12-06\n  clauses: []\n",
    ],
  ]);
  const clauses = [{ text_en: "Homs fell.", claims: ["a", "b"] }];
  const change = { file: "headlines.yaml", record: "2024-12-05", how: "add", fields: { day: "2024-12-05", clauses } };
  const after = editFiles(files, [change as unknown as RecordChange], "").files.get("headlines.yaml");
  expect(after).toBe(
    '# Days.\n- day: 2024-12-04\n  clauses:\n    - text_en: A\n      claims: [a]\n\n- day: 2024-12-05\n  clauses:\n    - text_en: "Homs fell."\n      claims: [a, b]\n\n- day: 2024-12-06\n  clauses: []\n',
  );
});

test("a head and the map itself change in the field alone", () => {
  const files = new Map([
    ["articles/005.md", '---\nid: "005"\ntitle: A # as printed\nsha256: "0"\n---\nA\n---\nB\n'],
    ["map.yaml", "title_en: T\nrange: [2024-11-27, 2024-12-07] # days\nlanguages: [ar, en]\n"],
  ]);
  const { files: after } = editFiles(
    files,
    [
      { file: "articles/005.md", record: "005", how: "change", fields: { title: "B", title_en: "C" } },
      { file: "map.yaml", record: "", how: "change", fields: { range: ["2024-11-27", "2024-12-08"] } },
    ],
    "",
  );
  expect(after.get("articles/005.md")).toBe(
    '---\nid: "005"\ntitle: "B" # as printed\ntitle_en: "C"\nsha256: "0"\n---\nA\n---\nB\n',
  );
  expect(after.get("map.yaml")).toBe("title_en: T\nrange: [2024-11-27, 2024-12-08] # days\nlanguages: [ar, en]\n");
});

test("a place comes last into places.geojson, once", () => {
  const before =
    '{"type":"FeatureCollection","features":[\n{"type":"Feature","properties":{"id":"homs"},"geometry":null}\n]}\n';
  const place = {
    ...{ file: "places.geojson", record: "qusayr", how: "add" as const },
    fields: { name_en: "Qusayr", geometry: { type: "Point", coordinates: [36.57, 34.5] } },
  };
  const after = editFiles(new Map([["places.geojson", before]]), [place], "").files.get("places.geojson") ?? "";
  expect(after.startsWith(before.slice(0, before.indexOf("\n]")))).toBe(true);
  expect(JSON.parse(after).features.map(({ properties }: { properties: { id: string } }) => properties.id)).toEqual([
    ...["homs", "qusayr"],
  ]);
  expect(editFiles(new Map([["places.geojson", after]]), [place], "").files.size).toBe(0);
});
