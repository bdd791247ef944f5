import { expect, test } from "vitest";
import { buildPlace } from "../../test/build-place.ts";
import { toId } from "../../test/id.ts";
import { blocksOf, countLines, lineOfPlace, rowOnLine } from "./list-blocks.ts";
import type { ListRow } from "./list-rows.ts";
import type { ListGroup } from "./place-list.ts";

const row = (id: string) => ({ place: buildPlace({ id }) }) as ListRow;

const GROUPS: readonly ListGroup[] = [
  { gathering: { by: "governorate", governorate: toId("homs") }, rows: [row("rastan"), row("talbiseh")] },
  { gathering: { by: "elsewhere" }, rows: [row("nawa")] },
];

test("a group takes a line for its head and one for each row", () => {
  const blocks = blocksOf(GROUPS, new Set());
  expect(countLines(blocks)).toBe(5);
  expect([0, 1, 2, 3, 4, 5].map((line) => rowOnLine(blocks, line)?.place.id ?? null)).toEqual([
    ...[null, "rastan", "talbiseh"],
    ...[null, "nawa"],
    null,
  ]);
  expect(["rastan", "nawa", "homs"].map((id) => lineOfPlace(blocks, toId(id)))).toEqual([1, 4, null]);
});

test("a group that is folded takes a line for its head alone", () => {
  const blocks = blocksOf(GROUPS, new Set(["homs"]));
  expect(countLines(blocks)).toBe(3);
  expect(rowOnLine(blocks, 2)?.place.id).toBe("nawa");
  expect(lineOfPlace(blocks, toId("rastan"))).toBe(null);
});

test("rows that are sorted as a whole have no head above them", () => {
  const blocks = blocksOf([{ gathering: { by: "nothing" }, rows: [row("nawa"), row("rastan")] }], new Set());
  expect(countLines(blocks)).toBe(2);
  expect(rowOnLine(blocks, 0)?.place.id).toBe("nawa");
});

test("no group has no lines", () => {
  expect(countLines(blocksOf([], new Set()))).toBe(0);
  expect(lineOfPlace([], null)).toBe(null);
});
