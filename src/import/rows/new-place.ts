import { isNear } from "../../compile/checks/near.ts";
import { withinTurn } from "../../model/meridian.ts";
import type { Into } from "../into.ts";
import { isOnMap } from "./positions.ts";
import type { Row } from "./row.ts";
import { inLanguages, noPosition, positionFrom } from "./words.ts";

/** A feature to be added to `places.geojson`. */
export interface AddedPlace {
  readonly id: string;
  readonly name: string;
  readonly feature: object;
}

/** Metres past a border within which a place may be of the country, as borders are drawn roughly. */
const TOLERANCE = 5000;

/** The place that a row names and the map does not have, or why it cannot be one. `source` is who gives its position. */
export function newPlace(id: string, row: Row, into: Into, source: string): AddedPlace | { readonly problem: string } {
  const { spot } = row;
  const { languages } = into.folder;
  if (spot && !isOnMap([withinTurn(spot[0]), spot[1]])) {
    return { problem: `expected a longitude within ±180 and a latitude within ±85.05, found ${spot[0]}, ${spot[1]}` };
  }
  const country = countryAt(row, into);
  if (country === null) {
    const at = spot
      ? `longitude ${spot[0]}, latitude ${spot[1]}, which lies in none that the basemap has`
      : "none; name the map's countries in map.yaml";
    return { problem: `expected a place in a country of the map, found ${at}` };
  }
  const name = row.place || (spot ? `${spot[1]}, ${spot[0]}` : id);
  const properties = {
    id,
    ...Object.fromEntries(languages.map((tag) => [`name_${tag}`, name])),
    kind: "area",
    country,
    ...(spot && { precision: row.precision, ...inLanguages("source", positionFrom(source), languages) }),
    ...(!spot && inLanguages("note", noPosition(source), languages)),
  };
  const geometry = spot ? { type: "Point", coordinates: [round(withinTurn(spot[0])), round(spot[1])] } : null;
  return { id, name, feature: { type: "Feature", properties, geometry } };
}

/** Degrees with five decimals, about a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** The country in which a place lies, by the basemap; where that does not tell, the map's own. */
function countryAt({ spot, precision }: Row, { folder, countries }: Into): string | null {
  const own = folder.map?.fields.countries ?? [];
  const [usual = commonest(folder.places.entries.map(({ fields }) => fields.country))] = own;
  if (spot === null || countries.size === 0) return usual ?? null;
  const order = [...countries].sort(([one], [other]) => Number(own.includes(other)) - Number(own.includes(one)));
  const within = order.find(([, outline]) => isNear([...spot], outline, Math.max(precision, TOLERANCE)));
  if (within) return within[0];
  return usual !== undefined && !countries.has(usual) ? usual : null;
}

function commonest(codes: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
