import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openSource } from "../../import/sources/open.ts";

const read = (name: string, sheet?: string) =>
  openSource(name, readFileSync(new URL(`../../../test/workbooks/${name}`, import.meta.url)), sheet);

function rowsOf(name: string, sheet?: string): [line: number, cells: string][] {
  const source = read(name, sheet);
  if ("problem" in source || source.form !== "table") throw new Error(JSON.stringify(source));
  return source.table.rows.map(({ line, cells }) => [line, cells.join("|")]);
}

const HEAD = [
  [1, "Invented events, December 2024||||||"],
  [3, "Date|Place|Latitude|Longitude|Type|Notes|Link"],
];

test.each(["libreoffice.xlsx", "libreoffice.ods"])(
  "%s: dates, merged cells, numbers as text and what formulas gave, each with the row that it stands in",
  (name) => {
    expect(rowsOf(name)).toEqual([
      ...HEAD,
      [4, "2024-12-05|Hama|35.13|36.75|took control|Invented: they came in,\nit says.|one"],
      [5, "2024-12-05|Homs|34.73|36.72|air strike|Invented: shells fell.|"],
      [7, expect.stringMatching(/^2024-12-06 14:30(?::00)?\|حمص\|34\.73\|36\.72\|clash\|مخترع: سمع إطلاق نار\.\|$/)],
      [8, "2024-12-07|Hama|35.13|36.75|strike|Invented: worked out.|"],
      [9, "soon||||||"],
    ]);
    expect(read(name)).toMatchObject({
      sheet: "Events",
      notes: [
        `${name}: sheet “Events” read, lines are its rows`,
        `${name}: other sheets: “Sources”, “Hidden”; write sheet: and the name in the mapping for one of them`,
        `${name}: 1 rows have the value of the merged cell that they are part of`,
        `${name}: 2 cells with an error, such as #REF!, read as empty`,
      ],
    });
  },
);

test.each(["openpyxl.xlsx", "openpyxl-1904.xlsx"])(
  "%s: its dates are the same days, and formulas that nothing has worked out are told",
  (name) => {
    expect(rowsOf(name)).toEqual([
      ...HEAD,
      [4, "2024-12-05|Hama|35.13|36.75|took control|Invented: they came in,\nit says.|"],
      [5, "2024-12-05|Homs|34.73|36.72|air strike|Invented: shells fell.|"],
      [7, "2024-12-06 14:30|حمص|34.73|36.72|clash|مخترع: سمع إطلاق نار.|"],
      [8, "2024-12-07|Hama||36.75|strike||"],
      [9, "soon||||||"],
    ]);
    expect(read(name)).toMatchObject({
      notes: expect.arrayContaining([
        `${name}: 5 formulas have no value; open the workbook in a spreadsheet and save it, which works them out`,
      ]),
    });
  },
);

test("another sheet is read by its name, a hidden one too; one that is not there is a problem", () => {
  for (const name of ["libreoffice.xlsx", "libreoffice.ods"]) {
    expect(rowsOf(name, "Sources")).toEqual([
      [1, "id|name"],
      [2, "1|Invented Wire"],
    ]);
    expect(rowsOf(name, "Hidden")).toEqual([[1, "secret"]]);
    expect(read(name, "Nowhere")).toEqual({
      problem: `${name}: expected a file that can be unpacked (expected a sheet “Nowhere”, found “Events”, “Sources”, “Hidden”)`,
    });
  }
});

const WORKBOOK = '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

function workbook(sheet: string, more: Readonly<Record<string, string>> = {}) {
  const parts = {
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": RELATIONS,
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  return openSource("a.xlsx", bytes);
}

const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

function cellsOf(rows: string, more?: Readonly<Record<string, string>>): string[] {
  const source = workbook(sheetOf(rows), more);
  if ("problem" in source || source.form !== "table") throw new Error(JSON.stringify(source));
  return source.table.rows.map(({ line, cells }) => `${line}: ${cells.join("|")}`);
}

test("cells without references, texts in the cell and in pieces, booleans, ISO dates and namespaces of another prefix", () => {
  const strings = "<sst><si><r><t>Ha</t></r><r><t>ma</t></r><rPh><t>no</t></rPh></si><si><t>a_x000D_\nb</t></si></sst>";
  expect(
    cellsOf(
      '<x:row xmlns:x="x"><x:c t="s"><x:v>0</x:v></x:c><c t="inlineStr"><is><t>in </t><r><t>line</t></r></is></c><c t="b"><v>1</v></c></x:row>' +
        '<row r="4"><c r="C4" t="d"><v>2024-12-05T00:00:00</v></c><c><v>0.1234567890123456789</v></c><c t="s"><v>1</v></c><c t="s"><v>99</v></c></row>',
      { "xl/sharedStrings.xml": strings },
    ),
  ).toEqual(["1: Hama|in line|true||", "4: ||2024-12-05|0.123456789012346|a\nb"]);
});

test("a number is a day where its format says so, by its number or its code", () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-401]dd/mmm/yyyy"/><numFmt numFmtId="165" formatCode="0.00 &quot;days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>';
  const cells = (style: number, ...values: number[]) =>
    values.map((value) => `<c s="${style}"><v>${value}</v></c>`).join("");
  expect(
    cellsOf(
      `<row>${cells(0, 45631)}${cells(1, 45631, 1, 60, 61, 45631.604166667, -1, 3_000_000)}</row><row>${cells(2, 45631)}${cells(3, 45631)}${cells(4, 0.25)}</row>`,
      { "xl/styles.xml": styles },
    ),
  ).toEqual([
    "1: 45631|2024-12-05|1900-01-01|60|1900-03-01|2024-12-05 14:30|-1|3000000",
    "2: 2024-12-05|45631|06:00|||||",
  ]);
});

test("what would fill the memory, brings entities or has a password is refused", () => {
  const problemOf = (source: ReturnType<typeof openSource>) => ("problem" in source ? source.problem : null);
  expect(problemOf(workbook(" ".repeat(11_000_000)))).toBe(
    "a.xlsx: expected a file that can be unpacked (xl/worksheets/sheet1.xml in it would grow to 11000000 bytes, which is not unpacked)",
  );
  const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>';
  expect(problemOf(workbook(entity))).toBe(
    "a.xlsx: expected a file that can be unpacked (a document type in its XML, which no spreadsheet writes)",
  );
  expect(problemOf(workbook(sheetOf("<row><c><v>&e;</v></c></row>")))).toContain("no sound XML");
  const wide = (row: number) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
  expect(problemOf(workbook(sheetOf(Array.from({ length: 700 }, (_, row) => wide(row + 1)).join(""))))).toContain(
    "more than 10000000 cells",
  );
  const repeated =
    '<x xmlns:table="t" xmlns:text="p"><table:table table:name="A"><table:table-row table:number-rows-repeated="99999999"><table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell></table:table-row></table:table></x>';
  expect(problemOf(openSource("a.ods", zipSync({ "content.xml": strToU8(repeated) })))).toContain("more than 10000000");
  expect(problemOf(openSource("a.xlsb", zipSync({ "xl/workbook.bin": new Uint8Array(4) })))).toContain(
    "save it as .xlsx",
  );
  expect(problemOf(openSource("a.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])))).toBe(
    "a.xls: expected a workbook as .xlsx, found an old one, or one with a password; save it as .xlsx",
  );
});
