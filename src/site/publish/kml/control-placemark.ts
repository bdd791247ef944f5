import { isLarge } from "../../../history/full-days.ts";
import { listClaims } from "../../../history/standing-claims.ts";
import { describeStanding } from "../../../language/phrases/standing.ts";
import { describeTurn } from "../../../language/phrases/turn.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { addDays, isoDay } from "../../../model/day.ts";
import { isLocated } from "../../../model/place.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { type Column, readColumns } from "../columns.ts";
import type { PlacePeriod } from "../control.ts";
import { allNames } from "../places.ts";
import { publishedLocale } from "../published-locale.ts";
import { evidenceData, evidenceOf, linksTo, sentences } from "./evidence.ts";
import { shapeOf } from "./geometry.ts";
import { placemarkOf } from "./placemark.ts";
import { styleOfStanding } from "./styles.ts";

/** A located place over a period on which something is known of it, its fields by the columns; nothing where it is not located. */
export function controlPlacemark(
  row: PlacePeriod,
  columns: readonly Column<PlacePeriod>[],
  dataset: Dataset,
): Markup[] {
  const { place, period } = row;
  if (!isLocated(place)) return [];
  const { languages } = dataset.map;
  const { standing } = period;
  const claims = [...listClaims(standing), ...standing.undated];
  const told = sentences(languages, (language) => describe(period, language, dataset));
  const placemark = {
    id: `place-${place.id}-${isoDay(period.first)}`,
    name: allNames(place.names, languages),
    balloon: markup`${told}${isLarge(dataset) ? linksTo(claims, dataset) : evidenceOf(claims, dataset)}`,
    first: period.first,
    last: addDays(period.until, -1),
    style: styleOfStanding(standing),
    data: { ...readColumns(columns, row), ...evidenceData(claims, dataset) },
    geometry: shapeOf(place),
  };
  return [placemarkOf(placemark, dataset)];
}

/** What the period began with, where that is told, and all of its standing. */
function describe({ standing, turn }: PlacePeriod["period"], language: string, dataset: Dataset): string {
  const locale = publishedLocale(language, dataset.map);
  if (turn === null) return describeStanding(standing, { dataset, locale, form: "full" });
  return describeTurn(turn, standing, { dataset, locale, form: "dated" });
}
