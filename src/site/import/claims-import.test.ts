import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { withClaimsTable } from "../../../test/claims-table.ts";
import { compile } from "../../compile/compile.ts";
import { isClaimsTable } from "../../import/claims/compare-claims.ts";
import { openSource } from "../../import/sources/open.ts";
import { claimsCsv } from "../publish/claims.ts";
import { readFolder } from "../read-folder.ts";
import { importClaims } from "./claims-import.ts";

const BASE = readFolder(fileURLToPath(new URL("../../compile/cases/base", import.meta.url)));

const { dataset } = compile(BASE);
const PUBLISHED = dataset ? claimsCsv(dataset) : "";

function bring(content: string | Uint8Array, files: ReadonlyMap<string, string> = BASE) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const source = openSource("claims.csv", bytes);
  if ("problem" in source || !isClaimsTable(source)) throw new Error("expected a table of claims");
  const brought = importClaims(source, files);
  if ("problem" in brought) throw new Error(brought.problem);
  return brought;
}

test("claims.csv as it is published changes nothing, however a spreadsheet saves it", () => {
  expect(bring(PUBLISHED)).toMatchObject({
    rejects: [],
    lines: [expect.anything(), "6 read: 0 new, 6 as they were, 0 changed, 0 not brought in"],
  });
  expect(bring(PUBLISHED).files.size).toBe(0);
  const saved = PUBLISHED.replace(/2024-12-(\d\d)(?=[,\r])/g, "$1/12/2024")
    .replaceAll("true", "TRUE")
    .replaceAll("false", "FALSE");
  expect(saved).not.toBe(PUBLISHED);
  expect(bring(saved).files.size).toBe(0);
});

test("a changed cell comes back into its claim, and the rest of the file stays", () => {
  const { files, lines } = bring(
    PUBLISHED.replace("five kilometres from Homs", "advanced to five kilometres from Homs"),
  );
  expect([...files.keys()]).toEqual(["claims/near-homs.yaml"]);
  expect(files.get("claims/near-homs.yaml")).toBe(
    BASE.get("claims/near-homs.yaml")?.replace("five kilometres from Homs", "advanced to five kilometres from Homs"),
  );
  expect(lines).toContain("homs-advance: quote");
  expect(lines.at(-1)).toBe("6 read: 0 new, 5 as they were, 1 changed, 0 not brought in");
});

test("what the check refuses is left out with its line and the check's words, and the other rows are taken", () => {
  const text = PUBLISHED.replace("five kilometres from Homs", "fifty kilometres from Homs")
    .replace("a convoy", "A convoy")
    .replace("A convoy went", "A column went");
  const { files, rejects } = bring(text);
  expect([...files.keys()]).toEqual(["claims/hama-taken.yaml"]);
  expect(rejects).toEqual([{ file: "claims.csv", line: 6, reason: expect.stringContaining("write quote: ") }]);
});

test("a new row is a new claim, a missing one stays and is told", () => {
  const [head = "", first = "", ...rest] = PUBLISHED.split("\r\n");
  const added =
    rest[4]?.replace("homs-strike", "homs-strike-2").replace("air strikes hit Homs", "the shops were open") ?? "";
  const { files, lines } = bring([head, ...rest.filter((line) => line !== ""), added].join("\r\n"));
  expect(first).toContain("hama-control");
  expect(lines).toContain("claims that the table does not have, and which stay: hama-control");
  expect(files.get("claims/near-homs.yaml")).toContain("id: homs-strike-2");
  expect(lines.at(-1)).toBe("6 read: 1 new, 5 as they were, 0 changed, 0 not brought in");
});

test("a spreadsheet's own file comes back like its CSV: semicolons, or a workbook whose days are numbers", () => {
  const changed = PUBLISHED.replace("five kilometres from Homs", "advanced to five kilometres from Homs");
  const rows: string[][] = parse(changed, { bom: true });
  const semicolons = stringify(rows, { delimiter: ";", record_delimiter: "\r\n" });
  expect([...bring(semicolons).files.keys()]).toEqual(["claims/near-homs.yaml"]);
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cell = (text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? `<c s="1"><v>${Date.parse(text) / 86_400_000 + 25_569}</v></c>`
      : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const sheet = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  const bytes = zipSync({
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="claims" id="r1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8('<r><Relationship Id="r1" Target="worksheets/sheet1.xml"/></r>'),
    "xl/styles.xml": strToU8('<s><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></s>'),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  });
  const { files, lines } = bring(bytes);
  expect([...files.keys()]).toEqual(["claims/near-homs.yaml"]);
  expect(lines.at(-1)).toBe("6 read: 0 new, 5 as they were, 1 changed, 0 not brought in");
});

test("what is changed comes back into a table of the data folder, cell by cell, and what the check refuses does not", () => {
  const table = withClaimsTable(BASE);
  const path = "claims/all.csv";
  const text = PUBLISHED.replace("five kilometres from Homs", "advanced to five kilometres from Homs")
    .replace("a convoy", "A convoy")
    .replace("air strikes hit Homs", "air strikes missed Homs");
  const { files, rejects, lines } = bring(text, table);
  expect([...files]).toEqual([
    [path, table.get(path)?.replace("five kilometres from Homs", "advanced to five kilometres from Homs")],
  ]);
  expect(rejects).toEqual([{ file: "claims.csv", line: 7, reason: expect.stringContaining("write quote: ") }]);
  expect(lines.at(-1)).toBe("6 read: 0 new, 4 as they were, 1 changed, 1 not brought in");
  const [, ...rest] = PUBLISHED.trimEnd().split("\r\n");
  const added = rest.at(-1)?.replace("homs-strike", "homs-strike-2") ?? "";
  const grown = bring(`${PUBLISHED}${added}\r\n`, table).files.get(path) ?? "";
  expect(grown.startsWith(table.get(path) ?? "?")).toBe(true);
  expect(compile(new Map([...table, [path, grown]])).dataset?.claims.size).toBe(7);
});
