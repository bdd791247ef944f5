import type { History } from "../history/history.ts";
import { clampDay, type Day, type DayRange, isoDay, parseDay } from "../model/day.ts";

/** What a map has, against which a choice is settled: its data, and where its days end. */
export type Available = Pick<History, "dataset" | "stops">;

/** What a map shows for what was asked of it. */
export interface Settled<T> {
  readonly value: T;
  /** False where something else stands for what was asked for, which the map does not have. */
  readonly isMet: boolean;
}

/** One thing that can be chosen of a view. Its name in a table is that of a property; see `attributeOf` and `parametersOf`. */
export interface Option<T> {
  /** The parameters of an address that say it together, where they are several: its text is a query string of them. */
  readonly parameters?: readonly string[];
  /** Whether the element's attribute says it by being there without a text. */
  readonly flag?: true;
  /** Whether the reader is told of a day that the map does not have, with the one that stands for it. */
  readonly clamps?: true;
  /** The parts of a text that make no sense, where the rest of it does. */
  nonsenseIn?(text: string): readonly string[];
  /** The value that a text names, whether or not the map has it; null for a text that makes no sense. */
  parse(text: string): T | null;
  /** The text from which `parse` makes the value again; null for what a map shows by itself. Equal values have equal texts. */
  write(value: T): string | null;
  /** The value, or what stands for it where the map does not have it; without this the map has every value. */
  settle?(asked: T, available: Available): Settled<T>;
  /** What is shown where nothing is asked for; `before` is what was shown until now, null for nothing. */
  initial(available: Available, before: T | null): T;
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** A value for each option of a table. */
export type ValuesOf<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer T> ? T : never;
};

/** The names of a table's options that make use of a part of `Option`. */
export type NamesWith<Table extends OptionTable, Part extends "flag" | "clamps"> = {
  [Name in keyof Table]: Table[Name] extends { readonly [P in Part]: true } ? Name : never;
}[keyof Table];

/** A day within the range; a day outside it becomes the nearest end. Without a day the text is left out. */
export function dayOption<T extends Day | null>(
  rangeOf: (available: Available) => DayRange,
  initial: Option<T>["initial"],
): Option<T> & { readonly clamps: true } {
  return {
    clamps: true,
    parse: (text) => parseDay(text) as T | null,
    write: (day) => (day === null ? null : isoDay(day)),
    settle: (asked, available) => {
      if (asked === null) return { value: asked, isMet: true };
      const day = clampDay(asked, rangeOf(available));
      return { value: day as T, isMet: day === asked };
    },
    initial,
  };
}

/** One of the values, each named by itself in any case; the usual one is what a map shows by itself. */
export function choiceOption<T extends string>(values: readonly T[], usual: T): Option<T> {
  return {
    parse: (text) => values.find((value) => value === text.toLowerCase()) ?? null,
    write: (value) => (value === usual ? null : value),
    initial: () => usual,
  };
}

const SAID: Readonly<Record<"yes" | "no", ReadonlySet<string>>> = {
  yes: new Set(["1", "true", "yes", "on"]),
  no: new Set(["0", "false", "no", "off"]),
};

/** Yes, or no as a map shows it by itself; any other text than `1`, `true`, `yes`, `on` and their opposites makes no sense. */
export function flagOption(): Option<boolean> & { readonly flag: true } {
  return {
    flag: true,
    parse: (text) => {
      const said = text.toLowerCase();
      return SAID.yes.has(said) || SAID.no.has(said) ? SAID.yes.has(said) : null;
    },
    write: (value) => (value ? "1" : null),
    initial: () => false,
  };
}

/** What the map shows for a value that is asked for. */
export function settle<T>(option: Option<T>, asked: T, available: Available): Settled<T> {
  return option.settle?.(asked, available) ?? { value: asked, isMet: true };
}

/** The element's attribute that says an option: its name in small letters, with hyphens between its words. */
export function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The parameters of an address that say an option: one that is called as its attribute, where it has no other ones. */
export function parametersOf(name: string, { parameters }: Pick<Option<unknown>, "parameters">): readonly string[] {
  return parameters ?? [attributeOf(name)];
}
