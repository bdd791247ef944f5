import { expect, test } from "vitest";
import { type Actor, PATTERNS } from "../../model/actor.ts";
import { EVENT_KINDS } from "../../model/claim.ts";
import { contestedFigure, type Figure, type Hold, heldFigure, plainHold, vacatedFigure } from "../scene/figure.ts";
import { DARK, LIGHT } from "./palette.ts";
import { pictureOf } from "./picture.ts";
import type { Picture, Shape } from "./shape.ts";

const actor = (id: string, letter: string, rest: Partial<Actor> = {}): [string, Actor] => [
  id,
  { id, names: {}, nameInline: {}, colour: "#9e1b1b", pattern: "solid", letter, note: {}, within: null, ...rest },
];

const ACTORS = new Map([
  actor("government", "G"),
  actor("opposition", "O", { colour: "#7fbf7b", pattern: "diagonal" }),
  actor("factions", "L", { colour: "#d95f02", pattern: "dots" }),
]);

const held = (rest: Partial<Hold> = {}) => heldFigure("government", rest);

const contested = (one: Partial<Hold>, other: Partial<Hold>, divided = false): Figure => ({
  ...{ shape: "contested", absent: [], divided },
  sides: [plainHold("government", one), plainHold("opposition", other)],
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
  ["contested by a denial", contestedFigure(["government"], ["government"])],
  ["contested by two", contestedFigure(["government", "opposition"])],
  ["contested by a stated and a present hold", contested({}, { basis: "present" })],
  ["contested by a stated and an implied hold", contested({}, { basis: "implied" })],
  ["contested, hedged", contested({}, { hedged: true })],
  ["contested, leaving", contested({ leaving: "reported" }, {})],
  ["divided", contested({}, { part: true }, true)],
  ["contested by three", contestedFigure(["factions", "government", "opposition"])],
  ["vacated", vacatedFigure(["government"])],
  ["vacated, hedged", { shape: "vacated", actors: ["government"], hedged: true }],
  ["an event", { shape: "event", kinds: ["clash"] }],
  ["several events", { shape: "event", kinds: ["clash", "strike"] }],
];

const draw = (figure: Figure) => pictureOf(figure, ACTORS, LIGHT);

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
    contestedFigure(["government"], ["government"]),
    vacatedFigure(["government"]),
    { shape: "event", kinds: ["clash"] },
  ];
  expect(new Set(figures.map(outline)).size).toBe(4);
});

test("the ring of a place that was left is broken, and the outline of what is unconfirmed, every other line whole", () => {
  const broken = FIGURES.filter(([, figure]) => draw(figure).shapes.some((shape) => "dash" in shape));
  expect(broken.map(([name]) => name)).toEqual([
    "held, hedged",
    "held, present and hedged",
    "contested, hedged",
    "vacated",
    "vacated, hedged",
  ]);
});

test("a place that is divided has the outline of a hold, not that of a conflict", () => {
  const [, ...others] = draw(contested({}, { part: true }, true)).shapes;
  expect(JSON.stringify(draw(contested({}, { part: true }, true)).shapes[0])).toContain("a15 15");
  expect(JSON.stringify(others)).not.toContain("M4 4H28V28H4Z");
  expect(JSON.stringify(draw(contested({}, {})).shapes)).toContain("M4 4H28V28H4Z");
});

test("each pattern makes another picture, without any colour or letter", () => {
  const forms = PATTERNS.map((pattern) => {
    const actors = new Map([actor("government", "G", { pattern })]);
    return formOf(pictureOf(held(), actors, LIGHT));
  });
  expect(new Set(forms).size).toBe(PATTERNS.length);
});

test("each kind of event has a sign of its own", () => {
  const forms = EVENT_KINDS.map((kind) => formOf(draw({ shape: "event", kinds: [kind] })));
  expect(new Set(forms).size).toBe(EVENT_KINDS.length);
});

test("whoever the figure names is there by letter", () => {
  expect(lettersOf(draw(held()))).toEqual(["G"]);
  expect(lettersOf(draw(held({ basis: "implied" })))).toEqual(["G"]);
  expect(lettersOf(draw(contestedFigure(["government", "opposition"])))).toEqual(["G", "O"]);
  expect(lettersOf(draw(contestedFigure(["government"], ["government"])))).toEqual(["G"]);
  expect(lettersOf(draw(vacatedFigure(["government"])))).toEqual(["G"]);
});

test("holder and sides are there in their colours", () => {
  const colours = (figure: Figure) => JSON.stringify(draw(figure).shapes);
  expect(colours(held())).toContain('"fill":"#9e1b1b"');
  expect(colours(held({ basis: "implied" }))).toContain('"stroke":"#9e1b1b"');
  expect(colours(vacatedFigure(["government"]))).toContain('"stroke":"#9e1b1b"');
  const both = colours(contestedFigure(["government", "opposition"]));
  expect(both).toContain('"fill":"#9e1b1b"');
  expect(both).toContain('"fill":"#7fbf7b"');
});

test("an implied hold is not filled with its actor's colour", () => {
  expect(JSON.stringify(draw(held({ basis: "implied" })).shapes)).not.toContain('"fill":"#9e1b1b"');
});

test.each(FIGURES)("the picture of %s in the dark has the same form in other colours", (_, figure) => {
  const dark = pictureOf(figure, ACTORS, DARK);
  expect(withoutColours(dark)).toBe(withoutColours(draw(figure)));
  expect(JSON.stringify(dark)).not.toContain(LIGHT.halo);
});

test.each<[string, Figure]>([
  ["held", held({ actor: "martians" })],
  ["contested", contestedFigure(["government", "martians"])],
  ["vacated", vacatedFigure(["martians"])],
])("an unknown actor of a %s place is named", (_, figure) => {
  expect(() => draw(figure)).toThrow("unknown actor martians");
});
