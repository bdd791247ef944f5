import type { ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { type Figure, figureKey, type Hold, leavingOf } from "../scene/figure.ts";
import type { MarkNews } from "../scene/scene.ts";
import type { ActorLook, Paint } from "./paint.ts";
import type { Palette } from "./palette.ts";
import { circle, type Picture, type Shape } from "./shape.ts";

/** What a spot of the mass shows: who holds its place, else what happened there, else nothing; and the news of it. */
export interface SpotLook {
  readonly figure: Figure | null;
  readonly news: MarkNews | null;
}

/** Units in the square of a spot. */
const UNITS = 16;

const MIDDLE: PixelPoint = [8, 8];

/** Radii in units. */
const HALO = 5.8;
const DISC = 5;

const MADE = new WeakMap<Paint, Map<string, Picture>>();

/** The same by the figure itself: to name it takes longer than all else, where there are tens of thousands. */
const FOUND = new WeakMap<Paint, Map<MarkNews | null, WeakMap<Figure, Picture>>>();

/**
 * A symbol in so few pixels that it can only tell status, basis and leaving, by fill, ring and a gap; what it cannot tell is
 * left out, not told otherwise. Always the same object for the same arguments; throws if it names an unknown actor.
 */
export function spotPicture({ figure, news }: SpotLook, paint: Paint): Picture {
  if (!figure) return pictureOf({ figure, news }, paint);
  const byNews = FOUND.get(paint) ?? new Map<MarkNews | null, WeakMap<Figure, Picture>>();
  FOUND.set(paint, byNews);
  const byFigure = byNews.get(news) ?? new WeakMap<Figure, Picture>();
  byNews.set(news, byFigure);
  const picture = byFigure.get(figure) ?? pictureOf({ figure, news }, paint);
  byFigure.set(figure, picture);
  return picture;
}

function pictureOf({ figure, news }: SpotLook, paint: Paint): Picture {
  const made = MADE.get(paint) ?? new Map<string, Picture>();
  MADE.set(paint, made);
  const key = `${news} ${figure ? figureKey(figure) : ""}`;
  const picture = made.get(key) ?? draw({ figure, news }, paint);
  made.set(key, picture);
  return picture;
}

function draw({ figure, news }: SpotLook, { actors, palette }: Paint): Picture {
  const ring: Shape[] = [
    { path: circle(MIDDLE, 7), stroke: palette.halo, width: 2 },
    { path: circle(MIDDLE, 7), stroke: palette.ink, width: news === "first-report" ? 0.6 : 1.2 },
  ];
  const shapes = figure ? shapesOf(figure, (id) => lookUp("actor", id, actors), palette) : [];
  return { size: UNITS, shapes: [...shapes, ...(news ? ring : [])] };
}

function shapesOf(figure: Figure, actor: (id: ActorId) => ActorLook, palette: Palette): Shape[] {
  switch (figure.shape) {
    case "held":
      return [...discOf(figure, actor(figure.actor), palette), ...gapOf(figure, palette)];
    case "contested": {
      const sides: Side[] = figure.sides.map((hold) => ({ hold, tone: actor(hold.actor).tone }));
      const [gone] = sides.length === 1 ? figure.absent : [];
      const outline = figure.divided ? circle(MIDDLE, DISC) : SQUARE;
      const all = gone === undefined ? sides : [...sides, { hold: null, tone: actor(gone).tone }];
      return [...fieldsOf(all, outline, palette), ...gapOf(figure, palette)];
    }
    case "vacated": {
      const [first] = figure.actors;
      return leftOf(first === undefined ? palette.ink : actor(first).tone, palette);
    }
    case "event":
      return [{ path: "M8 4.6L11.4 8L8 11.4L4.6 8Z", fill: palette.halo, stroke: palette.ink, width: 1.2 }];
  }
}

/** Full where the hold is stated, a ring around a dot where only presence is told, a small ring where it is inferred; paler in doubt. */
function discOf({ basis, part, hedged }: Hold, { tone }: ActorLook, { halo }: Palette): Shape[] {
  const opacity = hedged ? 0.55 : 1;
  const ring = (radius: number): Shape => ({ path: circle(MIDDLE, radius), stroke: tone, width: 1.8, opacity });
  const body: Record<Hold["basis"], Shape[]> = {
    stated: [{ path: circle(MIDDLE, DISC), fill: tone, opacity }],
    present: [ring(DISC - 0.9), { path: circle(MIDDLE, 1.9), fill: tone, opacity }],
    implied: [ring(2.6)],
  };
  const quarter: Shape = { path: "M8 8H1.5V1.5H8Z", fill: halo };
  return [{ path: circle(MIDDLE, HALO), fill: halo }, ...body[basis], ...(part ? [quarter] : [])];
}

const SQUARE = "M3 3H13V13H3Z";

/** Without a hold the empty side of who is said not to hold the place. */
type Side = { readonly hold: Hold | null; readonly tone: string };

/** Upright stripes, one for each side, in the outline of a conflict or of a division. */
function fieldsOf(sides: readonly Side[], outline: string, { halo, ink }: Palette): Shape[] {
  const width = 9 / sides.length;
  const fields = sides.flatMap(({ hold, tone }, index): Shape[] => {
    if (!hold) return [];
    const { basis, hedged } = hold;
    const left = 3.5 + index * width;
    const path = `M${left} 4H${left + width}V12H${left}Z`;
    const opacity = hedged ? 0.55 : 1;
    if (basis === "stated") return [{ path, fill: tone, opacity }];
    const hollow = `M${left + 0.7} 4.7H${left + width - 0.7}V11.3H${left + 0.7}Z`;
    const dot: Shape = { path: circle([left + width / 2, 8], 0.9), fill: tone, opacity };
    return [{ path: hollow, stroke: tone, width: 1.2, opacity }, ...(basis === "present" ? [dot] : [])];
  });
  return [
    { path: outline, fill: halo, stroke: halo, width: 2.4 },
    ...fields,
    { path: outline, stroke: ink, width: 0.9 },
  ];
}

/** A broken ring. */
function leftOf(tone: string, { halo }: Palette): Shape[] {
  return [
    { path: circle(MIDDLE, HALO), fill: halo },
    { path: circle(MIDDLE, DISC - 0.8), stroke: tone, width: 1.5, dash: [1.3, 3.1] },
  ];
}

/** A gap towards the upper right, where forces are leaving; a stroke leads out of it unless that is in doubt. */
function gapOf(figure: Figure, { halo, ink }: Palette): Shape[] {
  const leaving = leavingOf(figure);
  if (!leaving) return [];
  const gap: Shape = { path: "M8.6 7.4L13.6 2.4", stroke: halo, width: 3.4 };
  const stroke: Shape = { path: "M9.2 6.8L13.4 2.6", stroke: ink, width: 1.4 };
  return leaving === "reported" ? [gap, stroke] : [gap];
}
