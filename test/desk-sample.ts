import type { FolderAnswer, Item, SessionAnswer } from "../src/desk/contract/answers.ts";
import type { DeskIntent } from "../src/desk-page/state/intents.ts";
import { reduceDesk } from "../src/desk-page/state/reduce.ts";
import { type DeskState, openingState } from "../src/desk-page/state/state.ts";

export const DESK_TEXT =
  "Opposition forces took Homs on Sunday. Residents said that soldiers left Jasim on Friday. Nobody was hurt.";

/** Where words of the sample's text stand. */
export function wordsAt(words: string): { start: number; end: number } {
  const start = DESK_TEXT.indexOf(words);
  if (start < 0) throw new Error(`the sample does not have the words ${words}`);
  return { start, end: start + words.length };
}

const SENTENCES = DESK_TEXT.split(/(?<=\.) /).map(wordsAt);

/** A proposal of the words, with what is given. */
function buildItem(key: string, words: string, more: Partial<Item> & { claim: Item["claim"] }): Item {
  const quote = wordsAt(words);
  return {
    ...{ key, origin: "proposal", state: "open", quote, line: 1, rule: "took", evidence: [], questions: [] },
    ...{ words: { place: null, actor: null, speaker: null }, candidates: [], newPlace: null },
    ...{ untranslated: ["ar"], readBy: null },
    sentence: SENTENCES.find(({ start, end }) => start <= quote.start && quote.start < end) ?? null,
    ...more,
    claim: { quote: words, ...more.claim },
  };
}

export const HOMS = buildItem("p:homs", "Opposition forces took Homs", {
  claim: { kind: "control", place: "homs", actor: "opposition", day: "2024-12-08", speaker: "daily" },
  evidence: [
    { what: "trigger", ...wordsAt("took") },
    { what: "day", ...wordsAt("Sunday") },
  ],
});

/** Who speaks is not known yet. */
export const JASIM = buildItem("p:jasim", "soldiers left Jasim", {
  claim: { kind: "withdrawal", place: "jasim", actor: "government", extent: "full", day: "2024-12-06", speaker: "?" },
  questions: ["speaker-unknown"],
  words: { place: "Jasim", actor: "soldiers", speaker: "Residents" },
});

export const DESK_SESSION: SessionAnswer = {
  article: {
    ...{ id: "trial", isSaved: false, text: DESK_TEXT, language: "en", today: "2024-12-08" },
    head: { publisher: "daily", title: "Homs taken", published: "2024-12-08", language: "en" },
  },
  sentences: SENTENCES,
  mentions: [],
  days: [{ ...wordsAt("Sunday"), day: "2024-12-08", isToday: true }],
  items: [HOMS, JASIM],
  ...{
    untranslated: [],
    issues: [],
    standings: [],
    leftOut: [],
    affectedDays: [],
    changes: [],
    idle: [],
    versions: {},
  },
  obstacle: null,
  milliseconds: { suggest: 1, compile: 1, all: 2 },
};

export const DESK_FOLDER: FolderAnswer = {
  title: { ar: "خريطة", en: "A map" },
  languages: ["ar", "en"],
  range: { first: "2024-12-01", last: "2024-12-08" },
  timeZone: "Asia/Damascus",
  bounds: [36, 32, 42, 37],
  isReadingRequired: false,
  actors: [
    { id: "government", names: { ar: "الحكومة", en: "Government" }, within: null, colour: "#aa2222", colourDark: null },
    { id: "opposition", names: { ar: "المعارضة", en: "Opposition" }, within: null, colour: null, colourDark: null },
  ],
  speakers: [
    { id: "daily", names: { ar: "اليومية", en: "The Daily" }, side: null, kind: "publisher" },
    { id: "monitor", names: { ar: "المرصد", en: "The Monitor" }, side: null, kind: "organisation" },
  ],
  speakerKinds: ["publisher", "organisation", "unnamed"],
  places: [
    { id: "homs", names: { ar: "حمص", en: "Homs" }, aliases: [], kind: "city", within: null, spot: [36.7, 34.7] },
    { id: "jasim", names: { ar: "جاسم", en: "Jasim" }, aliases: [], kind: "town", within: null, spot: [36.1, 33] },
  ],
  placeKinds: [
    { id: "city", names: { ar: "مدينة", en: "city" } },
    { id: "town", names: { ar: "بلدة", en: "town" } },
  ],
  kinds: [
    { kind: "control", fields: ["actor", "from", "extent", "denies"], needs: ["actor"] },
    { kind: "withdrawal", fields: ["actor", "extent", "denies"], needs: ["actor", "extent"] },
    { kind: "clash", fields: ["actor", "denies"], needs: [] },
    { kind: "denial", fields: ["denies"], needs: ["denies"] },
    { kind: "statement", fields: ["actor", "denies"], needs: [] },
  ],
  articles: [],
  claims: [],
  issues: [],
  versions: {},
  hasGazetteer: false,
};

/** The state in which the article has just been read. */
export function deskAtWork(session: SessionAnswer = DESK_SESSION): DeskState {
  const { head, text } = session.article;
  const intents: readonly DeskIntent[] = [
    { type: "told-folder", folder: DESK_FOLDER },
    { type: "open-draft", draft: { head, text, notes: [], savedAs: null } },
    { type: "told-session", session, steps: [] },
  ];
  return intents.reduce(reduceDesk, openingState("en", ""));
}
