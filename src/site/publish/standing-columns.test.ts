import { expect, test } from "vitest";
import { EVERY_STANDING, TOLD_DAY } from "../../../test/every-standing.ts";
import { changeStanding, FIELDS_OF_STANDINGS } from "../../../test/fields-of-standing.ts";
import { buildHistory, standingOn } from "../../history/history.ts";
import { readColumns } from "./columns.ts";
import { STANDING_COLUMNS } from "./standing-columns.ts";

const HISTORY = buildHistory(EVERY_STANDING);

const STANDINGS = [...EVERY_STANDING.places.keys()].map((place) => standingOn(HISTORY, place, TOLD_DAY));

test.each(FIELDS_OF_STANDINGS)("a row says something else where %s is otherwise", (field) => {
  const rows = STANDINGS.map((standing) => readColumns(STANDING_COLUMNS, standing));
  const changed = STANDINGS.map((standing) => readColumns(STANDING_COLUMNS, changeStanding(field, standing)));
  expect(changed).not.toEqual(rows);
});
