import type { Locale } from "../../language/locale.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Markup } from "../../text/markup.ts";
import type { PixelPoint } from "../geometry/box.ts";
import type { KeyEntry, KeySign } from "../key/key-entries.ts";
import { signPicture } from "../key/sign-picture.ts";
import type { SvgText } from "../render/svg-text.ts";
import type { TextStyle } from "../render/text-line.ts";
import { actorsOf, type Figure } from "../scene/figure.ts";
import type { PosterColumn } from "./column.ts";

/** By how much the rows of a key are smaller than at their full size, the best first. */
const SCALES = [1, 0.92, 0.86, 0.8, 0.74, 0.68, 0.64, 0.6];

/** Pixels of the letters of a row: at its full size, and those that can still be read. */
const LETTERS = 14;
const LEAST_LETTERS = 11;

type Row = Pick<KeyEntry, "sign" | "text" | "actor">;

/** What a key is written with. */
interface Key {
  readonly entries: readonly KeyEntry[];
  /** What is drawn; parties that it shows least are left out first. */
  readonly figures: readonly Figure[];
  /** Where the key ends at the latest. */
  readonly bottom: number;
}

/**
 * Writes the key as large as all of it fits; where not all fits at full size, short rows stand in pairs. Where not all fits at
 * the least size of both rows and letters, the parties that are left out are counted in a row of their own: «… + 17».
 */
export function writeKey({ entries, figures, bottom }: Key, column: PosterColumn, svg: SvgText, locale: Locale): void {
  const room = column.roomTo(bottom);
  const fits = (rows: readonly Row[], scale: number) => heightOf(rows, column, scale) <= room;
  const scale = SCALES.find((each) => fits(entries, each)) ?? Math.min(...SCALES);
  const leaving = byLeastDrawn(entries, figures);
  let rows: readonly Row[] = entries;
  for (let count = 1; !fits(rows, scale) && count <= leaving.length; count++) {
    rows = without(entries, new Set(leaving.slice(0, count)), locale);
  }
  for (const line of linesOf(rows, column, scale)) writeLine(line, column, { scale, bottom, svg });
}

/** The entries in the order in which they may be left out: the parties that are drawn least, then what explains forms, the last first. */
function byLeastDrawn(entries: readonly KeyEntry[], figures: readonly Figure[]): KeyEntry[] {
  const counts = new Map<ActorId, number>();
  for (const actor of figures.flatMap(actorsOf)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const drawn = ({ actor }: KeyEntry) => (actor === null ? Infinity : (counts.get(actor) ?? 0));
  return [...entries].reverse().sort((a, b) => (drawn(a) === drawn(b) ? 0 : drawn(a) - drawn(b)));
}

/** The entries that stay, with the count of the others after the last party. */
function without(entries: readonly KeyEntry[], left: ReadonlySet<KeyEntry>, { format }: Locale): Row[] {
  const kept = entries.filter((entry) => !left.has(entry));
  const rest: Row = { sign: { is: "none" }, text: `… + ${format.number(left.size)}`, actor: null };
  const at = kept.findLastIndex(({ actor }) => actor !== null) + 1;
  return [...kept.slice(0, at), rest, ...kept.slice(at)];
}

const styleAt = (scale: number, svg: SvgText): TextStyle => ({ size: sizeAt(scale), fill: svg.paint.palette.name });

const sizeAt = (scale: number) => Math.max(LEAST_LETTERS, Math.round(10 * LETTERS * scale) / 10);

/** The rows, short ones that follow each other in pairs unless they have their full size. */
function linesOf(rows: readonly Row[], column: PosterColumn, scale: number): Row[][] {
  const lines: Row[][] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    const isPair =
      scale < 1 &&
      last?.length === 1 &&
      [...last, row].every(({ text }) => column.fitsHalf(text, sizeAt(scale), scale));
    if (isPair) last.push(row);
    else lines.push([row]);
  }
  return lines;
}

const heightOf = (rows: readonly Row[], column: PosterColumn, scale: number) =>
  linesOf(rows, column, scale).reduce(
    (sum, [first]) => sum + column.heightOfRow(first?.text ?? "", sizeAt(scale), scale),
    0,
  );

interface Writing {
  readonly scale: number;
  readonly bottom: number;
  readonly svg: SvgText;
}

function writeLine(line: readonly Row[], column: PosterColumn, { scale, bottom, svg }: Writing): void {
  for (const [at, { sign, text }] of line.entries()) {
    const style = { ...styleAt(scale, svg), ...(sign.is === "none" && { fill: svg.paint.palette.nameMuted }) };
    if (at > 0) column.back(scale);
    const draw = (middle: PixelPoint, size: number) => drawSign(sign, middle, size, svg);
    column.row(draw, text, style, bottom, scale, (at * column.box.width) / 2);
  }
}

function drawSign(sign: KeySign, at: PixelPoint, size: number, svg: SvgText): Markup | null {
  const drawn = signPicture(sign, svg.paint, size);
  return drawn && svg.picture({ picture: drawn.picture, at, width: drawn.scale * size });
}
