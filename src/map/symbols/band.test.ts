import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { buildActor } from "../../../test/build-people.ts";
import { toId } from "../../../test/id.ts";
import type { Actor } from "../../model/actor.ts";
import { contestedFigure, type Figure, type Hold, heldFigure, vacatedFigure } from "../scene/figure.ts";
import { bandOf } from "./band.ts";
import { paintOf } from "./paint.ts";
import { LIGHT } from "./palette.ts";

const actor = (id: string, colour: string, pattern: Actor["pattern"], letter: string) =>
  buildActor({ id, colour, pattern, letter });

const ACTORS = byId([actor("government", "#9e1b1b", "solid", "G"), actor("opposition", "#1f8a7c", "diagonal", "O")]);

const PAINT = paintOf(ACTORS, LIGHT, "en");

const band = (figure: Figure) => bandOf(figure, PAINT);

const held = (id: string, basis: Hold["basis"], rest: Partial<Hold> = {}): Figure =>
  heldFigure(toId(id), { basis, ...rest });

/** The letters of each strip, where no other picture stands between them. */
const letters = (figure: Figure) =>
  band(figure).map(({ signs }) =>
    signs.flatMap(({ shapes }) => shapes.flatMap((shape) => ("letter" in shape ? [shape.letter] : []))).join(),
  );

test("what is stated is filled in the actor's colour with its pattern, and bears its letter", () => {
  const [strip] = band(held("opposition", "stated"));
  expect(strip?.edge).toBe(null);
  expect(strip?.ground).toBe("#1f8a7c");
  expect(strip?.tile?.shapes).toMatchObject([{ stroke: "#11111140" }]);
  expect(letters(held("opposition", "stated"))).toEqual(["O"]);
  expect(band(held("government", "stated"))[0]?.tile, "a solid actor has no pattern").toBe(null);
});

test("what is implied is hollow: a light wash within a line of the actor's colour", () => {
  const [strip] = band(held("government", "implied"));
  expect(strip?.edge).toEqual({ colour: "#9e1b1b", width: 1.5, line: "solid" });
  expect([strip?.ground, strip?.tile]).toEqual(["#9e1b1b38", null]);
  expect(letters(held("government", "implied"))).toEqual(["G"]);
});

test("an actor that is leaving has an arrow after its letter", () => {
  const [staying] = band(held("government", "stated"));
  const [leaving] = band(held("government", "stated", { leaving: "reported" }));
  expect(leaving?.signs.slice(0, 1)).toEqual(staying?.signs);
  expect(leaving?.signs).toHaveLength(2);
});

test("the arrow is hollow where it is in doubt that forces are leaving", () => {
  const arrows = (["reported", "doubted"] as const).map(
    (leaving) => band(held("government", "stated", { leaving }))[0]?.signs[1],
  );
  expect(arrows[1]?.shapes).toHaveLength((arrows[0]?.shapes.length ?? 0) + 1);
});

test("a presence is lighter than what is stated, within a line", () => {
  const [strip] = band(held("government", "present"));
  expect(strip?.ground).toBe("#9e1b1b70");
  expect(strip?.edge).toEqual({ colour: "#9e1b1b", width: 1.5, line: "solid" });
});

test("a hold of a part is filled in bands", () => {
  const [strip] = band(held("government", "stated", { part: true }));
  expect([strip?.ground, strip?.tile?.shapes]).toEqual([null, [{ path: "M0 0H8V16H0Z", fill: "#9e1b1b" }]]);
});

test("a hold of which everything is unconfirmed has a broken edge", () => {
  for (const basis of ["stated", "present", "implied"] as const) {
    expect(band(held("government", basis, { hedged: true }))[0]?.edge?.line, basis).toBe("dashed");
  }
});

test("conflicting reports share the height, a strip for each side", () => {
  const figure: Figure = contestedFigure([toId("government"), toId("opposition")], [toId("government")]);
  expect(letters(figure)).toEqual(["G", "O"]);
  expect(band(figure).map(({ edge }) => edge?.colour)).toEqual([LIGHT.ink, LIGHT.ink]);
});

test("a side that is merely denied stands against an empty strip with a broken line in its colour", () => {
  const figure: Figure = contestedFigure([toId("government")], [toId("government")]);
  expect(letters(figure)).toEqual(["G", ""]);
  expect(band(figure)[1]).toEqual({
    ...{ ground: null, tile: null, signs: [] },
    edge: { colour: "#9e1b1b", width: 1.5, line: "dashed" },
  });
});

test("a vacated place has a broken outline and a broken ring, and no letter", () => {
  const [strip] = band(vacatedFigure([toId("government")]));
  expect(strip?.edge).toEqual({ colour: "#9e1b1b", width: 2, line: "dashed" });
  expect(strip?.signs[0]?.shapes.at(-1)).toMatchObject({ stroke: "#9e1b1b", dash: [1.7, 3.01] });
  expect(letters(vacatedFigure([toId("government")]))).toEqual([""]);
});

test("an event makes no band", () => {
  expect(band({ shape: "event", kinds: ["clash"] })).toEqual([]);
});

test("an unknown actor is a mistake that is named", () => {
  expect(() => band(held("martians", "stated"))).toThrow("unknown actor martians");
});
