import { SheetBuilder, type WorkbookParts, type Worksheet } from "./sheet.ts";
import { readXml } from "./xml.ts";

/** A sheet of an OpenDocument spreadsheet: the one of that name, else the first. Throws where it cannot be read. */
export function readOds(parts: WorkbookParts, wanted: string | undefined): Worksheet {
  const reader = new OdsReader(wanted);
  readXml(parts("content.xml") ?? "<none/>", reader);
  const { names, chosen, builder } = reader;
  const found = names.map((name) => `“${name}”`).join(", ") || "none";
  if (chosen === null) throw new Error(`expected a sheet${wanted === undefined ? "" : ` “${wanted}”`}, found ${found}`);
  return builder.build(
    chosen,
    names.filter((name) => name !== chosen),
  );
}

/** Rows and columns past these are none of Calc's. */
const MOST = { rows: 1_048_576, columns: 16_384 };

type Attributes = Readonly<Record<string, string>>;

class OdsReader {
  readonly names: string[] = [];
  readonly builder = new SheetBuilder();
  chosen: string | null = null;
  #isChosen = false;
  #row = 0;
  #column = 0;
  #repeatedRows = 1;
  #cells: [column: number, value: string][] = [];
  #cell: Attributes | null = null;
  #words = "";
  #paragraphs = 0;
  /** How many tags of a remark or a picture are open. */
  #aside = 0;

  constructor(private readonly wanted: string | undefined) {}

  open(tag: string, attributes: Attributes): void {
    if (this.#aside > 0 || tag === "annotation" || tag === "shapes" || tag === "frame") {
      this.#aside++;
      return;
    }
    if (tag === "table") this.#begin(attributes["table:name"] ?? "");
    if (!this.#isChosen) return;
    if (tag === "table-row") {
      this.#repeatedRows = counted(attributes["table:number-rows-repeated"], MOST.rows);
      this.#column = 0;
      this.#cells = [];
    }
    if (tag === "table-cell" || tag === "covered-table-cell") {
      this.#cell = attributes;
      this.#words = "";
      this.#paragraphs = 0;
    }
    if (tag === "p" && this.#paragraphs++ > 0) this.#words += "\n";
    if (tag === "s") this.#words += " ".repeat(counted(attributes["text:c"], 1000));
    if (tag === "tab") this.#words += "\t";
    if (tag === "line-break") this.#words += "\n";
  }

  text(words: string): void {
    if (this.#cell && this.#aside === 0 && this.#paragraphs > 0) this.#words += words;
  }

  close(tag: string): void {
    if (this.#aside > 0) {
      this.#aside--;
      return;
    }
    if (tag === "table") this.#isChosen = false;
    if (!this.#isChosen) return;
    if ((tag === "table-cell" || tag === "covered-table-cell") && this.#cell) this.#endCell(this.#cell);
    if (tag === "table-row") this.#endRow();
  }

  #begin(name: string): void {
    this.names.push(name);
    this.#isChosen = this.chosen === null && (this.wanted === undefined || this.wanted === name);
    if (this.#isChosen) this.chosen = name;
  }

  #endCell(cell: Attributes): void {
    const times = counted(cell["table:number-columns-repeated"], MOST.columns);
    const value = this.#valueOf(cell);
    const spanned = counted(cell["table:number-rows-spanned"], MOST.rows);
    if (spanned > 1) this.builder.merge(this.#column, this.#row, this.#row + spanned - 1);
    for (let each = 0; value !== "" && each < times; each++) this.#cells.push([this.#column + each, value]);
    this.#column += times;
    this.#cell = null;
  }

  #valueOf(cell: Attributes): string {
    if (cell["calcext:value-type"] === "error") {
      this.builder.lack("errors");
      return "";
    }
    switch (cell["office:value-type"]) {
      case "float":
      case "currency":
      case "percentage":
        return cell["office:value"] ?? this.#words;
      case "date":
        return (cell["office:date-value"] ?? this.#words).replace(/T00:00:00$/, "").replace("T", " ");
      case "boolean":
        return cell["office:boolean-value"] ?? this.#words;
      default:
        return this.#words;
    }
  }

  #endRow(): void {
    for (let each = 0; this.#cells.length > 0 && each < this.#repeatedRows; each++) {
      for (const [column, value] of this.#cells) this.builder.set(this.#row + each, column, value);
    }
    this.#row += this.#repeatedRows;
  }
}

/** How often something is repeated: 1 where nothing says. */
const counted = (text: string | undefined, most: number) =>
  Math.min(most, Math.max(1, Math.floor(Number(text ?? 1)) || 1));
