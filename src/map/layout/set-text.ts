import { LINE_HEIGHT, type TextLook } from "../symbols/metrics.ts";
import type { TextMeasure } from "./content.ts";
import type { TextNote } from "./node.ts";

/** A text in lines, and the room in pixels that these take up, with the note below them where there is one. */
export interface TextSetting {
  readonly lines: readonly string[];
  readonly note: TextNote | null;
  readonly width: number;
  readonly height: number;
}

/** A name that is no wider than this, in pixels, is not broken in two lines. */
const SHORT = 64;

/** The ways to set a name, the best first: on one line and, if it is wider than `short`, on two of about the same width. */
export function settingsOf(
  text: string,
  look: TextLook,
  measure: TextMeasure,
  short: number = SHORT,
): readonly TextSetting[] {
  const whole = setLines([text], look, measure);
  const words = text.split(" ");
  if (whole.width <= short || words.length < 2) return [whole];
  const halves = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")];
    return setLines(lines, look, measure);
  });
  const narrowest = halves.reduce((best, each) => (each.width < best.width ? each : best));
  return narrowest.width < 0.75 * whole.width ? [whole, narrowest] : [whole];
}

/** The lines with the room that they take up. */
export function setLines(lines: readonly string[], look: TextLook, measure: TextMeasure): TextSetting {
  const { size, weight } = look;
  const widthOf = (line: string) => measure(line, size, weight) + spacingOf(line, look) * line.length;
  const width = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
  return { lines, note: null, width, height: lines.length * size * LINE_HEIGHT };
}

/** The room after each letter of a text, in pixels; none where letters join their neighbours. */
export function spacingOf(text: string, { size, spacing = 0 }: TextLook): number {
  return JOINED.test(text) ? 0 : Math.round(10 * spacing * size) / 10;
}

/** Scripts whose letters join, or stack, and would come apart. */
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}]/u;
