import type { Dataset } from "../src/model/dataset.ts";
import { buildArticle } from "./build-article.ts";
import { buildClaim } from "./build-claim.ts";
import { buildDataset } from "./build-dataset.ts";
import { buildActor, buildSpeaker } from "./build-people.ts";
import { buildPlace } from "./build-place.ts";
import { december } from "./day.ts";

/**
 * A small data set for the tests of what is published: over 4 to 6 December Hama is taken from the government on the 5th,
 * Homs is left by it on the 4th or 5th and denied to be so on the 6th, and a road that is not located is only hit.
 */
export const SAMPLE: Dataset = buildDataset({
  map: { range: { first: december(4), last: december(6) }, openingDay: december(6) },
  places: [
    buildPlace({ id: "hama", names: { ar: "حماة", en: "Hama" }, spot: [36.75, 35.13] }),
    buildPlace({ id: "homs", names: { ar: "حمص", en: "Homs" }, spot: [36.72, 34.73] }),
    buildPlace({ id: "road", names: { ar: "الطريق", en: "The road" } }),
  ],
  actors: [
    buildActor({ id: "government", names: { ar: "الحكومة", en: "Government" } }),
    buildActor({
      ...{ id: "opposition", names: { ar: "المعارضة", en: "Opposition" } },
      ...{ colour: "#7fbf7b", pattern: "diagonal" },
    }),
  ],
  speakers: [
    buildSpeaker({ id: "monitor", names: { ar: "المرصد", en: "Monitor" } }),
    buildSpeaker({ id: "ministry", names: { ar: "الوزارة", en: "Ministry" }, kind: "official", side: "government" }),
  ],
  articles: [
    buildArticle({
      ...{ id: "report", publisher: "monitor", title: "تقرير", url: "https://example.org/report?a=1,2" },
      ...{ published: { day: december(6), time: "21:40" }, sha256: "abcd" },
    }),
  ],
  claims: [
    buildClaim("control", {
      ...{ id: "hama-taken", place: "hama", actor: "opposition", from: "government", day: december(5) },
      quote: { text: 'دخلت "الفصائل"،\nالمدينة', start: 10, end: 33 },
      ...{ translation: { en: 'The "factions", entered\nthe city' }, translator: "project" },
    }),
    buildClaim("withdrawal", {
      ...{ id: "homs-left", place: "homs", actor: "government", day: december(5), earliest: december(4) },
      ...{ quote: { text: "انسحبت من حمص", start: 40, end: 53 }, hedge: "أنباء", hedgeTranslation: { en: "reports" } },
      ...{ translation: { en: "They left Homs" }, translator: "project" },
    }),
    buildClaim("presence", {
      ...{ id: "homs-denied", place: "homs", actor: "government", day: december(6) },
      ...{ quote: { text: "لا صحة لذلك", start: 60, end: 71 }, speaker: "ministry", denies: "homs-left" },
      ...{ translation: { en: "It is not so" }, translator: "project" },
    }),
    buildClaim("strike", {
      ...{ id: "road-strike", place: "road", day: december(6) },
      quote: { text: "قصف الطريق", start: 80, end: 90 },
      number: { of: "hits", what: { ar: "ضربات", en: "Hits" }, value: 2, sense: "at-least", words: "قصف" },
      ...{ translation: { en: "The road was hit" }, translator: "project" },
    }),
  ],
  basemap: [
    {
      id: "land",
      file: "basemap/land.geojson",
      attribution: "Natural Earth",
      source: "https://www.naturalearthdata.com",
      licence: "public domain",
    },
  ],
});

/** The text of the sample's article: its quotes where they say, each in a sentence of its own, and much that nobody quotes. */
function body(): string {
  const quotes = [...SAMPLE.claims.values()].map(({ quote }) => quote);
  const around = Array.from("قالوا: ".repeat(14).slice(0, 95));
  for (const { text, start, end } of quotes) around.splice(start, end - start, ...Array.from(text));
  return `${around.join("")}.\n${"ولم يُقتبس من هذه الجملة شيء.\n".repeat(12)}`;
}

/** The files that the sample could have been compiled from, as far as its page of sources needs them. */
export const SAMPLE_FOLDER: ReadonlyMap<string, string> = new Map([
  ["articles/report.md", `---\nid: report\n---\n${body()}`],
]);
