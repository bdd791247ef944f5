import type { History } from "../history/history.ts";
import type { Locale } from "../language/locale.ts";
import type { ClaimId } from "../model/claim.ts";
import type { Bounds, Dataset, MapInfo } from "../model/dataset.ts";
import { isoDay } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import { type Markup, markup } from "../text/markup.ts";
import { drawFirstPage } from "./first-page.ts";
import { type Box, boxAround, type PixelPoint } from "./geometry/box.ts";
import { project, projectBounds, type Size } from "./geometry/camera.ts";
import { buttonsIn, homeCamera, mayHaveInset } from "./geometry/home-camera.ts";
import { toWorld } from "./geometry/mercator.ts";
import { hundredths, tenths } from "./geometry/round.ts";
import { ABOVE_AREAS, BELOW_AREAS } from "./ground/draw-page-ground.ts";
import { type Ground, gridPixel, type PixelGrid } from "./ground/ground.ts";
import { drawInset } from "./inset/draw-inset.ts";
import { lineTo } from "./inset/inset-line.ts";
import { type PlacedInset, placeInset, withInset } from "./inset/place-inset.ts";
import type { BasemapNames, Content } from "./layout/content.ts";
import { type Layout, layOut, type MapFrame } from "./layout/layout.ts";
import { inPaintOrder, type Node } from "./layout/node.ts";
import { measureText } from "./layout/text-width.ts";
import { groupByStyle } from "./render/group-by-style.ts";
import { spotsInView } from "./render/spots-in-view.ts";
import { SvgText } from "./render/svg-text.ts";
import type { Scene } from "./scene/scene.ts";
import { paintOf } from "./symbols/paint.ts";
import { LIGHT, type Palette } from "./symbols/palette.ts";

/** The boxes that a page's map is laid out for before it is there: what it has on a phone, and on a page of 1280 × 800. */
const BOXES: Readonly<Record<string, Size>> = {
  narrow: { width: 390, height: 498 },
  wide: { width: 848, height: 549.9 },
};

/** By how much more than its box a picture shows to every side, as a part of its width and height: in a box of another shape that is seen. */
const BEYOND = 0.3;

/** The same of its symbols, dots and names, of which those far beyond are seldom seen. */
const NODES_BEYOND = 0.1;

/** A map as its page shows it before any script runs. */
export interface FirstPicture {
  readonly scene: Scene;
  readonly history: History;
  readonly basemap: BasemapNames;
  /** The first one is shown, the others are there for a script to show. */
  readonly locales: readonly Locale[];
  readonly frames: readonly MapFrame[];
  /** What the pixels of the ground are that the page has beside the picture; see `drawPageGround`. */
  readonly grid: PixelGrid;
  /** The areas of the ground, in the pixels of the frame that `sheetOf` names. */
  readonly areas: Pick<Ground, "areas" | "held">;
  /** The ground in the pixels of an inset's frame. */
  readonly groundOf: (inset: MapFrame) => Ground;
  /** Where the day can be read as text in a language. */
  readonly textIn: (language: Language) => string;
  /** Where a claim stands with its quote, on a page in a language. */
  readonly evidenceIn: (language: Language, claim: ClaimId) => string;
}

/** The frames that a first picture has of a map; a style sheet shows one of them, by its id. */
export function firstFrames(map: MapInfo): MapFrame[] {
  return Object.entries(BOXES).map(([id, size]) => {
    const camera = homeCamera(map, size);
    return { id, ...size, home: camera, camera };
  });
}

/**
 * What the pictures show of the world, in the pixels of the finest of their frames, which comes with it: around every frame
 * so much that boxes of other shapes are filled. Throws where there is no frame.
 */
export function sheetOf(frames: readonly MapFrame[]): { readonly frame: MapFrame; readonly box: Box } {
  const [frame] = [...frames].sort((one, other) => other.home.worldSize - one.home.worldSize);
  if (!frame) throw new Error("a first picture has no frame");
  const corners = frames.flatMap(({ home, width, height }) => {
    const [right, down] = [(0.5 + BEYOND) * width, (0.5 + BEYOND) * height].map((pixels) => pixels / home.worldSize);
    const [x, y] = home.center;
    return [-1, 1].map((side) => project([x + side * (right ?? 0), y + side * (down ?? 0)], frame.home, frame));
  });
  return { frame, box: boxAround(corners) };
}

/** The page of a map without what needs a script: its title, the map of a day, and the day in sentences. */
export function drawFirstPicture(picture: FirstPicture): Markup {
  const { scene, history, locales } = picture;
  const paintIn = ({ language }: Locale) => paintOf(history.dataset.actors, OF_PAGE, language);
  const svg = new SvgText(paintIn(locales[0] as Locale), "f", true);
  const pages = locales.map((locale, index) => {
    // Beside each other, drawings of one frame compress as one: every second page has its frames the other way round.
    const frames = index % 2 === 0 ? picture.frames : [...picture.frames].reverse();
    return drawPage(locale, index > 0, { ...picture, frames }, svg.with(paintIn(locale)));
  });
  return markup`<div slot="poster" class="first-picture" hidden data-day="${isoDay(scene.day)}">
<svg width="0" height="0" aria-hidden="true">${svg.definitions()}</svg>
${pages}</div>`;
}

function drawPage(locale: Locale, isHidden: boolean, picture: FirstPicture, svg: SvgText): Markup {
  const { scene, history, basemap, frames, textIn, evidenceIn } = picture;
  const { dataset } = history;
  const { language, direction } = locale;
  const id = `first-${language}`;
  const content = { scene, dataset, basemap, locale, measure: measureText };
  const attributes = markup`role="img" aria-labelledby="${id}-day" aria-describedby="${id}-told"`;
  const framed = frames.map((frame) => withItsInset(frame, dataset, direction));
  const drawings = framed.map((each) => drawFrame(each, picture, content, svg, attributes));
  const insets = framed.map((each) => drawInsetOf(each, picture, content, svg));
  const evidenceAt = (claim: ClaimId) => evidenceIn(language, claim);
  const page = { scene, history, locale, id, isHidden, textAt: textIn(language), evidenceAt };
  return drawFirstPage(page, markup`<div>${drawings}</div>${insets}`, svg);
}

/**
 * A drawing whose edges are the bounds of the map, whatever its size: the ground is as large as they are, arrows and rings
 * with it, and all else keeps its own size at its place. The size that it has by itself is larger than any screen, so that
 * the most that it may have decides.
 */
function drawFrame(
  { frame, inset }: Framed,
  picture: FirstPicture,
  content: Content,
  svg: SvgText,
  attributes: Markup,
): Markup {
  const { nodes, mass } = layOut(content, frame);
  const mapBounds = content.dataset.map.bounds;
  const bounds = projectBounds(mapBounds, frame.home, frame);
  const below = drawBelow(nodes, picture, mapBounds, svg);
  const extent = inset && drawPlacedExtent(inset, bounds);
  const drawn = markup`${below}${extent}${drawGrown(nodes, frame, bounds, svg)}${drawMass(mass, frame, bounds, svg)}${drawPlaced(nodes, frame, bounds, svg)}`;
  return markup`<svg class="${frame.id}${mayHaveInset(content.dataset.map, frame) && " at-top"}" width="${Math.round(10 * bounds.width)}" height="${Math.round(10 * bounds.height)}" direction="ltr" stroke-linecap="round" stroke-linejoin="round" ${attributes}>${drawn}</svg>
`;
}

/** A frame, and the inset in it. */
interface Framed {
  readonly frame: MapFrame;
  readonly inset: PlacedInset | null;
}

/** The frame as the page has it, with its buttons and the inset that there is room for. */
function withItsInset(frame: MapFrame, dataset: Dataset, direction: "ltr" | "rtl"): Framed {
  const covered = { ...frame, covered: [buttonsIn(frame, direction)] };
  const inset = placeInset(dataset, covered);
  return { frame: withInset(covered, inset), inset };
}

/** The inset of a frame, in the lower corner of the map that its class names; nothing where there is none. */
function drawInsetOf({ frame, inset }: Framed, { groundOf }: FirstPicture, content: Content, svg: SvgText): Markup {
  if (!inset) return markup``;
  const { x, width, height } = inset.box;
  const corner = 2 * x + width > frame.width ? "right" : "left";
  const drawn = drawInset(inset, content, groundOf(inset.frame), svg);
  return markup`<svg class="inset ${corner} ${frame.id}" width="${width}" height="${height}" direction="ltr" aria-hidden="true">${drawn}</svg>
`;
}

/** The outline of what an inset shows and the line to it, at their parts of the width and height of the bounds. */
function drawPlacedExtent(inset: PlacedInset, bounds: Box): Markup {
  const { x, y, width, height } = inset.extent;
  const { from, to } = lineTo(inset);
  const across = (pixel: number) => percent((pixel - bounds.x) / bounds.width);
  const down = (pixel: number) => percent((pixel - bounds.y) / bounds.height);
  const size = markup`width="${percent(width / bounds.width)}" height="${percent(height / bounds.height)}"`;
  return markup`<g fill="none" stroke="${OF_PAGE.border}"><rect x="${across(x)}" y="${down(y)}" ${size}/><line x1="${across(from[0])}" y1="${down(from[1])}" x2="${across(to[0])}" y2="${down(to[1])}" stroke-width="0.6"/></g>`;
}

/** Ground and areas, each scaled from pixels of its own. */
function drawBelow(
  nodes: readonly Node[],
  { frames, grid, areas }: FirstPicture,
  bounds: Bounds,
  svg: SvgText,
): Markup {
  const [west, south, east, north] = bounds;
  const onGrid = boxAround([gridPixel(toWorld([west, north]), grid), gridPixel(toWorld([east, south]), grid)]);
  const part = (id: string) => drawScaled(onGrid, markup`<use href="#${id}"/>`);
  const drawn = svg.areas(nodes, areas);
  const { frame } = sheetOf(frames);
  const between = drawScaled(projectBounds(bounds, frame.home, frame), markup`<g class="ground">${drawn}</g>`);
  return markup`${part(BELOW_AREAS)}${drawn.text !== "" && between}${part(ABOVE_AREAS)}`;
}

/** The nodes that grow with the ground. */
function drawGrown(nodes: readonly Node[], frame: MapFrame, bounds: Box, svg: SvgText): Markup {
  const grown = inPaintOrder(nodes).filter(({ role }) => GROWING.has(role));
  const drawn = grown.map((node) => {
    const [x, y] = project(node.anchor, frame.home, frame);
    return markup`<g transform="translate(${tenths(x)} ${tenths(y)})">${svg.node(node)}</g>`;
  });
  return drawScaled(bounds, markup`${drawn}`);
}

/** A drawing in which the bounds reach from edge to edge. */
function drawScaled(bounds: Box, drawn: Markup): Markup {
  const viewBox = [bounds.x, bounds.y, bounds.width, bounds.height].map(tenths).join(" ");
  return markup`<svg viewBox="${viewBox}" preserveAspectRatio="none">${drawn}</svg>`;
}

/** The other nodes, each at its part of the width and height of the bounds. */
function drawPlaced(nodes: readonly Node[], frame: MapFrame, bounds: Box, svg: SvgText): Markup {
  const { width, height } = frame;
  const [across, down] = [NODES_BEYOND * width, NODES_BEYOND * height];
  const placed = inPaintOrder(nodes).filter(({ role }) => !GROWING.has(role));
  const drawings = placed.flatMap((node) => {
    const [x, y] = project(node.anchor, frame.home, frame);
    const isOn = x > -across && y > -down && x < width + across && y < height + down;
    const unstyled = isOn ? svg.unstyled(node) : null;
    return unstyled ? [{ ...unstyled, drawn: placeAt([x, y], bounds, unstyled.drawn) }] : [];
  });
  return groupByStyle(drawings);
}

/** The spots of the mass, each at its part of the width and height of the bounds. */
function drawMass(mass: Layout["mass"], frame: MapFrame, bounds: Box, svg: SvgText): Markup {
  const beyond = NODES_BEYOND * Math.max(frame.width, frame.height);
  const seen = spotsInView(mass, frame.home, frame, beyond);
  return markup`${seen.map(({ spot, at }) => placeAt(at, bounds, svg.spot({ spot, at: [0, 0] })))}`;
}

function placeAt([x, y]: PixelPoint, bounds: Box, drawn: Markup): Markup {
  return markup`<svg x="${percent((x - bounds.x) / bounds.width)}" y="${percent((y - bounds.y) / bounds.height)}">${drawn}</svg>`;
}

/** The roles whose pixels grow with the ground. */
const GROWING: ReadonlySet<Node["role"]> = new Set(["ring", "arrow"]);

/** Colours that the style sheet of the page has, for light and dark. */
export const OF_PAGE: Palette = {
  ...(Object.fromEntries(Object.keys(LIGHT).map((name) => [name, `var(--map-${name})`])) as {
    [Name in keyof Palette]: string;
  }),
  theme: "both",
};

const percent = (part: number) => `${hundredths(100 * part)}%`;
