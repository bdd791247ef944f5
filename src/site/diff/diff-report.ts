import { diffStandings, type PlaceDifference } from "../../desk/diff-standings.ts";
import type { History } from "../../history/history.ts";
import { describeClaim } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import type { AreaLayer } from "../../model/areas.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { DayRange } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import { diffAreas } from "./diff-areas.ts";
import { diffClaims } from "./diff-claims.ts";

/** What a change of the data does to the map, in Markdown for a review: standings before and after, and claims. */
export function diffReport(before: History, after: History, locale: Locale): string {
  const places = diffStandings(before, after, locale);
  const { added, removed, changed } = diffClaims(before.dataset, after.dataset);
  const tell = (claim: Claim, dataset: Dataset) => tellClaim(claim, dataset, locale);
  return [
    "# What changes on the map",
    "## Who held what",
    ...(places.length > 0 ? places.flatMap((each) => tellPlace(each, locale)) : ["No standing changes."]),
    "## Claims",
    ...section(
      "Added",
      added.map((claim) => tell(claim, after.dataset)),
    ),
    ...section(
      "Removed",
      removed.map((claim) => tell(claim, before.dataset)),
    ),
    ...section(
      "Changed",
      changed.map(
        ({ claim, fields }) => `${tell(claim, after.dataset)} (${fields.map((each) => `\`${each}\``).join(", ")})`,
      ),
    ),
    ...(added.length + removed.length + changed.length > 0 ? [] : ["No claim changes."]),
    ...tellAreas(before.dataset, after.dataset, locale),
  ].join("\n\n");
}

/** What others drew; nothing where it is the same. */
function tellAreas(before: Dataset, after: Dataset, locale: Locale): string[] {
  const { added, removed, changed } = diffAreas(before, after);
  if (added.length + removed.length + changed.length === 0) return [];
  const tell = (layer: AreaLayer) => tellLayer(layer, locale);
  const altered = changed.map(({ layer, fields, days }) => {
    const told = [...fields.map((each) => `\`${each}\``), ...days.map((each) => tellDays(each, locale))];
    return `${tell(layer)} (${told.join(", ")})`;
  });
  return [
    "## Areas drawn by others",
    ...section("Added", added.map(tell)),
    ...section("Removed", removed.map(tell)),
    ...section("Changed", altered),
  ];
}

function tellLayer({ id, names, source }: AreaLayer, { language }: Locale): string {
  return `\`${id}\`: ${[names, source].map((each) => escaped(inLanguage(each, language))).join(" · ")}`;
}

function tellPlace({ place, differences }: PlaceDifference, locale: Locale): string[] {
  const rows = differences.map(({ days, before, after }) =>
    row(tellDays(days, locale), before?.words ?? "not on the map", after?.words ?? "not on the map"),
  );
  return [`### ${escaped(place)}`, [row("days", "before", "after"), "|---|---|---|", ...rows].join("\n")];
}

const tellDays = (days: DayRange, { format }: Locale) =>
  days.first === days.last ? format.day(days.first) : format.range(days);

const section = (title: string, items: readonly string[]) =>
  items.length === 0 ? [] : [`### ${title}`, items.map((item) => `- ${item}`).join("\n")];

function tellClaim(claim: Claim, dataset: Dataset, locale: Locale): string {
  const place = dataset.places.get(claim.place);
  const where = place ? inLanguage(place.names, locale.language) : claim.place;
  const what = [where, locale.format.day(claim.day), describeClaim(claim, dataset, locale)].map(escaped).join(" · ");
  return `\`${claim.id}\`: ${what}: “${escaped(claim.quote.text.replace(/\s+/g, " "))}”`;
}

const row = (...cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;

/** Text whose signs are no marks of Markdown. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, "\\$&");
