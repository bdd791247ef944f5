import { expect, test } from "vitest";
import { toId } from "../../../test/id.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { EventKind } from "../../model/claim.ts";
import { eventFigures, eventName } from "./event-figures.ts";
import { type Figure, heldFigure } from "./figure.ts";

const event = (...kinds: EventKind[]): Figure => ({ shape: "event", kinds });
const HELD: Figure = heldFigure(toId("government"));

test("each kind that stands alone somewhere is listed once, in a fixed order, whatever the marks'", () => {
  const kinds = eventFigures([event("strike"), HELD, event("advance"), event("strike")]).map((figure) => figure.kinds);
  expect(kinds).toEqual([["advance"], ["strike"]]);
});

test("kinds that only stand together are listed as several, once and last", () => {
  const kinds = eventFigures([event("clash", "strike"), event("advance", "clash"), event("gathering")]).map(
    (figure) => figure.kinds,
  );
  expect(kinds).toEqual([["gathering"], ["clash", "strike"]]);
});

test("where nothing happened nothing is listed", () => {
  expect(eventFigures([HELD])).toEqual([]);
});

test("a sign is called by its kind, or as several", () => {
  expect(eventName(["release"], localeFor("en", "latn"))).toBe("Release of prisoners");
  expect(eventName(["clash", "strike"], localeFor("ar", "arab"))).toBe("أحداث من أنواع عدّة");
});
