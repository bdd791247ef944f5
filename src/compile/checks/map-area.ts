import type { Countries } from "../../model/countries.ts";
import { boxWithinTurn } from "../../model/meridian.ts";
import type { Issue } from "../issue.ts";
import { closestWord } from "../sources/closest-word.ts";
import type { RawMap } from "../sources/records.ts";
import { type Entry, entryIssue, show } from "../sources/shape.ts";

/** So many codes of countries are offered. */
const MOST = 12;

/** Whether the countries of the map are in the basemap, where that has any, and its insets within its bounds. */
export function checkMapArea(entry: Entry<RawMap>, countries: Countries, bounds: Bounds | undefined): Issue[] {
  const { countries: codes = [], insets = [] } = entry.fields;
  const unknown = countries.size === 0 ? [] : codes.filter((code) => !countries.has(code));
  return [
    ...unknown.map((code) => {
      const close = closestWord(code, countries.keys());
      const message = `expected a country of basemap/countries.geojson, found ${code}`;
      const remedy = `write ${close ?? [...countries.keys()].slice(0, MOST).join(" or ")}, or delete it`;
      return entryIssue("id-unknown", entry, ["countries", codes.indexOf(code)], message, remedy);
    }),
    ...insets.flatMap((inset, index) => {
      if (!bounds || isWithin(inset.bounds, bounds)) return [];
      const message = `expected bounds within those of the map, ${show(boxWithinTurn(bounds))}, found ${show(boxWithinTurn(inset.bounds))}`;
      return [entryIssue("inset-outside-bounds", entry, ["insets", index, "bounds"], message)];
    }),
  ];
}

type Bounds = NonNullable<RawMap["bounds"]>;

function isWithin([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): boolean {
  return west >= left && south >= bottom && east <= right && north <= top;
}
