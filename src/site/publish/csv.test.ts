import { expect, test } from "vitest";
import { type Cell, column } from "./columns.ts";
import { csv } from "./csv.ts";

/** Columns of texts, one for each field of the records. */
const columns = (...names: readonly string[]) =>
  names.map((name) =>
    column(name, "string", "A text.", (record: Readonly<Record<string, Cell>>) => record[name] ?? null),
  );

test("a cell is quoted only where it must be, and null and an empty list are empty", () => {
  expect(
    csv(columns("a", "b"), [
      { a: 'say "no", twice\nor not', b: null },
      { a: "plain", b: [] },
    ]),
  ).toBe('a,b\r\n"say ""no"", twice\nor not",\r\nplain,\r\n');
});

test("a line feed alone is enough to quote a cell", () => {
  expect(csv(columns("a", "b"), [{ a: "one\ntwo", b: "one\rtwo" }])).toBe('a,b\r\n"one\ntwo","one\rtwo"\r\n');
});

test("a table without rows is its header", () => {
  expect(csv(columns("a", "b"), [])).toBe("a,b\r\n");
});

test("a text that looks like a formula stays verbatim", () => {
  expect(csv(columns("quote"), [{ quote: "=1+1" }, { quote: "-5" }])).toBe("quote\r\n=1+1\r\n-5\r\n");
});

test("truth is written in words", () => {
  expect(csv(columns("a", "b"), [{ a: true, b: false }])).toBe("a,b\r\ntrue,false\r\n");
});
