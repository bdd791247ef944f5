import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { buildActor } from "../../../test/build-people.ts";
import { toId } from "../../../test/id.ts";
import { type Actor, PATTERNS } from "../../model/actor.ts";
import { contestedFigure, type Figure, type Hold, heldFigure, vacatedFigure } from "../scene/figure.ts";
import { areaLineOf, areaTileOf, isAreaDashed } from "./area-tile.ts";
import { paintOf } from "./paint.ts";
import { LIGHT } from "./palette.ts";

const actor = (id: string, colour: string, pattern: Actor["pattern"] = "solid") =>
  buildActor({ id, colour, pattern, letter: "A" });

const ACTORS = byId([actor("government", "#9e1b1b"), actor("opposition", "#1f8a7c", "diagonal")]);

const PAINT = paintOf(ACTORS, LIGHT, "en");

const held = (id: string, basis: Hold["basis"] = "stated", rest: Partial<Hold> = {}): Figure =>
  heldFigure(toId(id), { basis, ...rest });

const CONTESTED: Figure = contestedFigure([toId("government"), toId("opposition")]);
const VACATED: Figure = vacatedFigure([toId("government")]);

const tileOf = (figure: Figure) => areaTileOf(figure, PAINT);

/** The opacities at which the tile's colours are laid on, 0 to 1. */
const opacities = (figure: Figure) =>
  tileOf(figure).shapes.map((shape) => ("letter" in shape ? 1 : (shape.opacity ?? 1)));

test("an area is filled with a wash of its holder's colour, a fainter one where nobody states the hold", () => {
  expect(tileOf(held("government")).shapes).toEqual([{ path: "M0 0H16V16H0Z", fill: "#9e1b1b", opacity: 0.44 }]);
  const [stated = 0] = opacities(held("government"));
  const [present = 0] = opacities(held("government", "present"));
  const [implied = 0] = opacities(held("government", "implied"));
  expect(present).toBeLessThan(stated);
  expect(implied).toBeLessThan(present);
  expect(implied).toBeGreaterThan(0);
});

test("no tile hides the ground", () => {
  for (const figure of [held("government"), held("opposition"), CONTESTED, VACATED]) {
    for (const opacity of opacities(figure)) expect(opacity).toBeLessThan(0.65);
  }
});

test("the wash of an actor with a pattern has the pattern", () => {
  expect(tileOf(held("opposition")).shapes).toHaveLength(2);
});

test("held, contested and vacated areas differ in form, whatever the colours", () => {
  const form = (figure: Figure) =>
    tileOf(figure)
      .shapes.map((shape) => ("path" in shape ? shape.path : shape.letter))
      .join();
  expect(new Set([held("government"), CONTESTED, VACATED].map(form)).size).toBe(3);
});

test("each pattern makes another tile", () => {
  const tiles = PATTERNS.map((pattern) =>
    JSON.stringify(
      areaTileOf(held("government"), paintOf(byId([actor("government", "#9e1b1b", pattern)]), LIGHT, "en")),
    ),
  );
  expect(new Set(tiles).size).toBe(PATTERNS.length);
});

test("a contested area has a stripe for each side, together as wide as the tile", () => {
  expect(tileOf(CONTESTED).shapes).toEqual([
    { path: "M0 0H8V16H0Z", fill: "#9e1b1b", opacity: 0.44 },
    { path: "M8 0H16V16H8Z", fill: "#1f8a7c", opacity: 0.44 },
  ]);
});

test("where the only side is denied, its stripes leave the ground between them", () => {
  expect(tileOf(contestedFigure([toId("government")], [toId("government")])).shapes).toEqual([
    { path: "M0 0H8V16H0Z", fill: "#9e1b1b", opacity: 0.44 },
  ]);
});

test("an area of which a part is held is filled in bands, and one that is left with arrows, broken ones where that is in doubt", () => {
  const tile = (rest: Partial<Hold>) => tileOf(held("government", "stated", rest)).shapes;
  expect(tile({ part: true })).toEqual([{ path: "M0 0H8V16H0Z", fill: "#9e1b1b", opacity: 0.44 }]);
  const [wash, arrow] = tile({ leaving: "reported" });
  expect(wash).toEqual({ path: "M0 0H32V32H0Z", fill: "#9e1b1b", opacity: 0.44 });
  expect(arrow).not.toHaveProperty("dash");
  expect(tile({ leaving: "doubted" })[1]).toEqual({ ...arrow, dash: [2.6, 3.4] });
});

test("the line around an area is broken where everything that is said of it is unconfirmed", () => {
  expect(isAreaDashed(held("government"))).toBe(false);
  expect(isAreaDashed(held("government", "stated", { hedged: true }))).toBe(true);
  expect(isAreaDashed({ shape: "vacated", actors: [toId("government")], hedged: true })).toBe(true);
});

test("an event fills no area", () => {
  expect(tileOf({ shape: "event", kinds: ["clash"] }).shapes).toEqual([]);
});

test("an area is outlined in the colour of its first actor, an event in none", () => {
  expect(areaLineOf(held("opposition"), PAINT)).toBe("#1f8a7c");
  expect(areaLineOf(CONTESTED, PAINT)).toBe("#9e1b1b");
  expect(areaLineOf({ shape: "event", kinds: ["clash"] }, PAINT)).toBe(null);
});

test("an unknown actor is named", () => {
  expect(() => tileOf(held("martians"))).toThrow("unknown actor martians");
});

test("the strokes of a held area run across the seams of its tiles", () => {
  for (const pattern of PATTERNS.filter((each) => each !== "solid")) {
    const tile = areaTileOf(held("government"), paintOf(byId([actor("government", "#9e1b1b", pattern)]), LIGHT, "en"));
    const [, lines] = tile.shapes;
    const strokes = (lines && "path" in lines ? lines.path : "")
      .split("M")
      .slice(1)
      .map((stroke) => stroke.split(/[L ]/).map(Number));
    const across = (x: number, y: number) => strokes.filter((stroke) => passes(stroke, x, y)).length;
    for (let step = 0; step < 96; step++) {
      const at = step / 6;
      expect(across(0, at), `${pattern} at the left and right seam, ${at}`).toBe(across(16, at));
      expect(across(at, 0), `${pattern} at the upper and lower seam, ${at}`).toBe(across(at, 16));
    }
  }
});

/** Whether the stroke passes within a fiftieth of a pixel of the spot. */
function passes([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[], x: number, y: number): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) < 0.02;
}
