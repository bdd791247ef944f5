import { COUNT_ALL, type Filter } from "../src/history/filter.ts";
import { buildHistory, historyOfPlace } from "../src/history/history.ts";
import { findPeriod } from "../src/history/periods.ts";
import type { Absence, Holder, Period, Turn } from "../src/history/standing.ts";
import type { Claim } from "../src/model/claim.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { type Day, type DayRange, daysOf } from "../src/model/day.ts";
import { buildArticle } from "./build-article.ts";
import { buildDataset } from "./build-dataset.ts";
import { buildSpeaker } from "./build-people.ts";
import { buildPlace } from "./build-place.ts";
import { toId } from "./id.ts";
import { ACTORS, dayNamed, nameDay } from "./witnesses.ts";

interface Told {
  readonly range?: DayRange;
  readonly asOf?: Day;
  /** Name the claims of each actor, and of each turn. */
  readonly claims?: boolean;
  /** Leave the turns out. */
  readonly turnless?: boolean;
}

/** 20 November to 9 December 2024. */
export const RANGE: DayRange = { first: dayNamed("20 Nov"), last: dayNamed("9 Dec") };

/** A data set of Hama alone, with one article of a monitor, published on 7 December. */
function buildHama(claims: readonly Claim[], range: DayRange = RANGE): Dataset {
  return buildDataset({
    map: { range },
    places: [buildPlace({ id: "hama" })],
    actors: [...ACTORS.values()],
    speakers: [buildSpeaker({ id: "monitor" })],
    articles: [buildArticle({ id: "article", published: { day: dayNamed("7 Dec"), time: null } })],
    claims,
  });
}

/** The periods that the claims about Hama make. */
function tellPeriods(claims: readonly Claim[], { range = RANGE, asOf }: Told = {}): readonly Period[] {
  const filter: Filter = asOf === undefined ? COUNT_ALL : { ...COUNT_ALL, asOf };
  return historyOfPlace(buildHistory(buildHama(claims, range), filter), toId("hama")).periods;
}

/**
 * What the claims about Hama say of each day, days of which the same is said in one line:
 * "4 Dec: contested: government (implied), opposition (stated); disputed".
 */
export function tellStory(claims: readonly Claim[], told: Told = {}): string[] {
  const { range = RANGE } = told;
  const periods = tellPeriods(claims, told);
  const runs: { first: Day; last: Day; line: string; turn: string }[] = [];
  for (const day of daysOf(range)) {
    const period = findPeriod(periods, day);
    const line = tellStanding(period, told);
    const turn = period.turn?.day === day && !told.turnless ? `; ${tellTurn(period.turn, told)}` : "";
    const run = runs.at(-1);
    if (run?.line === line && turn === "") run.last = day;
    else runs.push({ first: day, last: day, line, turn });
  }
  return runs.map(({ first, last, line, turn }) => `${tellDays(first, last, range)}: ${line}${turn}`);
}

/** The turns that the claims about Hama make: "4 Dec: disputed". */
export function tellTurns(claims: readonly Claim[], told: Told = {}): string[] {
  return tellPeriods(claims, told).flatMap(({ turn }) =>
    turn ? [`${nameDay(turn.day)}: ${tellTurn(turn, told)}`] : [],
  );
}

function tellDays(first: Day, last: Day, range: DayRange): string {
  if (first === range.first) return last === range.last ? "always" : `to ${nameDay(last)}`;
  if (last === range.last) return `from ${nameDay(first)}`;
  return first === last ? nameDay(first) : `${nameDay(first)} to ${nameDay(last)}`;
}

function tellStanding({ standing }: Period, told: Told): string {
  const { status, holders, absent, undated } = standing;
  const by = status === "held" ? " by " : ": ";
  const sides = holders.length > 0 ? by + holders.map((holder) => tellHolder(holder, told)).join(", ") : "";
  const not = absent.length > 0 ? `, not ${absent.map((each) => tellAbsence(each, told)).join(", ")}` : "";
  return status + sides + not + (undated.length > 0 ? `, undated ${undated.join(" ")}` : "");
}

function tellHolder({ actor, basis, part, hedged, leaving, claims }: Holder, told: Told): string {
  const leaves = leaving && ["leaving", leaving.hedged && "hedged", leaving.denied && "denied"];
  const marks = [basis, part && "part", hedged && "hedged", leaves?.filter(Boolean).join(" ")];
  return `${actor} (${marks.filter(Boolean).join(", ")})${nameClaims(claims, told)}`;
}

function tellAbsence({ actor, left, hedged, claims }: Absence, told: Told): string {
  const marks = [left ? "left" : "denied", hedged && "hedged"];
  return `${actor} (${marks.filter(Boolean).join(", ")})${nameClaims(claims, told)}`;
}

function tellTurn({ kind, hedged, open, claims }: Turn, told: Told): string {
  const days = open ? [`between ${nameDay(open.earliest)} and ${nameDay(open.day)}`] : [];
  return [kind, ...(hedged ? ["hedged"] : []), ...days].join(", ") + nameClaims(claims, told);
}

const nameClaims = (ids: readonly string[], { claims = false }: Told) => (claims ? ` [${ids.join(" ")}]` : "");
