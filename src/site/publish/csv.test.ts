import { expect, test } from "vitest";
import { type CellValue, type Column, column } from "./columns.ts";
import { CSV_FORM, csvOf } from "./csv.ts";

type Row = Readonly<Record<string, CellValue>>;

const texts = (...names: readonly string[]) =>
  names.map((name): Column<Row> => column(name, "string", "A text.", (record) => record[name] ?? null));

const numbers = (...names: readonly string[]) =>
  names.map((name): Column<Row> => column(name, "number", "A number.", (record) => record[name] ?? null));

test("a document begins with a byte order mark, without which spreadsheets misread Arabic", () => {
  expect(csvOf(texts("a"), [{ a: "حمص" }])).toBe("\uFEFFa\r\nحمص\r\n");
  expect(CSV_FORM).toContain("byte order mark");
});

test("a cell is quoted only where it must be, and null is empty", () => {
  expect(csvOf(texts("a", "b"), [{ a: 'say "no", twice\nor not' }, { a: "plain", b: null }])).toBe(
    '\uFEFFa,b\r\n"say ""no"", twice\nor not",\r\nplain,\r\n',
  );
});

test("a line feed alone is enough to quote a cell", () => {
  expect(csvOf(texts("a", "b"), [{ a: "one\ntwo", b: "one\rtwo" }])).toBe('\uFEFFa,b\r\n"one\ntwo","one\rtwo"\r\n');
});

test("a table without rows is its header", () => {
  expect(csvOf(texts("a", "b"), [])).toBe("\uFEFFa,b\r\n");
});

test.each([
  ["=1+1", "'=1+1"],
  ["+963", "'+963"],
  ["-5", "'-5"],
  ["@name", "'@name"],
  ["\tindented", "'\tindented"],
  ["'=1+1", "''=1+1"],
  ["'quoted'", "'quoted'"],
  ["a=b", "a=b"],
])("the text %j is written as %j, so that no spreadsheet runs it and it can be had back", (text, cell) => {
  expect(csvOf(texts("a"), [{ a: text }])).toBe(`\uFEFFa\r\n${cell}\r\n`);
});

test("a negative number is no formula", () => {
  expect(csvOf(numbers("lon", "lat"), [{ lon: -3.7, lat: 40.4 }])).toBe("\uFEFFlon,lat\r\n-3.7,40.4\r\n");
});

test("truth is written in words", () => {
  expect(csvOf(texts("a", "b"), [{ a: true, b: false }])).toBe("\uFEFFa,b\r\ntrue,false\r\n");
});
