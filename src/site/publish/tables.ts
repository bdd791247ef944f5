import type { History } from "../../history/history.ts";
import { areaColumns, areaLayerColumns } from "./areas/area-tables.ts";
import { changeColumns } from "./changes.ts";
import { claimColumns, claimLayerColumns } from "./claims.ts";
import type { Column } from "./columns.ts";
import { controlColumns, controlLayerColumns } from "./control.ts";
import { correctionColumns } from "./corrections.ts";
import { dayLayerColumns } from "./day-layer.ts";
import { actorColumns, articleColumns, speakerColumns } from "./people.ts";
import { placeColumns, placeLayerColumns } from "./places.ts";

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

/** Every table of a data set, in the order of their files. */
export function tablesOf(history: History): PublishedTable[] {
  return [...tablesOfMap(history), ...(history.dataset.areas ? tablesOfAreas(history) : [])];
}

function tablesOfAreas({ dataset }: History): PublishedTable[] {
  const { languages } = dataset.map;
  return [
    {
      path: "areas.csv",
      title: "How much each holder has in the areas that others drew, over which days",
      columns: areaColumns(languages),
      key: ["layer", "from", "holder"],
    },
    {
      path: "areas/LAYER/DAY.geojson",
      title: "The areas that a source drew, from a day on on which they differ",
      columns: areaLayerColumns(languages),
      key: [],
    },
  ];
}

function tablesOfMap(history: History): PublishedTable[] {
  const { dataset } = history;
  const { languages } = dataset.map;
  return [
    {
      path: "control.csv",
      title: "Who was reported to hold each place over which days",
      columns: controlColumns(languages),
      key: ["place", "from"],
    },
    {
      path: "control.geojson",
      title: "Who was reported to hold each place over which days, at the places",
      columns: controlLayerColumns(dataset),
      key: ["place", "from"],
    },
    {
      path: "days/DAY.geojson",
      title: "Who was reported to hold what at the end of a day",
      columns: dayLayerColumns(dataset),
      key: ["place"],
    },
    {
      path: "changes.csv",
      title: "Every turn of control, with the standing before and after",
      columns: changeColumns(history),
      key: ["place", "day"],
    },
    { path: "claims.csv", title: "Every claim with its quote", columns: claimColumns(dataset), key: ["id"] },
    { path: "claims.geojson", title: "Every claim at its place", columns: claimLayerColumns(dataset), key: ["id"] },
    { path: "places.csv", title: "Gazetteer", columns: placeColumns(languages), key: ["id"] },
    {
      path: "places.geojson",
      title: "Gazetteer, with points and areas",
      columns: placeLayerColumns(languages),
      key: ["id"],
    },
    { path: "actors.csv", title: "Who can hold a place", columns: actorColumns(dataset), key: ["id"] },
    { path: "speakers.csv", title: "Who is quoted", columns: speakerColumns(languages), key: ["id"] },
    { path: "articles.csv", title: "The articles", columns: articleColumns(languages), key: ["id"] },
    {
      path: "corrections.csv",
      title: "Every correction",
      columns: correctionColumns(dataset),
      key: ["claim", "day", "how"],
    },
  ];
}

/** The table that a file holds; undefined where it holds none. */
export function tableAt(path: string, tables: readonly PublishedTable[]): PublishedTable | undefined {
  const general = path.replace(/^areas\/[^/]+\//, "areas/LAYER/").replace(/\d{4}-\d\d-\d\d/, "DAY");
  return tables.find((table) => table.path === general);
}
