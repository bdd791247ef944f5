import type { History } from "../../history/history.ts";
import { type Cell, cellsOn } from "../../map/influence/cells.ts";
import { type Countries, decodeCountries } from "../../model/countries.ts";
import type { Day } from "../../model/day.ts";
import { type Decoded, decodedOr, type Failure, fetchDecoded } from "../fetch-decoded.ts";

/** The inferred cells of a day; the same list whenever it is asked again. */
export type FindCells = (history: History, day: Day) => readonly Cell[];

/** What finds cells in the countries at an address, or what went wrong; never rejects, except when the signal aborts it. */
export async function loadCells(
  address: string,
  signal: AbortSignal,
  fetcher?: typeof fetch,
): Promise<{ readonly find: FindCells } | Failure> {
  const fetched = await fetchDecoded(address, signal, decode, fetcher);
  if (!("value" in fetched)) return fetched;
  const found = new WeakMap<History, Map<Day, readonly Cell[]>>();
  const find: FindCells = (history, day) => {
    const days = found.get(history) ?? new Map<Day, readonly Cell[]>();
    found.set(history, days);
    const cells = days.get(day) ?? cellsOn(history, day, fetched.value);
    days.set(day, cells);
    return cells;
  };
  return { find };
}

function decode(json: unknown): Decoded<Countries> {
  const countries = decodeCountries(json);
  return decodedOr(countries.size > 0 ? countries : null, "countries");
}
