import { type Day, isoDay, parseDay } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";
import type { Numerals } from "./language.ts";

/** What an address says of the view; null where it says nothing or nothing that makes sense. */
export interface Address {
  readonly day: Day | null;
  readonly place: PlaceId | null;
  readonly language: Language | null;
  readonly numerals: Numerals | null;
}

/** The address in a query string such as `?day=2024-12-06&place=homs&lang=ar`. */
export function readAddress(query: string): Address {
  const parameters = new URLSearchParams(query);
  const numerals = parameters.get("numerals");
  return {
    day: parseDay(parameters.get("day") ?? ""),
    place: parameters.get("place") || null,
    language: parameters.get("lang") || null,
    numerals: numerals === "arab" || numerals === "latn" ? numerals : null,
  };
}

/** The query string that opens the view, parameters of others kept; numerals only where they matter. */
export function writeAddress(address: Address, query: string): string {
  const parameters = new URLSearchParams(query);
  const set = (name: string, value: string | null) =>
    value === null ? parameters.delete(name) : parameters.set(name, value);
  set("day", address.day === null ? null : isoDay(address.day));
  set("place", address.place);
  set("lang", address.language);
  set("numerals", address.numerals);
  return `?${parameters}`;
}
