import { DISPLAYS } from "../../language/words/choices.ts";
import { type Day, parseDay } from "../../model/day.ts";

/** What a reader can be given beside the map. */
export const CONTROLS = [
  "title",
  "search",
  "display",
  "language",
  "legend",
  "timeline",
  "filters",
  "panel",
  "share",
] as const;

export type Control = (typeof CONTROLS)[number];

export type Controls = ReadonlySet<Control>;

/** Whether the map takes gestures for itself, leaves scrolling to the page, or takes none. */
export const INTERACTIONS = ["cooperative", "full", "static"] as const;

export type Interaction = (typeof INTERACTIONS)[number];

/** When the data and the map are fetched: once the map comes into view, or at once. */
const LOADINGS = ["lazy", "eager"] as const;

/** The value of an attribute, and what of it made no sense. */
export interface Parsed<T> {
  readonly value: T;
  readonly unknown: readonly string[];
}

/** The controls that the tokens name; all of them where there is no attribute or no known token. */
export function parseControls(text: string | null): Parsed<Controls> {
  const tokens = (text ?? "").split(/\s+/).filter(Boolean);
  const known = CONTROLS.filter((control) => tokens.includes(control));
  const unknown = tokens.filter((token) => !(CONTROLS as readonly string[]).includes(token));
  return { value: new Set(known.length > 0 ? known : CONTROLS), unknown };
}

/** The choice that the text names, else the first one. */
export function parseChoice<T extends string>(text: string | null, choices: readonly [T, ...T[]]): Parsed<T> {
  const found = choices.find((choice) => choice === text);
  return { value: found ?? choices[0], unknown: text === null || found ? [] : [text] };
}

function parseDayOrNull(text: string | null): Parsed<Day | null> {
  const value = text === null ? null : parseDay(text);
  return { value, unknown: text !== null && value === null ? [text] : [] };
}

/** The attributes that may make no sense, as they are written. */
export type Written = Readonly<
  Record<
    "day" | "compare" | "asOf" | "show" | "numerals" | "theme" | "controls" | "interaction" | "loading",
    string | null
  >
>;

/** What each attribute comes to. */
export function parseAttributes(written: Written) {
  const { day, compare, asOf, show, numerals, theme, controls, interaction, loading } = written;
  return {
    day: parseDayOrNull(day),
    compare: parseDayOrNull(compare),
    asOf: parseDayOrNull(asOf),
    show: parseChoice(show, DISPLAYS),
    numerals: parseChoice(numerals, ["arab", "latn"]),
    theme: parseChoice(theme, ["auto", "light", "dark"]),
    controls: parseControls(controls),
    interaction: parseChoice(interaction, INTERACTIONS),
    loading: parseChoice(loading, LOADINGS),
  };
}
