import type { History } from "../../history/history.ts";
import { changeColumns } from "./changes.ts";
import { claimColumns } from "./claims.ts";
import type { Column } from "./columns.ts";
import { correctionColumns } from "./corrections.ts";
import { dayColumns } from "./day-layer.ts";
import { placeColumns } from "./places.ts";

/** A table that is published, as CSV or as the features of GeoJSON. */
export interface PublishedTable {
  /** Relative to `data/`; `DAY` stands for each day that has such a file. */
  readonly path: string;
  readonly title: string;
  /** The columns, or the properties of the features. */
  readonly columns: readonly Column<never>[];
  /** Columns that no two rows have alike. */
  readonly key: readonly string[];
}

/** Every table of a data set, in the order of the codebook. */
export function tablesOf({ dataset }: History): PublishedTable[] {
  const { languages } = dataset.map;
  return [
    {
      path: "days/DAY.geojson",
      title: "Who was reported to hold what at the end of a day",
      columns: dayColumns(languages),
      key: ["id"],
    },
    { path: "changes.csv", title: "Every change of control", columns: changeColumns(dataset), key: ["place", "day"] },
    { path: "claims.csv", title: "Every claim with its quote", columns: claimColumns(dataset), key: ["id"] },
    { path: "claims.geojson", title: "Every claim at its place", columns: claimColumns(dataset), key: ["id"] },
    {
      path: "corrections.csv",
      title: "Every correction",
      columns: correctionColumns(dataset),
      key: ["claim", "day", "how"],
    },
    { path: "places.geojson", title: "Gazetteer", columns: placeColumns(languages), key: ["id"] },
  ];
}

/** The table that a file holds; undefined where it holds none. */
export function tableAt(path: string, tables: readonly PublishedTable[]): PublishedTable | undefined {
  const general = path.replace(/\d{4}-\d\d-\d\d/, "DAY");
  return tables.find((table) => table.path === general);
}
