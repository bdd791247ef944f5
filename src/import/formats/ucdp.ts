import type { Row } from "../rows/row.ts";
import { type Format, hasColumns, together } from "./format.ts";
import { recordsOf } from "./tables.ts";

/** Metres, by the codes of `where_prec`: the place, near it, its district, its governorate, a line or area, the country. */
const PRECISION: Readonly<{ [code: string]: number }> = {
  1: 2000,
  2: 25_000,
  3: 40_000,
  4: 100_000,
  5: 50_000,
  6: 300_000,
  7: 300_000,
};

/** What `type_of_violence` means, as words that kinds are told by. */
const VIOLENCE: Readonly<{ [code: string]: string }> = {
  1: "state-based conflict",
  2: "non-state conflict",
  3: "one-sided violence",
};

export const ucdp: Format = {
  name: "ucdp",
  about: "UCDP Georeferenced Event Dataset, as CSV or as the API's JSON (49 columns)",
  publisher: { id: "ucdp", name: "UCDP GED" },
  columns: {
    id: "id",
    date: "date_start",
    end: "date_end",
    lat: "latitude",
    lon: "longitude",
    place: "where_coordinates",
    actor: "side_a",
    from: "side_b",
    kind: "type_of_violence",
    words: "where_description",
    cites: "source_article",
    published: "source_date",
  },
  kinds: { "state-based conflict": "clash", "non-state conflict": "clash", "one-sided violence": "statement" },
  detect: (source) => hasColumns(source, ["type_of_violence", "date_start", "date_end", "where_prec"], recordsOf),
  read: (sources) => together(sources.map(recordsOf)),
  refine,
};

function refine(row: Row): Row {
  const { fields } = row.record;
  return {
    ...row,
    // Midnight without an offset is a day.
    date: row.date.replace(/ 00:00:00.*$/, ""),
    end: row.end.replace(/ 00:00:00.*$/, ""),
    published: row.published.split(";")[0]?.trim() ?? "",
    kind: VIOLENCE[row.kind] ?? row.kind,
    precision: PRECISION[fields.where_prec ?? ""] ?? row.precision,
    // What it says of the place is no account of what happened; the whole row is.
    words: "",
  };
}
