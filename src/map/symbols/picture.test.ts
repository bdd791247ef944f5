import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { buildActor } from "../../../test/build-people.ts";
import { toId } from "../../../test/id.ts";
import { type Actor, PATTERNS } from "../../model/actor.ts";
import { EVENT_KINDS } from "../../model/claim.ts";
import { contestedFigure, type Figure, type Hold, heldFigure, plainHold, vacatedFigure } from "../scene/figure.ts";
import { paintOf } from "./paint.ts";
import { DARK, LIGHT } from "./palette.ts";
import { pictureOf } from "./picture.ts";
import type { Picture, Shape } from "./shape.ts";

const actor = (id: string, letter: string, rest: Partial<Actor> = {}) => buildActor({ id, letter, ...rest });

const ACTORS = byId([
  actor("government", "G"),
  actor("opposition", "O", { colour: "#1f8a7c", pattern: "diagonal" }),
  actor("factions", "L", { colour: "#d95f02", pattern: "dots" }),
]);

const held = (rest: Partial<Hold> = {}) => heldFigure(toId("government"), rest);

const contested = (one: Partial<Hold>, other: Partial<Hold>, divided = false): Figure => ({
  ...{ shape: "contested", absent: [], divided },
  sides: [plainHold(toId("government"), one), plainHold(toId("opposition"), other)],
});

const FIGURES: readonly (readonly [string, Figure])[] = [
  ["held, stated", held()],
  ["held, implied", held({ basis: "implied" })],
  ["held, leaving", held({ leaving: "reported" })],
  ["held, leaving in doubt", held({ leaving: "doubted" })],
  ["held, present", held({ basis: "present" })],
  ["held in part", held({ part: true })],
  ["held in part, implied", held({ basis: "implied", part: true })],
  ["held, hedged", held({ hedged: true })],
  ["held, present and hedged", held({ basis: "present", hedged: true })],
  ["contested by a denial", contestedFigure([toId("government")], [toId("government")])],
  ["contested by two", contestedFigure([toId("government"), toId("opposition")])],
  ["contested by a stated and a present hold", contested({}, { basis: "present" })],
  ["contested by a stated and an implied hold", contested({}, { basis: "implied" })],
  ["contested, hedged", contested({}, { hedged: true })],
  ["contested, leaving", contested({ leaving: "reported" }, {})],
  ["divided", contested({}, { part: true }, true)],
  ["contested by three", contestedFigure([toId("factions"), toId("government"), toId("opposition")])],
  ["vacated", vacatedFigure([toId("government")])],
  ["vacated, hedged", { shape: "vacated", actors: [toId("government")], hedged: true }],
  ["an event", { shape: "event", kinds: ["clash"] }],
  ["several events", { shape: "event", kinds: ["clash", "strike"] }],
];

const draw = (figure: Figure) => pictureOf(figure, paintOf(ACTORS, LIGHT, "en"), 40);

const lettersOf = ({ shapes }: Picture) => shapes.flatMap((shape) => ("letter" in shape ? [shape.letter] : []));

/** What a reader who sees no colours has: outlines, strokes and letters. */
function withoutColours({ size, shapes }: Picture): string {
  const plain = ({ fill, ...shape }: Shape) => ({
    ...shape,
    ...("stroke" in shape && { stroke: "ink" }),
    ...(fill && { fill: "ink" }),
  });
  return JSON.stringify({ size, shapes: shapes.map(plain) });
}

/** The same without letters: what is told by form alone. */
const formOf = ({ size, shapes }: Picture) =>
  withoutColours({ size, shapes: shapes.filter((shape) => !("letter" in shape)) });

test.each(FIGURES)("%s has a picture, every shape of it in a colour", (_, figure) => {
  const { size, shapes } = draw(figure);
  expect(size).toBe(32);
  expect(shapes.length).toBeGreaterThan(1);
  for (const shape of shapes) {
    const colour = "letter" in shape ? shape.fill : (shape.fill ?? shape.stroke);
    expect(colour, JSON.stringify(shape)).toMatch(/^#[0-9a-f]{6}([0-9a-f]{2})?$/);
  }
});

test.each(FIGURES)("the picture of %s lies within its square", (_, figure) => {
  const { size, shapes } = draw(figure);
  for (const shape of shapes) {
    // Relative arcs are left out; they are the circles, whose starts are looked at.
    const path = "letter" in shape ? shape.at.join(" ") : shape.path.replace(/a[^Z]*Z/g, "");
    for (const number of path.match(/-?\d+(\.\d+)?/g) ?? []) {
      expect(Number(number), path).toBeGreaterThanOrEqual(0);
      expect(Number(number), path).toBeLessThanOrEqual(size);
    }
  }
});

test("the figures of one actor differ in form, without any colour or letter", () => {
  const forms = FIGURES.map(([, figure]) => formOf(draw(figure)));
  expect(new Set(forms).size).toBe(FIGURES.length);
});

test("the outlines of a hold, a conflict, a withdrawal and an event are different ones", () => {
  const outline = (figure: Figure) => {
    const [, body] = draw(figure).shapes;
    return JSON.stringify(body && "path" in body ? [body.path, body.dash ?? "whole"] : body);
  };
  const figures: Figure[] = [
    held(),
    contestedFigure([toId("government")], [toId("government")]),
    vacatedFigure([toId("government")]),
    { shape: "event", kinds: ["clash"] },
  ];
  expect(new Set(figures.map(outline)).size).toBe(4);
});

test("only what was left, is said not to be held, or is unconfirmed has a broken line", () => {
  const broken = FIGURES.filter(([, figure]) => draw(figure).shapes.some((shape) => "dash" in shape));
  expect(broken.map(([name]) => name)).toEqual([
    "held, leaving in doubt",
    "held, hedged",
    "held, present and hedged",
    "contested by a denial",
    "contested, hedged",
    "vacated",
    "vacated, hedged",
  ]);
});

test("a place that is divided has the outline of a hold, not that of a conflict", () => {
  expect(JSON.stringify(draw(contested({}, { part: true }, true)).shapes[0])).toContain("a15 15");
  expect(JSON.stringify(draw(contested({}, {})).shapes[0])).toContain("M2 2H30V30H2Z");
});

test("patterns are for areas: in a symbol there is none", () => {
  const forms = PATTERNS.map((pattern) => {
    const actors = byId([actor("government", "G", { pattern })]);
    return formOf(pictureOf(held(), paintOf(actors, LIGHT, "en"), 40));
  });
  expect(new Set(forms).size).toBe(1);
});

test("what is reported is about twice as wide as what is inferred", () => {
  const width = (figure: Figure) => {
    const { shapes } = draw(figure);
    const radii = shapes.flatMap((shape) => {
      const [, radius] = "path" in shape ? (/a([\d.]+) /.exec(shape.path) ?? []) : [];
      const isDrawn = "path" in shape && shape.fill !== LIGHT.halo;
      return radius && isDrawn ? [Number(radius) + (shape.stroke ? (shape.width ?? 1) / 2 : 0)] : [];
    });
    return 2 * Math.max(...radii);
  };
  // At the width of a city on a phone, 23 pixels of 32 units.
  const pixels = (figure: Figure) => (width(figure) * 23) / 32;
  expect(pixels(held())).toBeGreaterThan(17);
  expect(pixels(held({ basis: "implied" }))).toBeGreaterThan(10);
  expect(pixels(held({ basis: "implied" }))).toBeLessThan(12);
});

test("a letter is there where it can be read, at 10 pixels or more", () => {
  const paint = paintOf(ACTORS, LIGHT, "en");
  const letters = (figure: Figure, pixels: number) => lettersOf(pictureOf(figure, paint, pixels));
  expect(letters(held(), 22)).toEqual(["G"]);
  expect(letters(held(), 19)).toEqual([]);
  expect(letters(contestedFigure([toId("government"), toId("opposition")]), 24)).toEqual([]);
  expect(letters(contestedFigure([toId("government"), toId("opposition")]), 32)).toEqual(["G", "O"]);
  expect(pictureOf(held(), paint, 19), "the same picture at any such width").toBe(pictureOf(held(), paint, 18));
});

test("a map has the letters of its language, else the Latin ones", () => {
  const actors = byId([actor("government", "G", { letters: { ar: "ح" } }), actor("opposition", "O")]);
  const letters = (id: string) => lettersOf(pictureOf(heldFigure(toId(id)), paintOf(actors, LIGHT, "ar"), 40));
  expect([...letters("government"), ...letters("opposition")]).toEqual(["ح", "O"]);
});

test("each kind of event has a sign of its own", () => {
  const forms = EVENT_KINDS.map((kind) => formOf(draw({ shape: "event", kinds: [kind] })));
  expect(new Set(forms).size).toBe(EVENT_KINDS.length);
});

test("whoever is reported to hold a place is there by letter; who is inferred to, or left, by form alone", () => {
  expect(lettersOf(draw(held()))).toEqual(["G"]);
  expect(lettersOf(draw(held({ basis: "implied" })))).toEqual([]);
  expect(lettersOf(draw(contestedFigure([toId("government"), toId("opposition")])))).toEqual(["G", "O"]);
  expect(lettersOf(draw(contestedFigure([toId("government")], [toId("government")])))).toEqual(["G"]);
  expect(lettersOf(draw(vacatedFigure([toId("government")])))).toEqual([]);
});

test("holder and sides are there in their colours", () => {
  const colours = (figure: Figure) => JSON.stringify(draw(figure).shapes);
  expect(colours(held())).toContain('"fill":"#9e1b1b"');
  expect(colours(held({ basis: "implied" }))).toContain('"stroke":"#9e1b1b"');
  expect(colours(vacatedFigure([toId("government")]))).toContain('"stroke":"#9e1b1b"');
  const both = colours(contestedFigure([toId("government"), toId("opposition")]));
  expect(both).toContain('"fill":"#9e1b1b"');
  expect(both).toContain('"fill":"#1f8a7c"');
});

test("an implied hold is not filled with its actor's colour", () => {
  expect(JSON.stringify(draw(held({ basis: "implied" })).shapes)).not.toContain('"fill":"#9e1b1b"');
});

test.each(FIGURES)("the picture of %s in the dark has the same form in other colours", (_, figure) => {
  const dark = pictureOf(figure, paintOf(ACTORS, DARK, "en"), 40);
  expect(withoutColours(dark)).toBe(withoutColours(draw(figure)));
  expect(JSON.stringify(dark)).not.toContain(LIGHT.halo);
});

test.each<[string, Figure]>([
  ["held", held({ actor: toId("martians") })],
  ["contested", contestedFigure([toId("government"), toId("martians")])],
  ["vacated", vacatedFigure([toId("martians")])],
])("an unknown actor of a %s place is named", (_, figure) => {
  expect(() => draw(figure)).toThrow("unknown actor martians");
});
