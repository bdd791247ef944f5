import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { claimsCsv, claimsGeoJson } from "./claims.ts";

const HEADER =
  "id,article,kind,place,actor,from,day,between_start,between_end,extent,hedged,denies," +
  "number_of,number,number_sense,number_words,revoked,revoked_by,revoked_on,revoked_reason,speaker," +
  "quote,quote_start,quote_end,translation,translator,published,publisher,url";

test("claims are one line each below the header, quotes verbatim with doubled quotation marks and their line feeds", () => {
  const [header, ...lines] = claimsCsv(SAMPLE).split("\r\n");
  expect(header).toBe(HEADER);
  expect(lines).toEqual([
    'hama-taken,report,control,hama,opposition,government,2024-12-05,,,full,false,,,,,,,,,,monitor,"دخلت ""الفصائل""،\nالمدينة",' +
      '10,33,"The ""factions"", entered\nthe city",project,2024-12-06T21:40,monitor,"https://example.org/report?a=1,2"',
    "homs-left,report,withdrawal,homs,government,,2024-12-05,2024-12-04,2024-12-05,full,true,,,,,,,,,,monitor,انسحبت من حمص," +
      '40,53,They left Homs,project,2024-12-06T21:40,monitor,"https://example.org/report?a=1,2"',
    "homs-denied,report,presence,homs,government,,2024-12-06,,,full,false,homs-left,,,,,,,,,ministry,لا صحة لذلك," +
      '60,71,It is not so,project,2024-12-06T21:40,monitor,"https://example.org/report?a=1,2"',
    "road-strike,report,strike,road,,,2024-12-06,,,,false,,hits,2,at-least,قصف,,,,,monitor,قصف الطريق," +
      '80,90,The road was hit,project,2024-12-06T21:40,monitor,"https://example.org/report?a=1,2"',
    "",
  ]);
});

test("an article in the map's second language is translated into its first", () => {
  const article = { ...SAMPLE.articles.get("report"), language: "en" } as never;
  const claims = new Map([...SAMPLE.claims].map(([id, claim]) => [id, { ...claim, translation: { ar: "ترجمة" } }]));
  const text = claimsCsv({ ...SAMPLE, articles: new Map([["report", article]]), claims });
  expect(text).toContain(",ترجمة,project,");
});

test("claims lie at their places, with the same fields as the table", () => {
  const { features } = JSON.parse(claimsGeoJson(SAMPLE));
  expect(features[1].geometry).toEqual({ type: "Point", coordinates: [36.72, 34.73] });
  expect(features[3].geometry).toBeNull();
  expect(Object.keys(features[1].properties).join(",")).toBe(HEADER);
  expect(features[1].properties).toMatchObject({
    hedged: true,
    between_start: "2024-12-04",
    from: null,
    quote_start: 40,
  });
});

test("a claim that was taken back says how, by which article, when and why", () => {
  const [first, ...others] = [...SAMPLE.claims.values()];
  if (!first) throw new Error("the sample has no claims");
  const revoked = { how: "retracted", by: "report", day: december(6), reason: { en: "It was another town" } } as const;
  const claims = new Map([{ ...first, revoked }, ...others].map((claim) => [claim.id, claim]));
  const { features } = JSON.parse(claimsGeoJson({ ...SAMPLE, claims }));
  expect(features[0].properties).toMatchObject({
    revoked: "retracted",
    revoked_by: "report",
    revoked_on: "2024-12-06",
    revoked_reason: "It was another town",
  });
  expect(features[1].properties.revoked).toBe(null);
});
