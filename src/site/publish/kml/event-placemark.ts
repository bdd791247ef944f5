import { describeClaim } from "../../../language/describe.ts";
import { describeDay } from "../../../language/describe-source.ts";
import { type Claim, isWitness } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { lookUp } from "../../../model/lookup.ts";
import { spotOf } from "../../../model/place.ts";
import { isMove } from "../../../model/places-of.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { type Column, readColumns } from "../columns.ts";
import { allNames } from "../places.ts";
import { publishedLocale } from "../published-locale.ts";
import { evidenceOf, sentences } from "./evidence.ts";
import { lineOf, pointOf } from "./geometry.ts";
import { placemarkOf } from "./placemark.ts";
import { styleOfEvent } from "./styles.ts";

/**
 * What a claim that is no witness says has happened at a located place, its fields by the columns; null for a witness, and
 * where its place is not located.
 */
export function eventPlacemark(claim: Claim, columns: readonly Column<Claim>[], dataset: Dataset): Markup | null {
  const { languages } = dataset.map;
  const place = lookUp("place", claim.place, dataset.places);
  const from = spotOf(place);
  if (isWitness(claim) || from === null) return null;
  const to = isMove(claim) ? spotOf(lookUp("place", claim.to, dataset.places)) : null;
  const told = sentences(languages, (language) => {
    const locale = publishedLocale(language, dataset.map);
    return `${describeClaim(claim, dataset, locale)} · ${describeDay(claim, locale)}`;
  });
  const placemark = {
    id: `claim-${claim.id}`,
    name: allNames(place.names, languages),
    balloon: markup`${told}${evidenceOf([claim.id], dataset)}`,
    first: claim.earliest,
    last: claim.day,
    style: styleOfEvent(claim, dataset),
    data: readColumns(columns, claim),
    geometry: to === null ? pointOf(from) : lineOf(from, to),
  };
  return placemarkOf(placemark, dataset);
}
