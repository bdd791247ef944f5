import { isLarge } from "../../../history/full-days.ts";
import type { History } from "../../../history/history.ts";
import { areasWordsIn } from "../../../language/words/areas-vocabulary.ts";
import { withoutIsolates } from "../../../language/words/isolate.ts";
import { pagesWordsIn } from "../../../language/words/pages-vocabulary.ts";
import { type Claim, isWitness } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import { isLocated, type PlaceId } from "../../../model/place.ts";
import { isMove } from "../../../model/places-of.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { sourcesFolder } from "../../../view/claim-path.ts";
import { claimColumns } from "../claims.ts";
import type { Column } from "../columns.ts";
import { controlColumns, listPlacePeriods } from "../control.ts";
import { allNames } from "../places.ts";
import { publishedLocale } from "../published-locale.ts";
import { siteAddress } from "../site-address.ts";
import { areaPlacemarks } from "./area-placemarks.ts";
import { controlPlacemark } from "./control-placemark.ts";
import { eventPlacemark } from "./event-placemark.ts";
import { kmlStylesOf } from "./styles.ts";

/**
 * `data/map.kml` (KML 2.2): four folders, which GIS programs read as layers. Control and areas have a placemark for each stretch
 * of days on which something is known of a located place; events and movements one for each claim that counts. A fifth has
 * what others drew, where they did. Time spans are
 * whole days in the map's own time zone, the last one included. Descriptions are HTML; that of the document says what is left out,
 * as it has no coordinates. Nothing is fetched from elsewhere.
 */
export function mapKml(history: History): string {
  const { dataset } = history;
  const { map, places } = dataset;
  const ofPeriods = programsRead(controlColumns(map.languages), dataset);
  const ofClaims = programsRead(claimColumns(dataset), dataset);
  const known = listPlacePeriods(history).filter(({ period }) => period.standing.status !== "unknown");
  const control = (form: "point" | "area") =>
    known.flatMap((each) => (each.place.form === form ? controlPlacemark(each, ofPeriods, dataset) : []));
  const located = (id: PlaceId) => isLocated(lookUp("place", id, places));
  const events = history.claims.filter(({ place }) => located(place));
  const leads = (claim: Claim) => isMove(claim) && located(claim.to);
  const placemarksOf = (claims: typeof events) =>
    claims.flatMap((claim) => eventPlacemark(claim, ofClaims, dataset) ?? []);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${allNames(map.title, map.languages)}</name>
<description>${markup`${allNames(map.disclaimer, map.languages)}${tellLeftOut(history)}`.text}</description>
${kmlStylesOf(dataset)}${[
  folder("control", control("point"), history),
  folder("events", placemarksOf(events.filter((claim) => !leads(claim))), history),
  folder("movements", placemarksOf(events.filter(leads)), history),
  folder("areas", control("area"), history),
  drawnFolder(history),
]}</Document>
</kml>
`.text;
}

/** How many places of which something is told, and events at them, have no coordinates, and where they are told, in each language; null where none. */
function tellLeftOut({ dataset, claims, places }: History): Markup[] | null {
  const { map } = dataset;
  const hidden = [...places.values()].filter(({ place }) => !isLocated(place));
  const ids = new Set(hidden.map(({ place }) => place.id));
  const events = claims.filter((claim) => !isWitness(claim) && ids.has(claim.place));
  const eventful = new Set(events.map(({ place }) => place));
  const told = hidden.filter(
    ({ place, periods }) => eventful.has(place.id) || periods.some(({ standing }) => standing.status !== "unknown"),
  );
  if (told.length === 0) return null;
  return map.languages.map((language) => {
    const locale = publishedLocale(language, map);
    const { format, words, direction, lang } = locale;
    const path = sourcesFolder(language);
    const files = format.list(["control.csv", "claims.csv"]);
    const { notDrawn } = pagesWordsIn(locale).page;
    const sentence = notDrawn(format.number(told.length), format.number(events.length), files);
    return markup`<p lang="${lang}" dir="${direction}">${withoutIsolates(sentence)} <a href="${siteAddress(map, path) ?? path}">${words.sourcesPage.title}</a></p>`;
  });
}

/** Of the columns those that a placemark has as fields: on a large map what it is joined and coloured by, the tables have the rest. */
const programsRead = <R>(columns: readonly Column<R>[], dataset: Dataset): readonly Column<R>[] =>
  isLarge(dataset) ? columns.filter(({ name }) => JOINED_BY.has(name)) : columns;

const JOINED_BY: ReadonlySet<string> = new Set(["kind", "place", "status", "actor"]);

/** What others drew, in a folder of its own; none where nobody did. */
function drawnFolder(history: History): Markup | null {
  const { map, areas } = history.dataset;
  if (!areas) return null;
  const heading = map.languages.map((each) => [each, areasWordsIn(publishedLocale(each, map)).heading]);
  return markup`<Folder id="drawn">
<name>${allNames(Object.fromEntries(heading), map.languages)}</name>
${areaPlacemarks(history)}</Folder>
`;
}

function folder(
  id: "control" | "events" | "movements" | "areas",
  placemarks: readonly Markup[],
  { dataset }: History,
): Markup {
  const { map } = dataset;
  const { languages } = map;
  const names = Object.fromEntries(
    languages.map((each) => [each, pagesWordsIn(publishedLocale(each, map)).page.layers[id]]),
  );
  return markup`<Folder id="${id}">
<name>${allNames(names, languages)}</name>
${placemarks}</Folder>
`;
}
