import type { Item } from "../../desk/contract/answers.ts";
import { ownNameOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import { parseDay } from "../../model/day.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import type { Client } from "../client.ts";
import { itemsOf } from "../state/items.ts";
import type { DeskState } from "../state/state.ts";
import type { Ask } from "../store.ts";
import type { DeskWords } from "../words/en.ts";
import { deskWords } from "../words/words.ts";

/** All that a part of the page is drawn from. */
export interface PageContext {
  readonly state: DeskState;
  readonly items: readonly Item[];
  readonly current: Item | null;
  readonly words: DeskWords;
  /** Of the map, whose words the desk shares. */
  readonly locale: Locale;
  readonly ask: Ask;
  readonly client: Client;
}

export function contextOf(state: DeskState, ask: Ask, client: Client): PageContext {
  const items = itemsOf(state);
  const current = items.find(({ key }) => key === state.current) ?? null;
  const locale = localeFor(state.lang, "arab");
  return { state, items, current, words: deskWords(state.lang), locale, ask, client };
}

type Listed = "places" | "actors" | "speakers";

/** The name of a record of the folder, or of one that was made here; its id where nobody has a name for it. */
export function nameOf(context: PageContext, list: Listed, id: unknown): string {
  if (typeof id !== "string" || id === "") return "";
  const known = listOf(context, list).find((each) => each.id === id);
  return known ? inLanguage(known.names, context.state.lang) : id;
}

interface Entry {
  readonly id?: string | undefined;
  readonly names: Readonly<Record<string, string>>;
}

/** The entries that the steps since the last save make, and those that a form or a proposal would. */
function madeHere({ state, items }: PageContext, list: Listed): readonly Entry[] {
  const operations = state.steps.flat();
  switch (list) {
    case "places":
      return [
        ...operations.flatMap((each) => (each.do === "add-place" ? [each.place] : [])),
        ...items.flatMap(({ newPlace }) => newPlace ?? []),
        ...(state.form?.place ? [state.form.place] : []),
      ];
    case "speakers":
      return [
        ...operations.flatMap((each) => (each.do === "add-speaker" ? [each.speaker] : [])),
        ...(state.form?.speaker ? [state.form.speaker] : []),
      ];
    case "actors":
      return operations.flatMap((each) => (each.do === "add-actor" ? [each.actor] : []));
  }
}

/** Everything of the list that a field may name, made here included. */
export function listOf(context: PageContext, list: Listed): { readonly id: string; readonly names: Entry["names"] }[] {
  const records: readonly Entry[] = [...(context.state.folder?.[list] ?? []), ...madeHere(context, list)];
  const all = new Map(records.flatMap((each) => (each.id === undefined ? [] : [[each.id, each.names] as const])));
  return [...all].map(([id, names]) => ({ id, names }));
}

/** The same as options to choose from, found by their names in every language. */
export function choicesOf(context: PageContext, list: Listed): { value: string; label: string; aliases: string[] }[] {
  return listOf(context, list).map(({ id, names }) => ({
    value: id,
    label: inLanguage(names, context.state.lang),
    aliases: Object.values(names),
  }));
}

/** The language by its name in the language of the desk. */
export function languageName(language: Language, { lang }: DeskState): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(language) ?? ownNameOf(language).full;
}

/** The day in words; the text itself where it is none. */
export function dayName(
  text: unknown,
  { locale }: PageContext,
  form: "day" | "longDay" | "dayOfYear" = "dayOfYear",
): string {
  const day = typeof text === "string" ? parseDay(text) : null;
  return day === null ? String(text ?? "") : locale.format[form](day);
}
