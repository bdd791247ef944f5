import type { DeskState, UnsavedWork } from "../state/state.ts";
import { isUnsaved } from "../state/state.ts";
import { DESK_LANGUAGES, type DeskLanguage } from "../words/words.ts";

const WORK = "conflict-map-desk-work";
const LANGUAGE = "conflict-map-desk-language";
const READER = "conflict-map-desk-reader";

/** The language of `?lang=`, else the one that was chosen before, else the first of the reader's that the desk speaks. */
export function openingLanguage(): DeskLanguage {
  const asked = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(LANGUAGE);
  const wished = [...(asked ? [asked] : []), ...navigator.languages.map((each) => each.split("-")[0])];
  return (
    DESK_LANGUAGES.find((each) => each === wished.find((wish) => DESK_LANGUAGES.some((known) => known === wish))) ??
    "en"
  );
}

export const readerOf = (): string => localStorage.getItem(READER) ?? "";

/** What was not saved when the page was left or loaded again; null where there is nothing. */
export function workLeft(): UnsavedWork | null {
  const text = sessionStorage.getItem(WORK);
  return text === null ? null : (JSON.parse(text) as UnsavedWork);
}

/** Keeps what a page that is loaded again needs. */
export function remember(state: DeskState): void {
  localStorage.setItem(LANGUAGE, state.lang);
  localStorage.setItem(READER, state.reader);
  const { subject, steps, since } = state;
  if (isUnsaved(state)) sessionStorage.setItem(WORK, JSON.stringify({ subject, steps, since }));
  else sessionStorage.removeItem(WORK);
}
