import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import { FORMATS } from "../../import/formats/formats.ts";
import { openSource, type SourceFile } from "../../import/sources/open.ts";

const BOMB = new Uint8Array(12_000_000).fill(0x20);

type Opened = SourceFile | { readonly problem: string };

/** A sheet of OpenDocument with these rows. */
const ods = (rows: string) =>
  zipSync({
    "content.xml": strToU8(`<x xmlns:table="t" xmlns:text="p"><table:table table:name="A">${rows}</table:table></x>`),
  });

const odsRow = (words: string, repeated = 1) =>
  `<table:table-row table:number-rows-repeated="${repeated}"><table:table-cell><text:p>${words}</text:p></table:table-cell></table:table-row>`;

const BLANK =
  '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row>';

/** A ZIP whose list says that its only part grows to a hundred bytes. */
function understated(path: string): Uint8Array {
  const bytes = zipSync({ [path]: BOMB });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
  }
  return bytes;
}

const told = (source: Opened) => ("problem" in source ? source.problem : `${source.form} ${source.notes.join("; ")}`);

const CUT = "a file that can be unpacked (no sound XML, 1:100: document must contain a root element.)";

test.each([
  ["a.xlsx", "xl/workbook.xml", CUT],
  ["a.ods", "content.xml", CUT],
  ["a.kmz", "doc.kml", "records, found an empty file"],
])("%s that would fill the memory is not unpacked, or only as far as it says that it goes", (name, path, found) => {
  expect(told(openSource(name, zipSync({ [path]: BOMB })))).toBe(
    `${name}: expected a file that can be unpacked (${path} in it would grow to 12000000 bytes, which is not unpacked)`,
  );
  const lying = understated(path);
  const before = process.memoryUsage().arrayBuffers;
  const said = told(openSource(name, lying));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  expect(said).toBe(`${name}: expected ${found}`);
});

test("a thousand million blank rows of ODS, and columns in them, are nothing", () => {
  const open = () => openSource("a.ods", ods(`${odsRow("place")}${BLANK}${odsRow("Hama")}${BLANK}`));
  const source = open();
  if ("problem" in source || source.form !== "table") throw new Error(told(source));
  expect(source.table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, "place"],
    [1_048_578, "Hama"],
  ]);
  expect(processorTime(open, 3)).toBeLessThan(200);
});

/** A file of each format, with Arabic words. */
const TEXTS = Object.entries({
  acled:
    "event_id_cnty,event_date,sub_event_type,actor1,notes\nSYR1,2024-12-05,Armed clash,A,سيطرت فصائل على المدينة\n",
  ucdp: "id,type_of_violence,date_start,date_end,where_prec,where_description\n1,1,2024-12-05,2024-12-05,1,مدينة حماة وسط البلاد\n",
  timemap:
    '[{"id":"1","date":"12/5/2024","latitude":"35","longitude":"36","associations":[],"description":"دخان كثيف فوق المدينة"}]',
});

/** The text in an encoding in which Arabic letters take a byte, by a table of the ones that it has. */
function inWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((sign) => bytes.get(sign) ?? 0x3f));
}

const inUtf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...text].map((sign) => sign.charCodeAt(0))).buffer),
  ]);

test.each(TEXTS)("%s in another code page is read as what it is, and says so", (format, text) => {
  const [arabic = ""] = /[\u0600-\u06ff ]{10,}/.exec(text) ?? [];
  for (const [bytes, said] of [
    [inWindows1256(text), "read as Windows-1256 (Arabic), by its letters"],
    [inUtf16(text), "read as UTF-16LE, by its letters"],
  ] as const) {
    const source = openSource("a.csv", bytes);
    if ("problem" in source) throw new Error(source.problem);
    expect(source.notes).toEqual([`a.csv: ${said}`]);
    const found = FORMATS.find(({ detect }) => detect(source));
    expect(found?.name).toBe(format);
    expect(JSON.stringify(found?.read([source]).records)).toContain(arabic.trim());
  }
});
