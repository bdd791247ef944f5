import { fingerprintOf, placesOfClause } from "../../history/headline.ts";
import { buildHistory, type History, newsOn, standingOn } from "../../history/history.ts";
import { listClaims } from "../../history/standing-claims.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import type { DayHeadline } from "../../model/headline.ts";
import { lookUp } from "../../model/lookup.ts";
import type { Issue } from "../issue.ts";
import type { HeadlineEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import { checkSayings } from "./headline-sayings.ts";

/** Whether the headlines say what their claims and the standings of their days say, and all of that; `dataset` is what the folder adds up to. */
export function checkHeadlineStandings(entries: readonly HeadlineEntry[], dataset: Dataset): Issue[] {
  if (entries.length === 0) return [];
  const history = buildHistory(dataset);
  return [...dataset.headlines.values()].flatMap((headline) => {
    const entry = entries.find(({ fields }) => fields.day === isoDay(headline.day));
    if (!entry) throw new Error(`the headline of ${isoDay(headline.day)} has no entry`);
    const issues = [
      ...headline.clauses.flatMap((clause, at) => checkClause(entry, clause, at, headline, history)),
      ...checkLead(entry, headline, history),
    ];
    return issues.length > 0 ? issues : checkFresh(entry, headline, history);
  });
}

function checkClause(
  entry: HeadlineEntry,
  clause: DayHeadline["clauses"][number],
  index: number,
  { day }: DayHeadline,
  history: History,
): Issue[] {
  const written = entry.clauses.entries[index];
  if (!written) throw new Error(`the headline of ${isoDay(day)} has no clause ${index}`);
  const claims = clause.claims.map((id) => lookUp("claim", id, history.dataset.claims));
  const others = claims.flatMap((claim, at) => (isOfDay(claim, day, history) ? [] : [{ claim, at }]));
  const otherDays = others.map(({ claim, at }) => {
    const message = `expected a claim of ${isoDay(day)}, found ${claim.id}, which is of ${isoDay(claim.day)}`;
    return entryIssue("headline-other-day", written, ["claims", at], message);
  });
  const places = placesOfClause(clause, history);
  return [...otherDays, ...places.flatMap((place) => checkSayings(written, place, claims, day, history))];
}

/** Of another day a claim may speak only where it is a side of a dispute that the day has. */
function isOfDay(claim: Claim, day: DayHeadline["day"], history: History): boolean {
  if (claim.day === day) return true;
  const standing = standingOn(history, claim.place, day);
  return standing.status === "contested" && listClaims(standing).includes(claim.id);
}

/** An issue for each lead place of whose turn on the day no clause tells. */
function checkLead(entry: HeadlineEntry, { day, clauses }: DayHeadline, history: History): Issue[] {
  const { leadPlaces } = history.dataset.map;
  const linked = new Set(clauses.flatMap(({ claims }) => claims));
  const untold = newsOn(history, day).filter(
    ({ place, turn }) => leadPlaces.includes(place) && !turn.claims.some((id) => linked.has(id)),
  );
  return untold.map(({ place, turn }) => {
    const message = `expected a clause about the lead place ${place}, found none`;
    const remedy = `add a clause with claims: [${turn.claims[0]}] and a text about ${place}`;
    return entryIssue("headline-lead-missing", entry, ["clauses"], message, remedy);
  });
}

/** Doubt about a headline that nobody has read against the standings as they are. */
function checkFresh(entry: HeadlineEntry, headline: DayHeadline, history: History): Issue[] {
  const now = fingerprintOf(headline, history);
  if (headline.checked === now) return [];
  const found = headline.checked === null ? "nothing" : `"${headline.checked}", as its places stood otherwise`;
  const message = `expected checked: "${now}", found ${found}`;
  const remedy = `write checked: "${now}" once somebody has read the sentence against the day; until then the map tells a plain sentence instead`;
  return [entryIssue("headline-stale", entry, ["checked"], message, remedy)];
}
