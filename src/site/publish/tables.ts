import type { Dataset } from "../../model/dataset.ts";
import { changeColumns } from "./changes.ts";
import { claimColumns } from "./claims.ts";
import { dayColumns } from "./day-layer.ts";
import { placeColumns } from "./places.ts";
import type { Table } from "./table.ts";

/** Every table and layer that is published, in the order of the codebook. */
export function tablesOf(dataset: Dataset): readonly Table[] {
  const { languages } = dataset.map;
  const claims = { columns: claimColumns(dataset), key: ["id"] };
  return [
    { file: "changes.csv", title: "Every change of control", columns: changeColumns(dataset), key: ["place", "day"] },
    {
      file: "days/DAY.geojson",
      title: "Who was reported to hold what at the end of a day",
      columns: dayColumns(languages),
      key: ["id"],
    },
    { file: "claims.csv", title: "Every claim with its quote", ...claims, holds: "claims" },
    { file: "claims.geojson", title: "Every claim at its place", ...claims },
    { file: "places.geojson", title: "Gazetteer", columns: placeColumns(languages), key: ["id"] },
  ];
}
