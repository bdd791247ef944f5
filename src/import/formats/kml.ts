import type { Row } from "../rows/row.ts";
import { readKml } from "../sources/kml.ts";
import { type Format, together } from "./format.ts";

export const kml: Format = {
  name: "kml",
  about:
    "KML and KMZ, as Google My Maps and Google Earth write them; the day in a column, a time, a folder or the file's name",
  detect: (source) => source.form === "xml" && /<(?:\w+:)?(?:kml|Placemark)[\s>]/.test(source.text),
  read: (sources) =>
    together(
      sources.map((source) =>
        source.form === "xml" ? readKml(source.text, source.name) : { records: [], rejects: [] },
      ),
    ),
  refine: withPlace,
};

/** A point's name says where it is; one that has only an address is there. */
function withPlace(row: Row): Row {
  const { name = "", address = "" } = row.record.fields;
  if (row.spot !== null || address === "") return row;
  return { ...row, place: address, title: row.title || name };
}
