import { serialDate } from "./serial-date.ts";
import { SheetBuilder } from "./sheet.ts";
import { readXml, type XmlReader } from "./xml.ts";

/** How the cells of a workbook are read. */
interface Styles {
  readonly system: 1900 | 1904;
  /** Whether the cells of each style are dates. */
  readonly areDates: readonly boolean[];
  readonly strings: readonly string[];
}

/** A cell while it is read. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string;
}

/** The cells of a sheet of a workbook of Excel. Throws where it is no sound XML. */
export function readCells(xml: string, styles: Styles): SheetBuilder {
  const reader = new CellReader(styles);
  readXml(xml, reader);
  return reader.builder;
}

type Attributes = Readonly<Record<string, string>>;

class CellReader implements XmlReader {
  readonly builder = new SheetBuilder();
  #row = -1;
  #column = -1;
  #cell: Cell | null = null;
  #isValue = false;

  constructor(private readonly styles: Styles) {}

  open(tag: string, attributes: Attributes): void {
    if (tag === "row") this.#beginRow(attributes);
    if (tag === "c") this.#beginCell(attributes);
    if (tag === "mergeCell") mergeIn(this.builder, attributes.ref ?? "");
    if (tag === "f" && this.#cell) this.#cell.hasFormula = true;
    this.#isValue = tag === "v" || tag === "t";
  }

  text(words: string): void {
    if (this.#cell && this.#isValue) this.#cell.value += words;
  }

  close(tag: string): void {
    this.#isValue = false;
    if (tag !== "c" || !this.#cell) return;
    setCell(this.builder, this.#cell, this.styles);
    this.#cell = null;
  }

  #beginRow({ r }: Attributes): void {
    this.#row = /^[1-9]\d{0,6}$/.test(r ?? "") ? Number(r) - 1 : this.#row + 1;
    this.#column = -1;
  }

  /** References may be left out, then a cell follows on the one before it. */
  #beginCell({ r = "", t = "n", s = "0" }: Attributes): void {
    const at = placeOf(r) ?? { row: this.#row, column: this.#column + 1 };
    this.#row = at.row;
    this.#column = at.column;
    this.#cell = { ...at, type: t, style: Number(s), hasFormula: false, value: "" };
  }
}

function setCell(builder: SheetBuilder, cell: Cell, styles: Styles): void {
  const { row, column, type, value, hasFormula } = cell;
  if (type === "e") builder.lack("errors");
  else if (value === "" && hasFormula) builder.lack("formulas");
  else builder.set(row, column, textOf(cell, styles));
}

function textOf({ type, style, value }: Cell, { strings, areDates, system }: Styles): string {
  if (value === "") return "";
  switch (type) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
    case "str":
      return unescaped(value);
    case "b":
      return value === "1" ? "true" : "false";
    case "d":
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, "");
    default:
      return (areDates[style] && serialDate(Number(value), system)) || plainNumber(value);
  }
}

/** The number without the digits that only its binary form has. */
const plainNumber = (text: string) =>
  /\d/.test(text) && Number.isFinite(Number(text)) ? String(Number(Number(text).toPrecision(15))) : text;

/** `B3` as row 2 and column 1; null for anything else. */
function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === "") return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function mergeIn(builder: SheetBuilder, reference: string): void {
  const [first, last] = reference.split(":").map(placeOf);
  if (first && last && last.row > first.row) builder.merge(first.column, first.row, last.row);
}

/** Signs that XML cannot hold are written as their number. */
export const unescaped = (words: string) =>
  words
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, "\n");
