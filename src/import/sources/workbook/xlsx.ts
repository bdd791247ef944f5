import { isDateFormat } from "./serial-date.ts";
import type { WorkbookParts, Worksheet } from "./sheet.ts";
import { readCells, unescaped } from "./xlsx-cells.ts";
import { findAttribute, readXml } from "./xml.ts";

interface SheetName {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** A sheet of a workbook of Excel: the one of that name, else the first that is not hidden. Throws where it cannot be read. */
export function readXlsx(parts: WorkbookParts, wanted: string | undefined): Worksheet {
  const { sheets, system } = readWorkbook(parts);
  const names = sheets.map(({ name }) => `“${name}”`).join(", ");
  const found =
    wanted === undefined ? sheets.find(({ isHidden }) => !isHidden) : sheets.find((each) => each.name === wanted);
  if (!found)
    throw new Error(
      `expected a sheet ${wanted === undefined ? "that is not hidden" : `“${wanted}”`}, found ${names || "none"}`,
    );
  const xml = parts(found.path);
  if (xml === undefined) throw new Error(`expected the sheet “${found.name}” as ${found.path}, found none`);
  const styles = {
    system,
    areDates: readStyles(parts("xl/styles.xml")),
    strings: readStrings(parts("xl/sharedStrings.xml")),
  };
  const builder = readCells(xml, styles);
  return builder.build(
    found.name,
    sheets.flatMap(({ name }) => (name === found.name ? [] : [name])),
  );
}

function readWorkbook(parts: WorkbookParts): { sheets: SheetName[]; system: 1900 | 1904 } {
  const targets = new Map<string, string>();
  readXml(parts("xl/_rels/workbook.xml.rels") ?? "<none/>", {
    open(tag, attributes) {
      if (tag === "Relationship") targets.set(attributes.Id ?? "", pathOf(attributes.Target ?? ""));
    },
    text() {},
    close() {},
  });
  const sheets: SheetName[] = [];
  let system: 1900 | 1904 = 1900;
  readXml(parts("xl/workbook.xml") ?? "<none/>", {
    open(tag, attributes) {
      if (tag === "workbookPr" && /^(?:1|true)$/.test(attributes.date1904 ?? "")) system = 1904;
      if (tag !== "sheet") return;
      const path = targets.get(findAttribute(attributes, "id") ?? "") ?? "";
      sheets.push({ name: attributes.name ?? "", path, isHidden: /hidden/i.test(attributes.state ?? "") });
    },
    text() {},
    close() {},
  });
  return { sheets, system };
}

const pathOf = (target: string) => (target.startsWith("/") ? target.slice(1) : `xl/${target}`);

function readStyles(xml: string | undefined): boolean[] {
  const codes = new Map<number, string>();
  const areDates: boolean[] = [];
  let isOfCells = false;
  readXml(xml ?? "<none/>", {
    open(tag, { numFmtId = "0", formatCode = "" }) {
      if (tag === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (tag === "cellXfs") isOfCells = true;
      if (tag === "xf" && isOfCells) areDates.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    text() {},
    close(tag) {
      if (tag === "cellXfs") isOfCells = false;
    },
  });
  return areDates;
}

function readStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let words = "";
  let isText = false;
  let isSpoken = true;
  readXml(xml ?? "<none/>", {
    open(tag) {
      if (tag === "si") words = "";
      // How a word is pronounced stands beside it.
      if (tag === "rPh") isSpoken = false;
      isText = tag === "t" && isSpoken;
    },
    text(more) {
      if (isText) words += more;
    },
    close(tag) {
      isText = false;
      if (tag === "rPh") isSpoken = true;
      if (tag === "si") strings.push(unescaped(words));
    },
  });
  return strings;
}
