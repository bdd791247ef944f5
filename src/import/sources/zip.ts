import { strFromU8, unzipSync } from "fflate";
import { readOds } from "./workbook/ods.ts";
import type { WorkbookParts, Worksheet } from "./workbook/sheet.ts";
import { readXlsx } from "./workbook/xlsx.ts";

/** What a ZIP holds: the text of a KML and its path, or a sheet. */
export type Unzipped =
  | { readonly form: "kml"; readonly path: string; readonly text: string }
  | { readonly form: "sheet"; readonly sheet: Worksheet };

/** Bytes that the parts which are read may grow to, together. */
const MOST = 200_000_000;

/** Text does not shrink to less than a hundredth; what claims so is made to fill the memory. */
const TIGHTEST = { ratio: 100, from: 10_000_000 };

const READ =
  /\.kml$|^xl\/(?:workbook\.(?:xml|bin)|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$|^content\.xml$/i;

/** What a ZIP holds that can be read: a KML, or a sheet, that of the name where one is given. Throws where there is none. */
export function unzip(bytes: Uint8Array, sheet: string | undefined): Unzipped {
  const files = partsOf(bytes);
  const kml = Object.keys(files).filter((path) => /\.kml$/i.test(path));
  const path = kml.find((each) => each === "doc.kml") ?? kml[0];
  if (path !== undefined) return { form: "kml", path, text: strFromU8(files[path] ?? new Uint8Array()) };
  const parts: WorkbookParts = (part) => (files[part] ? decode(files[part]) : undefined);
  if (files["xl/workbook.xml"]) return { form: "sheet", sheet: readXlsx(parts, sheet) };
  if (files["content.xml"]) return { form: "sheet", sheet: readOds(parts, sheet) };
  if (files["xl/workbook.bin"]) throw new Error("a binary workbook of Excel is not read; save it as .xlsx");
  throw new Error("expected a KMZ with a KML in it, or a workbook, found neither");
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      if (!READ.test(name)) return false;
      total += originalSize;
      const isTight = originalSize > TIGHTEST.from && originalSize > size * TIGHTEST.ratio;
      if (total > MOST || isTight)
        throw new Error(`${name} in it would grow to ${originalSize} bytes, which is not unpacked`);
      return true;
    },
  });
}

const decode = (bytes: Uint8Array) => strFromU8(bytes).replace(/^\uFEFF/, "");
