import { buildHistory } from "../src/history/history.ts";
import { localeFor } from "../src/language/words/vocabulary.ts";
import { openingView } from "../src/view/opening.ts";
import type { ViewState } from "../src/view/state.ts";
import { buildArticle } from "./build-article.ts";
import { buildClaim } from "./build-claim.ts";
import { buildDataset } from "./build-dataset.ts";
import { buildActor, buildSpeaker } from "./build-people.ts";
import { buildPlace } from "./build-place.ts";
import { december } from "./day.ts";

const monitored = { article: "monitored", speaker: "monitor", translator: "project" };
const stated = { article: "stated", speaker: "ministry", translator: "project" };

const CLAIMS = [
  buildClaim("control", {
    ...{ ...monitored, id: "hama-taken", place: "hama", day: december(5), actor: "opposition", from: "government" },
    ...{ quote: "دخلت الفصائل مدينة حماة", translation: { en: "The factions entered Hama" } },
    ...{
      dayReason: { ar: "يذكر المقال الخميس.", en: "The article says Thursday." },
      note: { en: "Never taken before." },
    },
  }),
  buildClaim("withdrawal", {
    ...{ ...stated, id: "hama-left", place: "hama", day: december(5), actor: "government" },
    ...{ quote: "انسحب الجيش من المدينة", translation: { en: "The army left the city" } },
  }),
  buildClaim("withdrawal", {
    ...{ ...monitored, id: "homs-left", place: "homs", day: december(6), actor: "government" },
    ...{ quote: "خرجت القوات من حمص", translation: { en: "The forces left Homs" }, hedge: "وفق تقارير أولية" },
  }),
  buildClaim("presence", {
    ...{ ...stated, id: "homs-kept", place: "homs", day: december(6), actor: "government", denies: "homs-left" },
    ...{ quote: "لا صحة لانسحاب الجيش", translation: { en: "No truth to a withdrawal" } },
  }),
  buildClaim("strike", {
    ...{ ...monitored, id: "homs-struck", place: "homs", day: december(4), actor: "russia" },
    ...{ quote: "قصف الطيران الجسر", translation: { en: "Aircraft struck the bridge" } },
  }),
  buildClaim("control", {
    ...{ ...monitored, id: "rastan-taken", place: "rastan", day: december(6), actor: "hts" },
    ...{ quote: "سيطرت الهيئة على الرستن", translation: { en: "The group took Rastan" } },
  }),
  buildClaim("closure", {
    ...{ ...monitored, id: "customs-closed", place: "customs", day: december(7) },
    ...{ quote: "أُغلق المعبر", translation: { en: "The crossing was closed" } },
  }),
];

/**
 * Five days, 3 to 7 December. Hama passes to the opposition on the 5th; on the 6th Homs becomes contested and Rastan is
 * taken; Homs is struck on the 4th and the customs crossing, which is not located, closed on the 7th.
 */
export const DATASET = buildDataset({
  map: {
    title: { ar: "خمسة أيام", en: "Five days" },
    disclaimer: { ar: "ما ورد في المقالات", en: "What the articles reported" },
    range: { first: december(3), last: december(7) },
    openingDay: december(6),
    bounds: [36, 34, 38, 36],
  },
  places: [
    buildPlace({ id: "hama", names: { ar: "حماة", en: "Hama" }, spot: [36.5, 35.5], precision: 1500 }),
    buildPlace({ id: "homs", names: { ar: "حمص", en: "Homs" }, spot: [36.5, 34.5], precision: 1500 }),
    buildPlace({ id: "rastan", names: { ar: "الرستن", en: "Rastan" }, spot: [37.5, 35], precision: 1500 }),
    buildPlace({ id: "customs", names: { ar: "معبر جمرك", en: "Customs crossing" }, kind: "border-crossing" }),
  ],
  actors: [
    buildActor({ id: "government", names: { ar: "الحكومة", en: "Government" } }),
    buildActor({ id: "russia", names: { ar: "روسيا", en: "Russia" }, colour: "#6a3d9a", pattern: "dots" }),
    buildActor({
      ...{ id: "opposition", names: { ar: "المعارضة", en: "Opposition" } },
      ...{ colour: "#7fbf7b", pattern: "diagonal" },
    }),
    buildActor({
      ...{ id: "hts", names: { ar: "الهيئة", en: "HTS" }, within: "opposition" },
      ...{ colour: "#7fbf7b", pattern: "diagonal", letter: "O" },
    }),
  ],
  speakers: [
    buildSpeaker({ id: "monitor", names: { ar: "المرصد", en: "The Monitor" } }),
    buildSpeaker({
      ...{ id: "ministry", names: { ar: "الوزارة", en: "The Ministry" }, kind: "official", side: "government" },
      role: { ar: "وزارة الدفاع", en: "the ministry of defence" },
    }),
    buildSpeaker({ id: "daily", names: { ar: "اليومية", en: "The Daily" }, kind: "publisher" }),
  ],
  articles: [
    buildArticle({
      ...{ id: "monitored", title: "حماة خارج السيطرة", sha256: "0a", url: "https://daily.example/hama" },
      published: { day: december(6), time: "10:06" },
    }),
    buildArticle({
      ...{ id: "stated", title: "الوزارة تنفي", sha256: "0b", translation: "machine" },
      ...{
        published: { day: december(6), time: null },
        publishedInferred: { ar: "يقول النص «اليوم».", en: "The text says today." },
      },
      updated: { day: december(7), time: null },
    }),
  ],
  claims: CLAIMS,
});

export const HISTORY = buildHistory(DATASET);

/** The map as it opens on 6 December, in English. */
export const VIEW: ViewState = openingView(HISTORY, { lang: "en", numerals: "latn" }, null);

export const ENGLISH = localeFor("en", "latn");
export const ARABIC = localeFor("ar", "arab");
