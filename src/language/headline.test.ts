import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildClaim } from "../../test/build-claim.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { buildPlace } from "../../test/build-place.ts";
import { december } from "../../test/day.ts";
import { toId } from "../../test/id.ts";
import { fingerprintOf } from "../history/headline.ts";
import { buildHistory } from "../history/history.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import type { DayHeadline } from "../model/headline.ts";
import { headlineText, tellHeadline } from "./headline.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { localeFor } from "./words/vocabulary.ts";

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "latn");

const said = { article: "early", speaker: "monitor" };

const PLAIN = buildDataset({
  map: { leadPlaces: [toId("homs"), toId("hama")] },
  places: ["hama", "homs", "nawa", "palmyra", "rastan"].map((id) =>
    buildPlace({ id, names: { ar: id, en: id[0]?.toUpperCase() + id.slice(1) } }),
  ),
  actors: [
    buildActor({ id: "army", names: { ar: "الجيش", en: "The army" } }),
    buildActor({ id: "factions", names: { ar: "الفصائل", en: "Factions" } }),
  ],
  speakers: [buildSpeaker({ id: "monitor" })],
  articles: [
    buildArticle({ id: "early", publisher: "monitor", published: { day: december(5), time: null } }),
    buildArticle({ id: "late", publisher: "monitor", published: { day: december(7), time: null } }),
  ],
  claims: [
    ...["hama", "nawa", "palmyra", "rastan"].map((place) =>
      buildClaim("control", { ...said, id: `${place}-taken`, place, day: december(5), actor: "factions" }),
    ),
    buildClaim("withdrawal", { ...said, id: "homs-left", place: "homs", day: december(5), actor: "army" }),
    buildClaim("presence", {
      ...said,
      article: "late",
      id: "homs-kept",
      place: "homs",
      day: december(5),
      actor: "army",
      denies: "homs-left",
    }),
  ],
});

const WRITTEN: DayHeadline = {
  day: december(5),
  checked: null,
  clauses: [
    {
      text: { en: "Factions took Hama;", ar: "سيطرت الفصائل على حماة في ٥ كانون الأول؛" },
      claims: [toId("hama-taken")],
    },
    {
      text: { en: "reports of Homs conflict.", ar: "وتتضارب التقارير عن حمص." },
      claims: [toId("homs-left"), toId("homs-kept")],
    },
  ],
};

/** The data set with the headline, checked against its own standings. */
function withHeadline(headline: DayHeadline): Dataset {
  const checked = fingerprintOf(headline, buildHistory(PLAIN));
  return { ...PLAIN, headlines: new Map([[headline.day, { ...headline, checked }]]) };
}

const tell = (dataset: Dataset, day: Day, locale = EN, filter?: Parameters<typeof buildHistory>[1]) =>
  withoutIsolates(headlineText(tellHeadline(buildHistory(dataset, filter), day, locale)));

test("an editor's headline is told clause by clause with the places of its claims, digits as the reader chose them", () => {
  const dataset = withHeadline(WRITTEN);
  expect(tellHeadline(buildHistory(dataset), december(5), EN)).toEqual({
    isWritten: true,
    clauses: [
      { text: "Factions took Hama;", places: ["hama"], claims: ["hama-taken"] },
      { text: "reports of Homs conflict.", places: ["homs"], claims: ["homs-left", "homs-kept"] },
    ],
  });
  expect(tell(dataset, december(5), AR)).toBe("سيطرت الفصائل على حماة في 5 كانون الأول؛ وتتضارب التقارير عن حمص.");
});

const PUT_TOGETHER =
  "Homs: newly disputed – The army reported present; The army reported to have left. Hama, Nawa, Palmyra and Rastan: first report of control or presence – reported held by Factions.";

test("a headline that is put together names each lead place, and no more than three places told of alike", () => {
  expect(tell(PLAIN, december(5))).toBe(PUT_TOGETHER);
});

test("a headline that is put together leads to what the day's own report says, and to the surest, before the words that it ends", () => {
  const army = { ...said, place: "homs", actor: "army" };
  const claims = [
    buildClaim("withdrawal", { ...army, id: "a-some-left", extent: "partial", day: december(4), hedge: "أنباء" }),
    buildClaim("withdrawal", { ...army, id: "b-all-left-perhaps", day: december(6), hedge: "أنباء" }),
    buildClaim("withdrawal", { ...army, id: "c-all-left", day: december(6) }),
  ];
  const dataset = { ...PLAIN, claims: new Map(claims.map((claim) => [claim.id, claim])) };
  const [clause] = tellHeadline(buildHistory(dataset), december(6), EN).clauses;
  expect(clause?.text).toMatch(/full withdrawal/);
  expect(clause?.claims).toEqual(["c-all-left", "b-all-left-perhaps", "a-some-left"]);
});

test("what nobody has checked against the standings as they are is not told", () => {
  const never = { ...PLAIN, headlines: new Map([[WRITTEN.day, WRITTEN]]) };
  expect(tell(never, december(5))).toBe(PUT_TOGETHER);
  const stale = { ...PLAIN, headlines: new Map([[WRITTEN.day, { ...WRITTEN, checked: "00000000" }]]) };
  expect(tell(stale, december(5))).toBe(PUT_TOGETHER);
});

test("under a filter that leaves a claim out the editor's headline says too much, so that another is told", () => {
  const dataset = withHeadline(WRITTEN);
  expect(tell(dataset, december(5), EN, { asOf: december(6), voice: { of: "everyone" } })).toMatch(
    /^Homs: full withdrawal – The army reported to have left/,
  );
  expect(tell(dataset, december(5), EN, { asOf: december(7), voice: { of: "everyone" } })).toMatch(
    /^Factions took Hama/,
  );
});

test("in a language that a clause lacks the headline is put together", () => {
  const [hama, homs] = WRITTEN.clauses;
  if (!hama || !homs) throw new Error("the headline has two clauses");
  const clauses = [hama, { ...homs, text: { en: "reports of Homs conflict." } }];
  expect(tell(withHeadline({ ...WRITTEN, clauses }), december(5), AR)).toMatch(/^Homs: تضارب جديد/);
});

test("a day without news, the first one, and one that is not known yet are told of as such", () => {
  expect(tell(PLAIN, december(6))).toBe("No article dates anything new about who held a place to this day.");
  expect(tell(PLAIN, december(1))).toBe(
    "The first day of the map: who held what on it is inferred from later reports.",
  );
  expect(tell(PLAIN, december(6), EN, { asOf: december(5), voice: { of: "everyone" } })).toMatch(/5 December 2024/);
});
