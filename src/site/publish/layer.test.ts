import { expect, test } from "vitest";
import { buildPlace } from "../../../test/build-place.ts";
import { column } from "./columns.ts";
import { layer } from "./layer.ts";

const COLUMNS = [
  column("id", "string", "", ({ id }: { id: string; actor: string | null }) => id),
  column("actor", "string", "", ({ actor }: { id: string; actor: string | null }) => actor),
];

const RECORDS = [
  { id: "first", actor: null },
  { id: "second", actor: null },
  { id: "third", actor: "government" },
];

function propertiesOf(form: "whole" | "terse"): object[] {
  const text = layer(
    COLUMNS,
    RECORDS,
    ({ id }) => ({ id, place: buildPlace({ id: "homs", spot: [36.7, 34.7] }) }),
    form,
  );
  return JSON.parse(text).features.map((feature: { properties: object }) => feature.properties);
}

test("a whole layer has every property of every feature, null where there is nothing", () => {
  expect(propertiesOf("whole")).toEqual([
    { id: "first", actor: null },
    { id: "second", actor: null },
    { id: "third", actor: "government" },
  ]);
});

test("in a terse layer the first feature names every property, and the others have those that are not null", () => {
  expect(propertiesOf("terse")).toEqual([
    { id: "first", actor: null },
    { id: "second" },
    { id: "third", actor: "government" },
  ]);
});
