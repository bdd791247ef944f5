import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, parseDay } from "../../model/day.ts";
import type { Place } from "../../model/place.ts";

const day = (text: string) => parseDay(text) as Day;

const place = (id: string, ar: string, en: string, geometry: Place["geometry"]): Place => ({
  id,
  names: { ar, en },
  aliases: [],
  kind: "city",
  country: "SY",
  within: null,
  geometry,
  precision: geometry && 1000,
  source: geometry && "GeoNames",
  geonames: null,
  wikidata: null,
  note: null,
});

const statement = {
  article: "report",
  speaker: "monitor",
  dayReason: null,
  translator: "project",
  hedge: null,
  denies: null,
  number: null,
  note: null,
  revoked: null,
};

const CLAIMS: Claim[] = [
  {
    ...statement,
    id: "hama-taken",
    kind: "control",
    place: "hama",
    actor: "opposition",
    extent: "full",
    from: "government",
    day: day("2024-12-05"),
    earliest: day("2024-12-05"),
    quote: { text: 'دخلت "الفصائل"،\nالمدينة', start: 10, end: 33 },
    translation: { en: 'The "factions", entered\nthe city' },
  },
  {
    ...statement,
    id: "homs-left",
    kind: "withdrawal",
    place: "homs",
    actor: "government",
    extent: "full",
    hedge: "أنباء",
    day: day("2024-12-05"),
    earliest: day("2024-12-04"),
    quote: { text: "انسحبت من حمص", start: 40, end: 53 },
    translation: { en: "They left Homs" },
  },
  {
    ...statement,
    id: "homs-denied",
    kind: "presence",
    place: "homs",
    actor: "government",
    extent: "full",
    speaker: "ministry",
    denies: "homs-left",
    day: day("2024-12-06"),
    earliest: day("2024-12-06"),
    quote: { text: "لا صحة لذلك", start: 60, end: 71 },
    translation: { en: "It is not so" },
  },
  {
    ...statement,
    id: "road-strike",
    number: { of: "hits", what: { ar: "ضربات", en: "Hits" }, value: 2, sense: "at-least", words: "قصف" },
    kind: "strike",
    place: "road",
    actor: null,
    to: null,
    distanceKm: null,
    day: day("2024-12-06"),
    earliest: day("2024-12-06"),
    quote: { text: "قصف الطريق", start: 80, end: 90 },
    translation: { en: "The road was hit" },
  },
];

/**
 * A small data set for the tests of what is published: over 4 to 6 December Hama is taken from the government on the 5th,
 * Homs is left by it on the 4th or 5th and denied to be so on the 6th, and a road that is not located is only hit.
 */
export const SAMPLE: Dataset = {
  hash: "00ff",
  map: {
    title: { ar: "خريطة", en: "A map" },
    description: {},
    disclaimer: { ar: "ما ورد", en: "What was reported" },
    range: { first: day("2024-12-04"), last: day("2024-12-06") },
    openingDay: day("2024-12-06"),
    bounds: [35, 32, 42.5, 37.5],
    timeZone: "Asia/Damascus",
    languages: ["ar", "en"],
    url: null,
    contact: null,
  },
  places: new Map([
    ["hama", place("hama", "حماة", "Hama", { type: "Point", coordinates: [36.75, 35.13] })],
    ["homs", place("homs", "حمص", "Homs", { type: "Point", coordinates: [36.72, 34.73] })],
    ["road", place("road", "الطريق", "The road", null)],
  ]),
  actors: new Map([
    [
      "government",
      {
        id: "government",
        names: { ar: "الحكومة", en: "Government" },
        colour: "#9e1b1b",
        pattern: "solid",
        letter: "G",
        note: {},
        within: null,
      },
    ],
    [
      "opposition",
      {
        id: "opposition",
        names: { ar: "المعارضة", en: "Opposition" },
        colour: "#7fbf7b",
        pattern: "diagonal",
        letter: "O",
        note: {},
        within: null,
      },
    ],
  ]),
  speakers: new Map([
    ["monitor", { id: "monitor", names: { ar: "المرصد", en: "Monitor" }, role: {}, kind: "organisation", side: null }],
    [
      "ministry",
      { id: "ministry", names: { ar: "الوزارة", en: "Ministry" }, role: {}, kind: "official", side: "government" },
    ],
  ]),
  articles: new Map([
    [
      "report",
      {
        id: "report",
        publisher: "monitor",
        title: "تقرير",
        language: "ar",
        published: { day: day("2024-12-06"), time: "21:40" },
        publishedInferred: null,
        updated: null,
        url: "https://example.org/report?a=1,2",
        translation: null,
        note: null,
        sha256: "abcd",
      },
    ],
  ]),
  claims: new Map(CLAIMS.map((claim) => [claim.id, claim])),
  basemap: [
    {
      id: "land",
      file: "basemap/land.geojson",
      attribution: "Natural Earth",
      source: "https://www.naturalearthdata.com",
      licence: "public domain",
    },
  ],
};
