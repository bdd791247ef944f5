import type { Reading } from "../../history/reading.ts";
import { type Cell, cellsOn } from "../../map/influence/cells.ts";
import { decodeCountries } from "../../model/countries.ts";
import type { Day } from "../../model/day.ts";

/** The inferred cells of a day; the same list whenever it is asked again. */
export type FindCells = (reading: Reading, day: Day) => readonly Cell[];

/** What finds cells in the countries at an address, or for the developer what went wrong; never rejects, except when the signal aborts it. */
export async function loadCells(
  address: string,
  signal: AbortSignal,
  fetcher: typeof fetch = fetch,
): Promise<{ readonly find: FindCells } | { readonly detail: string }> {
  try {
    const response = await fetcher(address, { signal });
    if (!response.ok) return { detail: `${address} answered ${response.status}` };
    const countries = decodeCountries(await response.json());
    if (!countries) return { detail: `${address} holds no countries` };
    const found = new WeakMap<Reading, Map<Day, readonly Cell[]>>();
    const find: FindCells = (reading, day) => {
      const days = found.get(reading) ?? new Map<Day, readonly Cell[]>();
      found.set(reading, days);
      const cells = days.get(day) ?? cellsOn(reading.dataset, reading.chronicle, day, countries);
      days.set(day, cells);
      return cells;
    };
    return { find };
  } catch (error) {
    signal.throwIfAborted();
    return { detail: `${address}: ${String(error)}` };
  }
}
