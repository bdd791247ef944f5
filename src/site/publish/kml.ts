import type { Position } from "geojson";
import type { Chronicle } from "../../history/chronicle.ts";
import type { Spell } from "../../history/control.ts";
import { describeStatus } from "../../language/describe.ts";
import { actorsOf, figureOf } from "../../map/scene/figure.ts";
import { type Actor, outermost } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, isoDay } from "../../model/day.ts";
import { inLanguage, type Names } from "../../model/names.ts";
import type { Place, PlaceGeometry } from "../../model/place.ts";
import { type Markup, markup, type Part } from "../../text/markup.ts";
import { publishedLocale } from "./published-locale.ts";

/**
 * `data/map.kml` (KML 2.2): a folder for each located place, in it a placemark for each stretch of days on which
 * something is known of it. Time spans are whole days, the last one included. It refers to nothing elsewhere: icons
 * are the reader's own pins, in the colour of the actor.
 */
export function mapKml(dataset: Dataset, chronicle: Chronicle): string {
  const { map, places, actors } = dataset;
  const folders = [...chronicle].map(([id, { spells }]) => {
    const place = places.get(id);
    const known = spells.filter(({ control }) => control.status !== "unknown");
    return place?.geometry && known.length > 0 ? folder(place, place.geometry, known, dataset) : null;
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

function folder(
  { id, names }: Place,
  geometry: NonNullable<PlaceGeometry>,
  spells: readonly Spell[],
  dataset: Dataset,
) {
  const name = allNames(names, dataset.map.languages);
  const placemarks = spells.map(
    (spell) => markup`<Placemark id="place-${id}-${isoDay(spell.first)}">
<name>${name}</name>
<description>${description(spell, dataset)}</description>
<TimeSpan><begin>${isoDay(spell.first)}</begin><end>${isoDay(addDays(spell.until, -1))}</end></TimeSpan>
<styleUrl>#${styleOf(spell, dataset)}</styleUrl>
<ExtendedData><Data name="status"><value>${spell.control.status}</value></Data><Data name="claims"><value>${[...spell.control.claims, ...spell.control.claimsAgainst].join(" ")}</value></Data></ExtendedData>
${shape(geometry)}
</Placemark>
`,
  );
  return markup`<Folder>
<name>${name}</name>
${placemarks}</Folder>
`;
}

function styleOf({ control }: Spell, { actors }: Dataset): string {
  const figure = figureOf(control);
  const [actor] = figure ? actorsOf(figure) : [];
  return control.status === "contested" || actor === undefined ? "contested" : `actor-${outermost(actor, actors)}`;
}

function description(spell: Spell, dataset: Dataset): string {
  const said = dataset.map.languages.map((language) => describeStatus(spell, dataset, publishedLocale(language)));
  return said.join(" / ");
}

const allNames = (names: Names, languages: readonly string[]) =>
  [...new Set(languages.map((language) => inLanguage(names, language)))].join(" / ");

function shape(geometry: NonNullable<PlaceGeometry>): Markup {
  switch (geometry.type) {
    case "Point":
      return markup`<Point><coordinates>${coordinates([geometry.coordinates])}</coordinates></Point>`;
    case "Polygon":
      return polygon(geometry.coordinates);
    case "MultiPolygon":
      return markup`<MultiGeometry>${geometry.coordinates.map(polygon)}</MultiGeometry>`;
  }
}

function polygon([outer, ...holes]: readonly Position[][]): Markup {
  const ring = (positions: readonly Position[]): Part =>
    markup`<LinearRing><coordinates>${coordinates(positions)}</coordinates></LinearRing>`;
  return markup`<Polygon><outerBoundaryIs>${ring(outer ?? [])}</outerBoundaryIs>${holes.map((hole) => markup`<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)}</Polygon>`;
}

const coordinates = (positions: readonly Position[]) =>
  positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(" ");
