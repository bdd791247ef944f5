import { expect, test } from "vitest";
import { type Column, column } from "./columns.ts";
import { foreignKeysOf } from "./foreign-keys.ts";
import { type PublishedTable, tableAt } from "./tables.ts";

const text = (name: string, names?: Column<never>["names"]): Column<never> => ({
  ...column<never>(name, "string", "A text.", () => null),
  names,
});

const ACTORS: PublishedTable = {
  path: "actors.csv",
  title: "Actors",
  columns: [text("id"), text("within", "actors")],
  key: ["id"],
};

const SPELLS: PublishedTable = {
  path: "control.csv",
  title: "Spells",
  columns: [text("place", "places"), text("actor", "actors"), { ...text("sides", "actors"), separator: " " }],
  key: ["place"],
};

const LAYER: PublishedTable = { ...SPELLS, path: "days/DAY.geojson" };

test("a file leads to its table, one of many days to the table of all of them", () => {
  expect(tableAt("actors.csv", [ACTORS, LAYER])).toBe(ACTORS);
  expect(tableAt("days/2024-12-06.geojson", [ACTORS, LAYER])).toBe(LAYER);
  expect(tableAt("map.kml", [ACTORS, LAYER])).toBeUndefined();
});

test("an id leads to the table that holds its records; within the same table the path is left out", () => {
  expect(foreignKeysOf(SPELLS, [ACTORS, SPELLS])).toEqual([{ column: "actor", to: "actors.csv", key: "id" }]);
  expect(foreignKeysOf(ACTORS, [ACTORS])).toEqual([{ column: "within", to: "", key: "id" }]);
});

test("lists, and ids of records that have no table, lead nowhere", () => {
  expect(foreignKeysOf(SPELLS, [SPELLS])).toEqual([]);
});
