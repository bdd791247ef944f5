import type { Basis } from "../../../history/standing.ts";
import { type Actor, outerActors } from "../../../model/actor.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { inLanguage } from "../../../model/names.ts";
import { CONTESTED } from "../simple-style.ts";
import { qmlOf, type Rule } from "./document.ts";
import type { SymbolLook } from "./symbol.ts";

const PLAIN = { outline: "solid", isOutlined: false, size: 3.2 } as const;

const OF_BASIS: Readonly<Record<Basis, Omit<SymbolLook, "colour">>> = {
  stated: { ...PLAIN, fill: "full" },
  present: { ...PLAIN, fill: "full", outline: "dash", size: 2.8 },
  implied: { ...PLAIN, fill: "hatched", size: 2.4 },
};

/** `data/control.qml`: how QGIS draws `control.geojson` and the layers of days, by holder and on what ground it is said to hold. */
export function controlQml(dataset: Dataset): string {
  const rules = outerActors(dataset.actors).flatMap((actor) => [
    ...Object.entries(OF_BASIS).map(
      ([basis, look]): Rule => ({
        label: `${nameOf(actor, dataset)}: ${basis}`,
        filter: `"status" = 'held' AND "actor" = '${actor.id}' AND "basis" = '${basis}'`,
        look: { ...look, colour: actor.colour },
      }),
    ),
    {
      label: `${nameOf(actor, dataset)}: left`,
      filter: `"status" = 'vacated' AND ${listHas("absent", actor.id)}`,
      look: { ...PLAIN, fill: "none", isOutlined: true, colour: actor.colour },
    } as const,
  ]);
  const contested: Rule = {
    label: "Reports disagree",
    filter: `"status" = 'contested'`,
    look: { ...PLAIN, fill: "full", colour: CONTESTED, size: 3.8 },
  };
  const leaving: Rule = {
    label: "Leaving",
    filter: `regexp_match("leaving", 'reported|hedged|denied')`,
    look: { fill: "none", outline: "dash", isOutlined: true, colour: INK, size: 5.2 },
  };
  return qmlOf([...rules, contested, leaving], { start: 'to_datetime("from")', end: endOf("to") });
}

const INK = "#2a2622";

/** `data/claims.qml`: how QGIS draws `claims.geojson`, by the actor that a claim is about; a claim in words of doubt is hatched. */
export function claimsQml(dataset: Dataset): string {
  const ofActors = [...dataset.actors.values()].map((actor) => ({
    name: nameOf(actor, dataset),
    filter: `"actor" = '${actor.id}'`,
    colour: actor.colour,
  }));
  const all = [...ofActors, { name: "No actor", filter: `"actor" IS NULL`, colour: CONTESTED }];
  const rules = all.flatMap(({ name, filter, colour }): Rule[] => [
    { label: name, filter: `${filter} AND NOT "hedged"`, look: { ...OF_BASIS.stated, colour } },
    { label: `${name}: unconfirmed`, filter: `${filter} AND "hedged"`, look: { ...OF_BASIS.implied, colour } },
  ]);
  return qmlOf(rules, {
    start: 'to_datetime(coalesce("between_start", "day"))',
    end: endOf("day"),
  });
}

/** The actor's name in English, as QGIS's own words around it, or in the map's first language. */
function nameOf({ names }: Actor, { map }: Dataset): string {
  return names.en ?? inLanguage(names, map.languages[0] ?? "");
}

/** An expression for the last second of the day in the field: QGIS takes a day alone for its start. */
const endOf = (field: string) => `to_datetime("${field}") + make_interval(hours:=23, minutes:=59, seconds:=59)`;

/** An expression for whether a list with spaces between has the word. */
const listHas = (field: string, word: string) => `regexp_match(' ' || "${field}" || ' ', ' ${word} ')`;
