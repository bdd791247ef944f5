import type { Position } from "geojson";
import type { History } from "../../history/history.ts";
import type { Period } from "../../history/standing.ts";
import { listClaims } from "../../history/standing-claims.ts";
import { describeStanding } from "../../language/phrases/standing.ts";
import { describeTurn } from "../../language/phrases/turn.ts";
import { actorsOf, figureOf } from "../../map/scene/figure.ts";
import { type Actor, outermost } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, isoDay } from "../../model/day.ts";
import { inLanguage, type Names } from "../../model/names.ts";
import { isLocated, type LocatedPlace } from "../../model/place.ts";
import { type Markup, markup, type Part } from "../../text/markup.ts";
import { publishedLocale } from "./published-locale.ts";

/**
 * `data/map.kml` (KML 2.2): a folder for each located place, in it a placemark for each stretch of days on which
 * something is known of it. Time spans are whole days, the last one included. It refers to nothing elsewhere: icons
 * are the reader's own pins, in the colour of the actor.
 */
export function mapKml({ dataset, places }: History): string {
  const { map, actors } = dataset;
  const folders = [...places.values()].map(({ place, periods }) => {
    const known = periods.filter(({ standing }) => standing.status !== "unknown");
    return isLocated(place) && known.length > 0 ? folder(place, known, dataset) : null;
  });
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${allNames(map.title, map.languages)}</name>
<description>${allNames(map.disclaimer, map.languages)}</description>
${[...actors.values()].filter(({ within }) => within === null).map((actor) => style(`actor-${actor.id}`, actor.colour))}${style("contested", CONTESTED)}${folders}</Document>
</kml>
`.text;
}

/** No actor's colour: a place with conflicting reports is in nobody's. */
const CONTESTED = "#8a8178";

function style(id: string, colour: Actor["colour"]): Markup {
  return markup`<Style id="${id}"><IconStyle><color>${kmlColour(colour, "ff")}</color></IconStyle><LineStyle><color>${kmlColour(colour, "ff")}</color><width>2</width></LineStyle><PolyStyle><color>${kmlColour(colour, "66")}</color></PolyStyle></Style>
`;
}

/** `#rrggbb` as KML has it: alpha, blue, green, red. */
const kmlColour = (colour: string, alpha: string) =>
  alpha + colour.slice(5, 7) + colour.slice(3, 5) + colour.slice(1, 3);

function folder(place: LocatedPlace, periods: readonly Period[], dataset: Dataset) {
  const { id, names } = place;
  const name = allNames(names, dataset.map.languages);
  const placemarks = periods.map(
    (period) => markup`<Placemark id="place-${id}-${isoDay(period.first)}">
<name>${name}</name>
<description>${description(period, dataset)}</description>
<TimeSpan><begin>${isoDay(period.first)}</begin><end>${isoDay(addDays(period.until, -1))}</end></TimeSpan>
<styleUrl>#${styleOf(period, dataset)}</styleUrl>
<ExtendedData><Data name="status"><value>${period.standing.status}</value></Data><Data name="claims"><value>${listClaims(period.standing).join(" ")}</value></Data></ExtendedData>
${shape(place)}
</Placemark>
`,
  );
  return markup`<Folder>
<name>${name}</name>
${placemarks}</Folder>
`;
}

function styleOf({ standing }: Period, { actors }: Dataset): string {
  const figure = figureOf(standing);
  const [actor] = figure ? actorsOf(figure) : [];
  return standing.status === "contested" || actor === undefined ? "contested" : `actor-${outermost(actor, actors)}`;
}

function description({ standing, turn }: Period, dataset: Dataset): string {
  const said = dataset.map.languages.map((language) => {
    const locale = publishedLocale(language);
    if (turn === null) return describeStanding(standing, { dataset, locale, form: "full" });
    return describeTurn(turn, standing, { dataset, locale, form: "dated" });
  });
  return said.join(" / ");
}

const allNames = (names: Names, languages: readonly string[]) =>
  [...new Set(languages.map((language) => inLanguage(names, language)))].join(" / ");

function shape(place: LocatedPlace): Markup {
  if (place.form === "point")
    return markup`<Point><coordinates>${coordinates([[...place.spot]])}</coordinates></Point>`;
  const { area } = place;
  if (area.type === "Polygon") return polygon(area.coordinates);
  return markup`<MultiGeometry>${area.coordinates.map(polygon)}</MultiGeometry>`;
}

function polygon([outer, ...holes]: readonly Position[][]): Markup {
  const ring = (positions: readonly Position[]): Part =>
    markup`<LinearRing><coordinates>${coordinates(positions)}</coordinates></LinearRing>`;
  return markup`<Polygon><outerBoundaryIs>${ring(outer ?? [])}</outerBoundaryIs>${holes.map((hole) => markup`<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)}</Polygon>`;
}

const coordinates = (positions: readonly Position[]) =>
  positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(" ");
