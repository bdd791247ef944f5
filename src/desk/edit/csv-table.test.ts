import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { readClaimsTable } from "../../compile/sources/claims-table.ts";
import { editedClaimColumns } from "../../model/schema/claim-columns.ts";
import type { RecordChange } from "../records.ts";
import { editTable, idsByLine } from "./csv-table.ts";

const TABLE = `id,article,kind,place,day,quote,note_en
a,005,strike,homs,2024-12-06,"He said ""now"", twice",
b,005,clash,hama,2024-12-05,"two
lines",kept
`;

const edit = (text: string, ...changes: Omit<RecordChange, "file">[]) => {
  const table = editTable(
    text,
    changes.map((change) => ({ file: "claims/005.csv", ...change })),
  );
  return "text" in table ? table.text : table.missing;
};

test("a changed cell is another one, and every other cell stays as it was written", () => {
  const changes = { record: "b", how: "change", fields: { quote: 'three "lines"', day: "2024-12-06" } } as const;
  expect(edit(TABLE, changes)).toBe(
    TABLE.replace("hama,2024-12-05", "hama,2024-12-06").replace('"two\nlines"', '"three ""lines"""'),
  );
});

test("a row comes, a row goes", () => {
  const fields = { id: "c", article: "005", kind: "strike", quote: "=1+1", place: "idlib", day: "2024-12-07" };
  expect(edit(TABLE, { record: "c", how: "add", fields }, { record: "a", how: "remove", fields: {} })).toBe(
    `${TABLE.split("\n")[0]}\n${TABLE.slice(TABLE.indexOf("b,005"))}c,005,strike,idlib,2024-12-07,'=1+1,\n`,
  );
  expect(edit(TABLE.replaceAll("\n", "\r\n").trimEnd(), { record: "c", how: "add", fields })).toContain(
    "kept\r\nc,005,strike",
  );
});

test("open days are two columns, and a column that is not there is told", () => {
  const fields = { between: ["2024-12-01", "2024-12-03"], hedge: "reportedly", actor: null };
  expect(edit(TABLE, { record: "a", how: "change", fields })).toEqual(["between_start", "between_end", "hedge"]);
});

test("of 10,000 rows one cell changes", () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `claim-${at},005,strike,homs,2024-12-06,"Row ""${at}"", homs",`,
  );
  const table = `${TABLE.split("\n")[0]}\n${rows.join("\n")}\n`;
  const after = String(edit(table, { record: "claim-7000", how: "change", fields: { place: "hama" } }));
  const changed = 'claim-7000,005,strike,hama,2024-12-06,"Row ""7000"", homs",';
  expect(after).toBe(table.replace(changed.replace("hama", "homs"), changed));
  expect(parse(after, { columns: true })).toHaveLength(10_000);
});

const COLUMNS = editedClaimColumns(["en"]).map(({ name }) => name);

const READ = {
  ...{ id: "c", kind: "strike", place: "idlib", speaker: "wire", quote: '=1+1, "he said"\nand left' },
  between: ["2024-12-01", "2024-12-03"],
  number: { of: "dead", value: 12, what_en: "the dead", sense: "exact", words: "twelve" },
  corrected: [{ day: "2024-12-09", reason_en: "A slip; mended", was: { quote: "-2" } }],
} as unknown as RecordChange["fields"];

function claimsIn(text: string) {
  const { source, issues } = readClaimsTable("claims/005.csv", [text], ["en"]);
  return source?.value ?? issues;
}

test("what is written as a row is read as the same claim, and what is taken out of it is gone", () => {
  const added = edit(`${COLUMNS.join(";")}\r\n`, { record: "c", how: "add", fields: { ...READ, article: "005" } });
  expect(claimsIn(String(added))).toEqual([READ]);
  const fields = { between: null, day: "2024-12-02", number: { of: "hurt", value: 3 }, corrected: null };
  const changed = edit(String(added), { record: "c", how: "change", fields });
  const { between: _, corrected: __, ...rest } = READ;
  expect(claimsIn(String(changed))).toEqual([{ ...rest, day: "2024-12-02", number: { of: "hurt", value: 3 } }]);
  const without = edit(String(changed), { record: "c", how: "change", fields: { number: null } });
  expect(claimsIn(String(without))).toMatchObject([{ id: "c", day: "2024-12-02" }]);
  expect(String(without)).not.toContain("hurt");
});

test("issues find the claims of a table by the line of their row", () => {
  expect([...idsByLine(`\uFEFF${TABLE}c,005,strike,homs,2024-12-06,x,\n`)]).toEqual([
    [2, "a"],
    [3, "b"],
    [5, "c"],
  ]);
});
