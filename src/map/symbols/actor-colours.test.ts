// biome-ignore-all lint/style/noRestrictedImports: judges the real data folder, with a measure that is not our own

import { converter, differenceCiede2000, type Rgb, wcagContrast } from "culori";
import { expect, test } from "vitest";
import { toId } from "../../../test/id.ts";
import { compile } from "../../compile/compile.ts";
import { buildHistory } from "../../history/history.ts";
import { type Actor, type ActorId, outermost } from "../../model/actor.ts";
import { daysOf } from "../../model/day.ts";
import { readFolder } from "../../site/read-folder.ts";
import { actorsOf, contestedFigure, type Figure, type Hold, heldFigure, vacatedFigure } from "../scene/figure.ts";
import { sceneOn } from "../scene/scene.ts";
import { areaTileOf } from "./area-tile.ts";
import { cellTileOf } from "./cell-tile.ts";
import { AREA } from "./metrics.ts";
import { paintOf } from "./paint.ts";
import { DARK, LIGHT } from "./palette.ts";
import { pictureOf } from "./picture.ts";
import type { Shape } from "./shape.ts";

/**
 * How dichromats see linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", IEEE TVCG 15 (6), 2009, doi:10.1109/TVCG.2009.113; the authors' matrices for severity 1.0.
 */
const VISIONS: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const toLinear = converter("lrgb");
const toRgb = converter("rgb");
const difference = differenceCiede2000();

/** The colour as it is seen, clipped to what a screen can show. */
function seenWith(vision: string, colour: Rgb): Rgb {
  const { r, g, b } = toLinear(colour);
  const [red = 0, green = 0, blue = 0] = (VISIONS[vision] ?? []).map(([fromRed, fromGreen, fromBlue]) =>
    Math.min(1, Math.max(0, fromRed * r + fromGreen * g + fromBlue * b)),
  );
  return toRgb({ mode: "lrgb", r: red, g: green, b: blue });
}

interface Pair {
  readonly between: string;
  readonly deltaE: number;
}

/** The two colours that are hardest to tell apart with a vision; colours by name. */
function worstPair(colours: ReadonlyMap<string, Rgb>, vision: string): Pair {
  const seen = [...colours].map(([id, colour]) => [id, seenWith(vision, colour)] as const);
  const pairs = seen.flatMap(([a, first], index) =>
    seen.slice(index + 1).map(([b, second]) => ({ between: `${a} and ${b}`, deltaE: difference(first, second) })),
  );
  return pairs.reduce((worst, pair) => (pair.deltaE < worst.deltaE ? pair : worst));
}

function rgb(hex: string): Rgb {
  const found = toRgb(hex);
  if (!found) throw new Error(`no colour ${hex}`);
  return found;
}

/** A colour laid over a ground as canvases do, in gamma-encoded sRGB. */
function over(ground: Rgb, colour: Rgb, opacity: number): Rgb {
  const mix = (below: number, above: number) => below * (1 - opacity) + above * opacity;
  return { mode: "rgb", r: mix(ground.r, colour.r), g: mix(ground.g, colour.g), b: mix(ground.b, colour.b) };
}

const { dataset, issues } = compile(readFolder("data"));
if (!dataset) throw new Error(`the data folder does not compile: ${JSON.stringify(issues, null, 1)}`);

const OUTERMOST: readonly Actor[] = [...dataset.actors.values()].filter(({ within }) => within === null);

const actor = (id: ActorId): Actor => dataset.actors.get(id) as Actor;

/** Actors whose colour the map lays on an area on some day, and the two main sides in any case. */
const ON_AREAS: readonly Actor[] = [
  ...new Set([
    toId("government"),
    toId("opposition"),
    ...daysOf(dataset.map.range)
      .flatMap((day) => sceneOn(buildHistory(dataset), day).marks)
      .filter(({ place }) => dataset.places.get(place)?.form !== "point")
      .flatMap(({ figure }) => actorsOf(figure)),
  ]),
].map(actor);

const THEMES = [
  { name: "light", palette: LIGHT },
  { name: "dark", palette: DARK },
] as const;

type Theme = (typeof THEMES)[number];

const paintIn = ({ palette }: Theme) => paintOf(dataset.actors, palette, "en");

/** The colour of an actor's marks. */
const toneOf = ({ id }: Actor, theme: Theme) => rgb(paintIn(theme).actors.get(id)?.tone ?? "");

const landOf = ({ palette }: Theme) => rgb(palette.land);

const SEEN = Object.keys(VISIONS);

const SEEN_IN_THEMES = SEEN.flatMap((vision) => THEMES.map((theme) => ({ vision, name: theme.name, theme })));

const FILL_OPACITY = AREA.fill;
const LINE_OPACITY = AREA.plain.opacity;

/** The opacity of the wash of a held area, before that of its layer. */
function washOf({ id }: Actor, basis: Hold["basis"]): number {
  const [wash] = areaTileOf(heldFigure(id, { basis }), paintIn(THEMES[0])).shapes;
  return opacityOf(wash);
}

const opacityOf = (shape: Shape | undefined) => (shape && "path" in shape ? (shape.opacity ?? 1) : 1);

/** The colours of areas as they are laid on a ground, and the bare ground. */
const laidOn = (theme: Theme, opacity: (each: Actor) => number) =>
  new Map([
    ["bare land", landOf(theme)],
    ...ON_AREAS.map((each) => [each.id, over(landOf(theme), toneOf(each, theme), opacity(each))] as const),
  ]);

test("the measure knows the ends of its scale and the authors' simulation", () => {
  expect(difference("#000000", "#ffffff")).toBeCloseTo(100, 3);
  expect(difference("#123456", "#123456")).toBe(0);
  // A pair of the test data of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", 2005.
  const lab = (l: number, a: number, b: number) => ({ mode: "lab65" as const, l, a, b });
  expect(difference(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485))).toBeCloseTo(2.0425, 4);
  // Greys stay grey to a dichromat, and red and green come near each other.
  for (const vision of SEEN) expect(difference(seenWith(vision, rgb("#808080")), rgb("#808080"))).toBeLessThan(0.1);
  const redAndGreen = new Map([
    ["red", rgb("#c05020")],
    ["green", rgb("#708020")],
  ]);
  expect(worstPair(redAndGreen, "normal").deltaE).toBeGreaterThan(3 * worstPair(redAndGreen, "deuteranopia").deltaE);
});

test.each(SEEN_IN_THEMES)(
  "any two actors' marks differ by a ΔE2000 of at least 10 to $vision vision in the $name theme",
  ({ vision, theme }) => {
    // Marks are painted opaque, so the ground does not matter.
    const colours = new Map(OUTERMOST.map((each) => [each.id, toneOf(each, theme)]));
    const { between, deltaE } = worstPair(colours, vision);
    expect(colours.size).toBeGreaterThan(5);
    expect(deltaE, between).toBeGreaterThanOrEqual(10);
  },
);

test.each(THEMES)(
  "every mark stands off $name land by 3 : 1 or more, in the very tones of the data folder",
  (theme) => {
    for (const each of OUTERMOST) {
      const tone = toneOf(each, theme);
      expect(wcagContrast(tone, landOf(theme)), each.id).toBeGreaterThanOrEqual(3);
      const chosen = theme.name === "dark" ? (each.colourDark ?? each.colour) : each.colour;
      expect(tone, each.id).toEqual(rgb(chosen));
    }
  },
);

test.each(THEMES)("marks have a whole line or field of the actor's tone, in the $name theme", (theme) => {
  for (const { id } of OUTERMOST) {
    const { tone } = paintIn(theme).actors.get(id) ?? {};
    for (const basis of ["stated", "present", "implied"] as const) {
      const { shapes } = pictureOf(heldFigure(id, { basis }), paintIn(theme), 32);
      const opaque = shapes.filter((shape) => opacityOf(shape) === 1);
      const paints = opaque.flatMap((shape) => ("path" in shape ? [shape.fill, shape.stroke] : []));
      expect(paints, `${id}, ${basis}`).toContain(tone);
    }
  }
});

test.each(SEEN_IN_THEMES)(
  "the outlines of areas differ by at least 10 to $vision vision on $name land",
  ({ vision, theme }) => {
    const { between, deltaE } = worstPair(
      laidOn(theme, () => LINE_OPACITY),
      vision,
    );
    expect(deltaE, between).toBeGreaterThanOrEqual(10);
  },
);

test.each(SEEN_IN_THEMES)(
  "the washes of stated areas differ by at least 10 to $vision vision on $name land",
  ({ vision, theme }) => {
    const washes = laidOn(theme, (each) => washOf(each, "stated") * FILL_OPACITY);
    washes.delete("bare land");
    const { between, deltaE } = worstPair(washes, vision);
    expect(deltaE, between).toBeGreaterThanOrEqual(10);
  },
);

test.each(SEEN_IN_THEMES)(
  "the washes of stated areas stand off bare $name land by at least 5 to $vision vision",
  ({ vision, theme }) => {
    // Their outlines, which every area has, stand off by 10.
    const { between, deltaE } = worstPair(
      laidOn(theme, (each) => washOf(each, "stated") * FILL_OPACITY),
      vision,
    );
    expect(deltaE, between).toBeGreaterThanOrEqual(5);
  },
);

const TILES: readonly ((id: ActorId) => Figure)[] = [
  (id) => heldFigure(id),
  (id) => heldFigure(id, { basis: "implied" }),
  (id) => contestedFigure([id]),
  (id) => vacatedFigure([id]),
];

/** The strongest that a tile comes to on a ground: all of its shapes one above the other. */
function tileOn(theme: Theme, figure: Figure): Rgb {
  const { shapes } = areaTileOf(figure, paintIn(theme));
  const tile = shapes.reduce((below, shape) => {
    const colour = "path" in shape ? (shape.fill ?? shape.stroke) : undefined;
    return colour ? over(below, rgb(colour), opacityOf(shape)) : below;
  }, landOf(theme));
  return over(landOf(theme), tile, FILL_OPACITY);
}

test.each(THEMES)("no area outshines a mark on $name land", (theme) => {
  const ground = landOf(theme);
  for (const each of OUTERMOST) {
    const { id } = each;
    for (const tile of TILES) {
      const figure = tile(id);
      const laid = tileOn(theme, figure);
      const marked = difference(toneOf(each, theme), ground);
      expect(difference(laid, ground), `${id}, ${figure.shape}: ΔE of tile and land`).toBeLessThan(0.95 * marked);
      // The edge of a mark, and its halo where the tile is as dark, stand off the tile below.
      const { ink, halo } = theme.palette;
      const edge = Math.max(wcagContrast(rgb(ink), laid), wcagContrast(rgb(halo), laid));
      expect(edge, `${id}, ${figure.shape}: contrast of edge and tile`).toBeGreaterThan(3);
    }
  }
});

test.each(THEMES)(
  "inferred ground is fainter than an area even where its hold is only implied, on $name land",
  (theme) => {
    const ground = landOf(theme);
    for (const each of OUTERMOST) {
      const look = paintIn(theme).actors.get(each.id);
      const [wash] = look ? cellTileOf(look).shapes : [];
      const cell = over(ground, toneOf(each, theme), opacityOf(wash));
      const area = over(ground, toneOf(each, theme), washOf(each, "implied") * FILL_OPACITY);
      expect(difference(cell, ground), each.id).toBeLessThan(difference(area, ground));
    }
  },
);

test("outermost actors differ in letter, in each language, and in pattern", () => {
  for (const language of ["ar", "en"]) {
    const looks = paintOf(dataset.actors, LIGHT, language).actors;
    expect(new Set(OUTERMOST.map(({ id }) => looks.get(id)?.letter)).size, language).toBe(OUTERMOST.length);
  }
  expect(new Set(OUTERMOST.map(({ pattern }) => pattern)).size).toBe(OUTERMOST.length);
});

test("an actor within another has the colour of the outermost one", () => {
  const inner = [...dataset.actors.values()].filter(({ within }) => within !== null);
  expect(inner.length).toBeGreaterThan(0);
  for (const { id, colour, colourDark } of inner) {
    const outer = actor(outermost(id, dataset.actors));
    expect([colour, colourDark], id).toEqual([outer.colour, outer.colourDark]);
  }
});
