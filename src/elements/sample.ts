import { buildHistory } from "../history/history.ts";
import { localeFor } from "../language/words/vocabulary.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import type { Place } from "../model/place.ts";
import { BARE_ADDRESS } from "../view/address.ts";
import { openingView } from "../view/opening.ts";
import type { ViewState } from "../view/state.ts";

/** The day of December 2024. */
export const december = (date: number) => parseDay(`2024-12-${String(date).padStart(2, "0")}`) as Day;

const byId = <T extends { id: string }>(...items: T[]) => new Map(items.map((item) => [item.id, item]));

const place = (id: string, ar: string, en: string, geometry: Place["geometry"], note: string | null = null): Place => ({
  id,
  names: { ar, en },
  aliases: [],
  kind: id === "customs" ? "border-crossing" : "city",
  country: "SY",
  within: null,
  geometry,
  precision: geometry && 1500,
  source: geometry && "GeoNames",
  geonames: null,
  wikidata: null,
  note,
});

const statement = (id: string, on: string, date: number, text: string, en: string) => ({
  id,
  place: on,
  day: december(date),
  earliest: december(date),
  quote: { text, start: 0, end: text.length },
  translation: { en },
  translator: "project",
  article: "monitored",
  speaker: "monitor",
  dayReason: null,
  hedge: null,
  denies: null,
  number: null,
  note: null,
  revoked: null,
});

const claims: Claim[] = [
  {
    ...statement("hama-taken", "hama", 5, "دخلت الفصائل مدينة حماة", "The factions entered Hama"),
    ...{ kind: "control", actor: "opposition", extent: "full", from: "government" },
    ...{ dayReason: "The article says Thursday.", note: "Never taken before." },
  },
  {
    ...statement("hama-left", "hama", 5, "انسحب الجيش من المدينة", "The army left the city"),
    ...{ kind: "withdrawal", actor: "government", extent: "full", article: "stated", speaker: "ministry" },
  },
  {
    ...statement("homs-left", "homs", 6, "خرجت القوات من حمص", "The forces left Homs"),
    ...{ kind: "withdrawal", actor: "government", extent: "full", hedge: "وفق تقارير أولية" },
  },
  {
    ...statement("homs-kept", "homs", 6, "لا صحة لانسحاب الجيش", "No truth to a withdrawal"),
    ...{ kind: "presence", actor: "government", extent: "full", denies: "homs-left" },
    ...{ article: "stated", speaker: "ministry" },
  },
  {
    ...statement("homs-struck", "homs", 4, "قصف الطيران الجسر", "Aircraft struck the bridge"),
    ...{ kind: "strike", actor: "russia", to: null, distanceKm: null },
  },
  {
    ...statement("rastan-taken", "rastan", 6, "سيطرت الهيئة على الرستن", "The group took Rastan"),
    ...{ kind: "control", actor: "hts", extent: "full", from: null },
  },
  {
    ...statement("customs-closed", "customs", 7, "أُغلق المعبر", "The crossing was closed"),
    ...{ kind: "closure", actor: null, to: null, distanceKm: null },
  },
];

/**
 * Five days, 3 to 7 December. Hama passes to the opposition on the 5th; on the 6th Homs becomes contested and Rastan is
 * taken; Homs is struck on the 4th and the customs crossing, which is not located, closed on the 7th.
 */
export const DATASET: Dataset = {
  hash: "00ff",
  map: {
    title: { ar: "خمسة أيام", en: "Five days" },
    description: {},
    disclaimer: { ar: "ما ورد في المقالات", en: "What the articles reported" },
    range: { first: december(3), last: december(7) },
    openingDay: december(6),
    bounds: [36, 34, 38, 36],
    timeZone: "Asia/Damascus",
    languages: ["ar", "en"],
    url: null,
    contact: null,
  },
  places: byId(
    place("hama", "حماة", "Hama", { type: "Point", coordinates: [36.5, 35.5] }),
    place("homs", "حمص", "Homs", { type: "Point", coordinates: [36.5, 34.5] }),
    place("rastan", "الرستن", "Rastan", { type: "Point", coordinates: [37.5, 35] }),
    place("customs", "معبر جمرك", "Customs crossing", null, "The text does not place it."),
  ),
  actors: byId(
    {
      ...{ id: "government", names: { ar: "الحكومة", en: "Government" }, colour: "#9e1b1b" },
      ...{ pattern: "solid", letter: "G", note: {}, within: null },
    },
    {
      ...{ id: "russia", names: { ar: "روسيا", en: "Russia" }, colour: "#6a3d9a" },
      ...{ pattern: "dots", letter: "R", note: {}, within: null },
    },
    {
      ...{ id: "opposition", names: { ar: "المعارضة", en: "Opposition" }, colour: "#7fbf7b" },
      ...{ pattern: "diagonal", letter: "O", note: {}, within: null },
    },
    {
      ...{ id: "hts", names: { ar: "الهيئة", en: "HTS" }, colour: "#7fbf7b" },
      ...{ pattern: "diagonal", letter: "O", note: {}, within: "opposition" },
    },
  ),
  speakers: byId(
    { id: "monitor", names: { ar: "المرصد", en: "The Monitor" }, role: {}, kind: "organisation", side: null },
    {
      ...{ id: "ministry", names: { ar: "الوزارة", en: "The Ministry" }, kind: "official", side: "government" },
      role: { ar: "وزارة الدفاع", en: "the ministry of defence" },
    },
    { id: "daily", names: { ar: "اليومية", en: "The Daily" }, role: {}, kind: "publisher", side: null },
  ),
  articles: byId(
    {
      ...{ id: "monitored", publisher: "daily", title: "حماة خارج السيطرة", language: "ar", note: null, sha256: "0a" },
      ...{ published: { day: december(6), time: "10:06" }, publishedInferred: null, updated: null },
      ...{ url: "https://daily.example/hama", translation: null },
    },
    {
      ...{ id: "stated", publisher: "daily", title: "الوزارة تنفي", language: "ar", note: null, sha256: "0b" },
      ...{ published: { day: december(6), time: null }, publishedInferred: "The text says today." },
      ...{ updated: { day: december(7), time: null }, url: null, translation: "machine" },
    },
  ),
  claims: byId(...claims),
  basemap: [],
};

export const READING = buildHistory(DATASET);

/** The map as it opens on 6 December, in English. */
export const VIEW: ViewState = openingView(READING, { ...BARE_ADDRESS, language: "en", numerals: "latn" }, null);

export const ENGLISH = localeFor("en", "latn");
export const ARABIC = localeFor("ar", "arab");
