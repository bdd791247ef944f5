import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { CLAIM_COLUMNS } from "../../../test/claim-columns.ts";
import { december } from "../../../test/day.ts";
import { toId } from "../../../test/id.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { addDays } from "../../model/day.ts";
import { encodeMap } from "../../model/encode-files.ts";
import { claimsCsv, claimsGeoJson } from "./claims.ts";

/** What the article and the place say in a row of a claim about Hama or Homs. */
const REPORT = 'monitor,2024-12-06T21:40,,,,2024-12-06,"https://example.org/report?a=1,2",ar,';

test("claims are one line each below the header, quotes verbatim with doubled quotation marks and their line feeds", () => {
  const [header, ...lines] = claimsCsv(SAMPLE).split("\r\n");
  expect(header).toBe(`\uFEFF${CLAIM_COLUMNS.join(",")}`);
  expect(lines).toEqual([
    'hama-taken,control,report,hama,2024-12-05,,,monitor,"دخلت ""الفصائل""،\nالمدينة",10,33,' +
      ',"The ""factions"", entered\nthe city",project,,,,,,,,,,,,,,,,,opposition,government,full,,,,,,' +
      `,,false,"The ""factions"", entered\nthe city",sources/ar/#claim-hama-taken,${REPORT},,organisation,36.75,35.13,1000`,
    "homs-left,withdrawal,report,homs,2024-12-05,,,monitor,انسحبت من حمص,40,53," +
      ",They left Homs,project,أنباء,,reports,,,,,,,,,,,,,,government,,full,,,,,," +
      `2024-12-04,2024-12-05,true,They left Homs,sources/ar/#claim-homs-left,${REPORT},,organisation,36.72,34.73,1000`,
    "homs-denied,presence,report,homs,2024-12-06,,,ministry,لا صحة لذلك,60,71," +
      ",It is not so,project,,,,,,,,,,,,,,,,,government,,full,homs-left,,,,," +
      `,,false,It is not so,sources/ar/#claim-homs-denied,${REPORT},government,official,36.72,34.73,1000`,
    "road-strike,strike,report,road,2024-12-06,,,monitor,قصف الطريق,80,90," +
      ",The road was hit,project,,,,hits,ضربات,Hits,2,at-least,قصف,,,,,,,,,,,,,,,," +
      `,,false,The road was hit,sources/ar/#claim-road-strike,${REPORT},,organisation,,,`,
    "",
  ]);
});

test("no field that map.json has of a claim is missing from the table", () => {
  const [claim] = JSON.parse(JSON.stringify(encodeMap(SAMPLE))).claims;
  const inTables = CLAIM_COLUMNS.map((name) => name.replaceAll("_", "").toLowerCase());
  const missing = Object.keys(claim).filter((name) => !inTables.some((each) => each.startsWith(name.toLowerCase())));
  // Where the day is open, tables have the first one as between_start; the translations of the hedge are named after it.
  // Corrections have a table of their own.
  expect(missing).toEqual(["earliest", "hedgeTranslation", "corrected"]);
});

test("an article in the map's second language is translated into its first", () => {
  const article = { ...SAMPLE.articles.get(toId("report")), language: "en" } as never;
  const claims = new Map([...SAMPLE.claims].map(([id, claim]) => [id, { ...claim, translation: { ar: "ترجمة" } }]));
  const text = claimsCsv({ ...SAMPLE, articles: new Map([[toId("report"), article]]), claims });
  expect(text).toContain(",false,ترجمة,sources/ar/#claim-hama-taken,monitor,");
});

test("claims lie at their places, with the same fields as the table", () => {
  const { features } = JSON.parse(claimsGeoJson(SAMPLE));
  expect(features[1].geometry).toEqual({ type: "Point", coordinates: [36.72, 34.73] });
  expect(features[3].geometry).toBeNull();
  expect(Object.keys(features[1].properties)).toEqual(["name", ...CLAIM_COLUMNS]);
  expect(features[1].properties).toMatchObject({
    name: "حمص / Homs",
    hedged: true,
    between_start: "2024-12-04",
    from: null,
    quote_start: 40,
  });
});

test("a claim that was taken back says how, by which article, when and why", () => {
  const [first, ...others] = [...SAMPLE.claims.values()];
  if (!first) throw new Error("the sample has no claims");
  const revoked = {
    how: "retracted",
    by: toId("report"),
    day: december(6),
    reason: { en: "It was another town" },
  } as const;
  const claims = byId([{ ...first, revoked }, ...others]);
  const { features } = JSON.parse(claimsGeoJson({ ...SAMPLE, claims }));
  expect(features[0].properties).toMatchObject({
    revoked: "retracted",
    revoked_by: "report",
    revoked_on: "2024-12-06",
    revoked_reason_en: "It was another town",
  });
  expect(features[1].properties.revoked).toBe(null);
});

test("where the map says where it is published, a permalink is an absolute address", () => {
  const map = { ...SAMPLE.map, url: "https://example.org/map" };
  const { features } = JSON.parse(claimsGeoJson({ ...SAMPLE, map }));
  expect(features[0].properties.permalink).toBe("https://example.org/map/sources/ar/#claim-hama-taken");
});

test("on a large map the layer of claims has what it is drawn and joined by, and the words stand in the table", () => {
  const { range } = SAMPLE.map;
  const long = { ...SAMPLE, map: { ...SAMPLE.map, range: { ...range, last: addDays(range.last, 20_000) } } };
  const { features } = JSON.parse(claimsGeoJson(long));
  expect(Object.keys(features[0].properties)).toEqual([
    ...["name", "kind", "place", "day", "revoked", "actor", "from", "extent", "denies", "to"],
    ...["movers", "between_start", "between_end", "hedged"],
  ]);
  expect(features[1].properties).not.toHaveProperty("revoked");
  expect(features[1]).toMatchObject({ id: "homs-left", properties: { kind: "withdrawal", hedged: true } });
  expect(claimsCsv(long).split("\n")[0]).toBe(claimsCsv(SAMPLE).split("\n")[0]);
});
