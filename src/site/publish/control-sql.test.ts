import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildArticle } from "../../../test/build-article.ts";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildSpeaker } from "../../../test/build-people.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { toId } from "../../../test/id.ts";
import { CLAIMED, someClaims } from "../../../test/random-claims.ts";
import { RANGE } from "../../../test/tell-story.ts";
import { ACTORS } from "../../../test/witnesses.ts";
import { WORKED_CASES } from "../../../test/worked-cases.ts";
import { compile } from "../../compile/compile.ts";
import { type Filter, nameOfVoice, type Voice } from "../../history/filter.ts";
import { buildHistory, standingOn } from "../../history/history.ts";
import type { Standing } from "../../history/standing.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, type DayRange, daysOf, isoDay } from "../../model/day.ts";
import { readFolder } from "../read-folder.ts";
import { claimsCsv } from "./claims.ts";
import { actorsCsv } from "./people.ts";

const read = (path: string) => readFileSync(new URL(`../../../docs/${path}`, import.meta.url), "utf8");

/** How docs/control.md says that the files become tables. */
const LOADING = /```sql\n([\s\S]*?)```/.exec(read("control.md"))?.[1] ?? "";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "conflict-map-sql-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A database with the published claims of a data set, and the rules. */
async function databaseOf(dataset: Dataset, { first, last }: DayRange): Promise<DuckDBConnection> {
  writeFileSync(join(folder, "claims.csv"), claimsCsv(dataset));
  writeFileSync(join(folder, "actors.csv"), actorsCsv(dataset));
  const connection = await (await DuckDBInstance.create()).connect();
  const loading = LOADING.replaceAll("data/", `${folder}/`)
    .replace("2024-11-27", isoDay(first))
    .replace("2024-12-07", isoDay(last));
  await connection.run(loading);
  await connection.run(read("control.sql"));
  return connection;
}

type Told = Readonly<Record<string, readonly unknown[]>>;

/** What the rules give for each place and day under a filter, as `PLACE DAY`. */
async function askSql(connection: DuckDBConnection, { asOf, voice }: Filter): Promise<Told> {
  const day = asOf === null ? "NULL" : `DATE '${isoDay(asOf)}'`;
  await connection.run(`UPDATE asked SET as_of = ${day}, voice = '${nameOfVoice(voice)}'`);
  const told = new Map<string, unknown[]>();
  const key = "place || ' ' || strftime(day, '%Y-%m-%d')";
  for (const query of [
    `SELECT ${key}, status FROM standings`,
    `SELECT ${key}, 'holder', actor, basis, part, leaving, leaving_hedged, leaving_denied, hedged, strftime(last_said, '%Y-%m-%d') FROM holders ORDER BY actor`,
    `SELECT ${key}, 'absent', actor, left_it, hedged, strftime(last_said, '%Y-%m-%d') FROM absences ORDER BY actor`,
    `SELECT ${key}, 'undated', claim FROM undated ORDER BY claim`,
  ]) {
    for (const [place, ...row] of (await connection.runAndReadAll(query)).getRowsJson()) {
      told.set(String(place), [...(told.get(String(place)) ?? []), row]);
    }
  }
  return Object.fromEntries(told);
}

/** The same by our module. */
function askHistory(dataset: Dataset, filter: Filter, range: DayRange): Told {
  const history = buildHistory(dataset, filter);
  const places = new Set([...dataset.claims.values()].map(({ place }) => place));
  const standings = [...places].flatMap((place) =>
    daysOf(range).map((day) => [`${place} ${isoDay(day)}`, rowsOf(standingOn(history, place, day))] as const),
  );
  return Object.fromEntries(standings);
}

function rowsOf({ status, holders, absent, undated }: Standing): unknown[] {
  const said = (day: Day | null) => (day === null ? null : isoDay(day));
  return [
    [status],
    ...holders.map(({ actor, basis, part, leaving, hedged, lastSaid }) => {
      const isLeaving = [leaving !== null, leaving?.hedged ?? false, leaving?.denied ?? false];
      return ["holder", actor, basis, part, ...isLeaving, hedged, said(lastSaid)];
    }),
    ...absent.map(({ actor, left, hedged, lastSaid }) => ["absent", actor, left, hedged, said(lastSaid)]),
    ...[...undated].sort().map((claim) => ["undated", claim]),
  ];
}

const VOICES: readonly Voice[] = [
  { of: "everyone" },
  { of: "no-side" },
  { of: "side", actor: toId("government") },
  { of: "side", actor: toId("opposition") },
];

test("the rules as SQL give every standing of the sample as the map has it, as of any day and whoever is heard", {
  timeout: 120_000,
}, async () => {
  const { dataset } = compile(readFolder(fileURLToPath(new URL("../../../data", import.meta.url))));
  if (!dataset) throw new Error("the sample has errors");
  const { range } = dataset.map;
  const connection = await databaseOf(dataset, range);
  let held = 0;
  for (const voice of VOICES) {
    for (const asOf of [null, (range.last - 1) as Day]) {
      const told = await askSql(connection, { asOf, voice });
      expect(told).toEqual(askHistory(dataset, { asOf, voice }, range));
      held += Object.values(told).filter((rows) => String(rows[0]) === "held").length;
    }
  }
  expect(held).toBeGreaterThan(500);
});

test("they give every standing of the worked cases, each at a place of its own", { timeout: 120_000 }, async () => {
  const claims = WORKED_CASES.flatMap((each, at) => each.claims.map((claim) => movedTo(at, claim)));
  const dataset = buildDataset({
    map: { range: RANGE },
    places: WORKED_CASES.map((_, at) => buildPlace({ id: `p${at}` })),
    actors: [...ACTORS.values()],
    speakers: SPEAKERS,
    articles: [buildArticle({ id: "article", published: { day: RANGE.last, time: null } })],
    claims,
  });
  const filter: Filter = { asOf: null, voice: { of: "everyone" } };
  const told = await askSql(await databaseOf(dataset, RANGE), filter);
  expect(told).toEqual(askHistory(dataset, filter, RANGE));
});

/** The claim at the place of that number, under a name of its own. */
function movedTo<C extends Claim>(at: number, claim: C): C {
  const named = (id: string) => toId(`p${at}-${id}`);
  return { ...claim, id: named(claim.id), place: toId(`p${at}`), denies: claim.denies && named(claim.denies) };
}

/** So many places, each with claims of its own. */
const PLACES = Number(process.env.RUNS ?? 400);

const SPEAKERS = [
  buildSpeaker({ id: "monitor" }),
  buildSpeaker({ id: "ministry", side: "government" }),
  buildSpeaker({ id: "rebels", side: "hts" }),
];

const ARTICLES = (["old", "new", "late"] as const).map((id, index) =>
  buildArticle({ id, published: { day: ([3, 7, 14][index] ?? 3) as Day, time: null } }),
);

/** Claims of many places, by seed: whoever says so, in whatever article, some of them retracted. */
function inventClaims(seed: number): Claim[] {
  const any = fc.record({
    speaker: fc.constantFrom(...SPEAKERS.map(({ id }) => id)),
    article: fc.constantFrom(...ARTICLES.map(({ id }) => id)),
    revokedOn: fc.option(fc.integer({ min: 2, max: 13 }), { freq: 6 }),
  });
  const drawn = fc.sample(fc.tuple(someClaims, fc.array(any, { minLength: 9, maxLength: 9 })), {
    seed,
    numRuns: PLACES,
  });
  return drawn.flatMap(([claims, sources], at) =>
    claims.map((claim, index): Claim => {
      const { speaker = toId("monitor"), article = toId("old"), revokedOn = null } = sources[index] ?? {};
      const day = revokedOn as Day | null;
      const revoked = day === null ? null : ({ how: "retracted", by: null, day, reason: {} } as const);
      return { ...movedTo(at, claim), speaker, article, revoked };
    }),
  );
}

test("they give every standing of invented claims, too", { timeout: 120_000 }, async () => {
  const range = { first: CLAIMED.first, last: (CLAIMED.last + 1) as Day };
  const dataset = buildDataset({
    map: { range },
    places: Array.from({ length: PLACES }, (_, at) => buildPlace({ id: `p${at}` })),
    actors: [...ACTORS.values()],
    speakers: SPEAKERS,
    articles: ARTICLES,
    claims: inventClaims(14),
  });
  const connection = await databaseOf(dataset, range);
  for (const filter of [
    { asOf: null, voice: { of: "everyone" } },
    { asOf: null, voice: { of: "side", actor: toId("opposition") } },
    { asOf: 8 as Day, voice: { of: "no-side" } },
  ] satisfies Filter[]) {
    const [told, expected] = [await askSql(connection, filter), askHistory(dataset, filter, range)];
    expect(Object.keys(told).length).toBe(Object.keys(expected).length);
    const others = Object.keys(expected).filter((key) => JSON.stringify(told[key]) !== JSON.stringify(expected[key]));
    expect(others.slice(0, 3).map((key) => ({ key, sql: told[key], map: expected[key] }))).toEqual([]);
  }
});
