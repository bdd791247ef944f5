import type { History } from "../../history/history.ts";
import { type Cell, cellsOn } from "../../map/influence/cells.ts";
import { type Countries, decodeCountries } from "../../model/countries.ts";
import type { Day } from "../../model/day.ts";
import type { Failure } from "../../model/failure.ts";
import { memoizeNewest } from "../../model/memoize.ts";
import { type Decoded, decodedOr, fetchDecoded } from "../fetch-decoded.ts";

/** All days of a map of two weeks. */
const REMEMBERED = 16;

/** The inferred cells of a day; the same list when it is asked again, unless many other days were asked for in between. */
export type FindCells = (history: History, day: Day) => readonly Cell[];

/** What finds cells in the countries at an address, or what went wrong; never rejects, except when the signal aborts it. */
export async function loadCells(
  address: string,
  signal: AbortSignal,
  fetcher?: typeof fetch,
): Promise<{ readonly find: FindCells } | Failure> {
  const fetched = await fetchDecoded(address, signal, decode, fetcher);
  if (!("value" in fetched)) return fetched;
  const find = (history: History, day: Day) => cellsOn(history, day, fetched.value);
  return { find: memoizeNewest(REMEMBERED, (day) => day, find) };
}

function decode(json: unknown): Decoded<Countries> {
  const countries = decodeCountries(json);
  return decodedOr(countries.size > 0 ? countries : null, "countries");
}
