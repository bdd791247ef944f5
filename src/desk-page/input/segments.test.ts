import fc from "fast-check";
import { expect, test } from "vitest";
import { DESK_SESSION, DESK_TEXT, HOMS, JASIM, wordsAt } from "../../../test/desk-sample.ts";
import { segmentsOf } from "./segments.ts";

test("the text is cut where a quote, a day or the evidence of the current item begins or ends", () => {
  const segments = segmentsOf({ session: DESK_SESSION, items: [HOMS, JASIM], current: HOMS });
  const told = segments.map(({ start, end, items, mark, isEvidence }) => [
    DESK_TEXT.slice(start, end),
    [...items.map(({ key }) => key), mark, isEvidence && "evidence"].filter(Boolean).join(" "),
  ]);
  expect(told).toEqual([
    ["Opposition forces ", "p:homs"],
    ["took", "p:homs evidence"],
    [" Homs", "p:homs"],
    [" on ", ""],
    ["Sunday", "day evidence"],
    [". Residents said that ", ""],
    ["soldiers left Jasim", "p:jasim"],
    [" on Friday. Nobody was hurt.", ""],
  ]);
});

test("whatever is marked, the pieces put together are the text", () => {
  const stretch = fc
    .tuple(fc.nat(DESK_TEXT.length), fc.nat(DESK_TEXT.length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  fc.assert(
    fc.property(fc.array(stretch), (quotes) => {
      const items = quotes.map((quote, index) => ({ ...HOMS, key: String(index), quote }));
      const segments = segmentsOf({ session: DESK_SESSION, items, current: null });
      expect(segments.map(({ start, end }) => DESK_TEXT.slice(start, end)).join("")).toBe(DESK_TEXT);
    }),
  );
});

test("a place that nobody knows is marked as such", () => {
  const mention = { ...wordsAt("Jasim"), words: "Jasim", place: null, candidates: [], evidence: "" };
  const segments = segmentsOf({ session: { ...DESK_SESSION, mentions: [mention] }, items: [], current: null });
  expect(segments.find(({ mark }) => mark === "unknown-place")).toMatchObject(wordsAt("Jasim"));
});
