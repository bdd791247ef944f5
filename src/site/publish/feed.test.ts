import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { december } from "../../../test/day.ts";
import { toId } from "../../../test/id.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { elementsOf } from "../../../test/xml-elements.ts";
import { buildHistory } from "../../history/history.ts";
import { listKnownTurns } from "../../history/known-on.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, parseDay } from "../../model/day.ts";
import { type FeedEntry, feedOf } from "./feed.ts";

const feed = (dataset: Dataset = SAMPLE, language = "en") =>
  feedOf(listKnownTurns(buildHistory(dataset)), language, dataset);

const ONLINE: Dataset = { ...SAMPLE, map: { ...SAMPLE.map, url: "https://example.org/maps/syria" } };

/** Hama is taken in an article of its own, which came out on the 7th and was updated on the 8th. */
const LATER: Dataset = (() => {
  const [report] = [...SAMPLE.articles.values()] as [Article];
  const day = (text: string) => parseDay(text) as Day;
  const published = { day: day("2024-12-07"), time: null };
  const updated = { day: day("2024-12-08"), time: "09:30" };
  const articles = byId([report, { ...report, id: toId("later"), published, updated }]);
  const claims = new Map(
    [...SAMPLE.claims].map(([id, claim]) => [id, id === "hama-taken" ? { ...claim, article: toId("later") } : claim]),
  );
  return { ...SAMPLE, articles, claims };
})();

/** Text of a fragment of HTML, without its tags. */
const readable = ({ html }: FeedEntry) => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

function entry(title: RegExp, dataset?: Dataset, language?: string): FeedEntry {
  const found = feed(dataset, language).entries.find((each) => title.test(each.title));
  if (!found) throw new Error(`no entry ${title}`);
  return found;
}

test("each change is an entry, the last day first", () => {
  expect(feed().entries.map(({ title }) => title)).toEqual([
    "Homs: Newly disputed on 6 December 2024 – Government reported present; Government reported to have left, unconfirmed",
    "Hama: Changed hands on 5 December 2024 – reported held by Opposition",
    "Homs: Full withdrawal by 5 December 2024, not before 4 December 2024, unconfirmed – Government reported to have left, unconfirmed; no new holder named",
  ]);
});

test("what became known last comes first, whenever it happened", () => {
  expect(feed(LATER).entries.map(({ title, published }) => `${published} ${title}`)).toEqual([
    "2024-12-08T06:30:00Z Hama: Changed hands on 5 December 2024 – reported held by Opposition",
    "2024-12-06T18:40:00Z Homs: Newly disputed on 6 December 2024 – Government reported present; Government reported to have left, unconfirmed",
    "2024-12-06T18:40:00Z Homs: Full withdrawal by 5 December 2024, not before 4 December 2024, unconfirmed – Government reported to have left, unconfirmed; no new holder named",
  ]);
  expect(feed(LATER).updated).toBe("2024-12-08T06:30:00Z");
});

test("an entry is updated when the newest article that it quotes came out, and published when the first made it known", () => {
  const [hama] = [...LATER.claims.values()].filter(({ id }) => id === "hama-taken") as [Claim];
  const first = { ...hama, id: toId("hama-first"), article: toId("report") };
  const claims = byId([...LATER.claims.values(), first]);
  expect(entry(/^Hama/, { ...LATER, claims })).toMatchObject({
    published: "2024-12-06T18:40:00Z",
    updated: "2024-12-08T06:30:00Z",
  });
});

/** The sample, where an article of the 6th without a time tells of Hama, and one of 08:34 that it was taken. */
const DATED: Dataset = (() => {
  const [report] = [...SAMPLE.articles.values()] as [Article];
  const early = { ...report, id: toId("early"), published: { day: december(6), time: "08:34" } };
  const dated = { ...report, id: toId("dated"), published: { day: december(6), time: null } };
  const [taken, ...others] = [...SAMPLE.claims.values()] as [Claim, ...Claim[]];
  const held = { ...taken, id: toId("hama-held"), article: toId("dated"), day: december(6), earliest: december(6) };
  const claims = byId([{ ...taken, article: toId("early") }, held, ...others]);
  return { ...SAMPLE, articles: byId([report, early, dated]), claims };
})();

test("an entry is not dated before the article that makes it known, whatever an article of that day without a time tells", () => {
  expect(entry(/^Hama/, DATED)).toMatchObject({ published: "2024-12-06T05:34:00Z", updated: "2024-12-06T05:34:00Z" });
  const dated = new Map(DATED.claims).set(toId("hama-taken"), {
    ...(DATED.claims.get(toId("hama-taken")) as Claim),
    article: toId("dated"),
  });
  expect(entry(/^Hama/, { ...DATED, claims: dated }).published, "a day alone").toBe("2024-12-05T21:00:00Z");
});

test("an entry says the turn, the standing, its sources, and how many days later that was reported", () => {
  expect(readable(entry(/^Hama/))).toContain(
    "Changed hands on 5 December 2024 – reported held by Opposition · 1 source · latest report is about this day Known since 6 December 2024, reported 1 day later",
  );
  const onceOnly = { ...(LATER.articles.get(toId("later")) as Article), updated: null };
  const published = { day: parseDay("2024-12-08") as Day, time: null };
  const unrevised = { ...LATER, articles: new Map([...LATER.articles, [toId("later"), { ...onceOnly, published }]]) };
  expect(readable(entry(/^Hama/, unrevised))).toContain("Known since 8 December 2024, reported 3 days later");
  expect(readable(entry(/^حماة/, unrevised, "ar"))).toContain("نُشر الخبر بعد ٣ أيام");
});

test("what only the later version of an article tells is said to be known from that version", () => {
  expect(readable(entry(/^Hama/, LATER))).toContain("Known from the version updated on 8 December 2024");
  expect(withoutIsolates(readable(entry(/^حماة/, LATER, "ar")))).toContain("عُرف من نسخة حُدِّثت يوم ٨ كانون الأول ٢٠٢٤");
});

test("an entry quotes both sides verbatim, each in the article's own direction, with translation, speaker and outlet", () => {
  const contested = entry(/disputed/);
  expect(contested.html).toMatch(/^<div lang="en" dir="ltr">/);
  expect(contested.html).toContain('<blockquote lang="ar" dir="rtl">«لا صحة لذلك»</blockquote>');
  expect(contested.html).toContain('<blockquote lang="ar" dir="rtl">«انسحبت من حمص»</blockquote>');
  expect(readable(contested)).toMatch(
    /Government reported present .*It is not so Denies another report Ministry Monitor · تقرير/,
  );
  expect(entry(/تضارب/, SAMPLE, "ar").html).toMatch(/^<div lang="ar" dir="rtl">/);
});

test("the HTML of an entry is well-formed as XML too", () => {
  for (const language of ["ar", "en"])
    for (const { html } of feed(SAMPLE, language).entries) expect(elementsOf(html)[0]?.name).toBe("div");
});

test("with the site's address an entry leads to the map on its day with its place, and is named as without it", () => {
  const address = "https://example.org/maps/syria/?day=2024-12-05&place=hama&lang=en";
  expect(entry(/^Hama/, ONLINE)).toMatchObject({ id: entry(/^Hama/).id, url: address });
});

test("an entry has a name that stays when the data changes, another for each day, place and language", () => {
  const ids = (dataset: Dataset) =>
    ["ar", "en"].flatMap((language) => feed(dataset, language).entries.map(({ id }) => id));
  expect(new Set(ids(SAMPLE)).size).toBe(6);
  for (const id of ids(SAMPLE)) expect(id).toMatch(/^urn:uuid:[-0-9a-f]{36}$/);
  expect(ids({ ...SAMPLE, hash: "another" })).toEqual(ids(SAMPLE));
  expect(ids(LATER).sort()).toEqual(ids(SAMPLE).sort());
  expect(feed().entries.map(({ url }) => url)).toEqual([null, null, null]);
});

test("maps of other titles name their entries otherwise", () => {
  const other: Dataset = { ...SAMPLE, map: { ...SAMPLE.map, title: { ar: "أخرى", en: "A map" } } };
  expect(entry(/^Hama/, other).id).not.toBe(entry(/^Hama/).id);
});

test("that nothing is known any more of a place is a turn, and no news", () => {
  const [taken, ...others] = [...SAMPLE.claims.values()];
  if (!taken) throw new Error("the sample has no claims");
  const open = { ...taken, day: parseDay("2024-12-06") as Day, earliest: parseDay("2024-12-05") as Day };
  const dataset = { ...SAMPLE, claims: new Map([open, ...others].map((claim) => [claim.id, claim])) };
  const kinds = listKnownTurns(buildHistory(dataset)).flatMap(({ place, turn }) =>
    place === "hama" ? [turn.kind] : [],
  );
  expect(kinds).toEqual(["lapsed", "changed-hands"]);
  expect(feed(dataset).entries.filter(({ title }) => title.startsWith("Hama"))).toHaveLength(1);
});

const REASON = { ar: "سحبه المرصد", en: "The monitor took it back" };

/** The sample with fields of a claim changed. */
function changed(id: string, change: Partial<Claim>): Dataset {
  const claim = { ...SAMPLE.claims.get(toId(id)), ...change } as Claim;
  return { ...SAMPLE, claims: new Map(SAMPLE.claims).set(toId(id), claim) };
}

test("a claim that was taken back is an entry of its own, and the feed is newer for it", () => {
  const revoked = { how: "retracted" as const, by: null, day: december(8), reason: REASON };
  const { entries, updated } = feed(changed("hama-taken", { revoked }));
  expect(entries.map(({ title }) => title)).toEqual([
    "Correction: Hama, retracted by its source · 8 December 2024",
    expect.stringMatching(/^Homs/),
    expect.stringMatching(/^Homs/),
  ]);
  expect(entries[0]).toMatchObject({ published: "2024-12-07T21:00:00Z", updated: "2024-12-07T21:00:00Z" });
  expect(entries[0]?.html).toContain("<p>retracted by its source · 8 December 2024: The monitor took it back</p>");
  expect(updated).toBe("2024-12-07T21:00:00Z");
});

test("a claim that was put right says what it said before, and moves the entries that quote it", () => {
  const was = { quote: null, translation: { en: "They fled Homs" }, speaker: null };
  const corrected = [{ day: december(9), reason: REASON, was }];
  const { entries } = feed(changed("homs-left", { corrected }));
  expect(entries[0]?.title).toBe("Correction: Homs, corrected by the editors · 9 December 2024");
  expect(entries[0]?.html).toContain('Before, in English: <q lang="en" dir="ltr">They fled Homs</q>');
  const about = entries.slice(1).filter(({ title }) => title.startsWith("Homs"));
  expect(about.map(({ updated }) => updated)).toEqual(["2024-12-08T21:00:00Z", "2024-12-08T21:00:00Z"]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

test("an entry says the day and the place for programs too", () => {
  expect(feed().entries.map(({ tags }) => tags)).toEqual([
    ["2024-12-06", "homs"],
    ["2024-12-05", "hama"],
    ["2024-12-05", "homs"],
  ]);
});

test("each correction has a name of its own in each language, which stays when another follows", () => {
  const was = { quote: null, translation: { en: "They fled Homs" }, speaker: null };
  const idsOf = (...days: number[]) => {
    const dataset = changed("homs-left", {
      corrected: days.map((day) => ({ day: december(day), reason: REASON, was })),
    });
    const corrections = ["ar", "en"].flatMap((language) => feed(dataset, language).entries.slice(0, days.length));
    return corrections.map(({ id }) => id);
  };
  expect(new Set(idsOf(9, 10)).size).toBe(4);
  expect(idsOf(9, 10)).toEqual(expect.arrayContaining(idsOf(9)));
});

test("a feed of a large map has its hundred newest entries", () => {
  const history = buildHistory(buildManyPlaces(600, 35));
  const { entries } = feedOf(listKnownTurns(history), "en", history.dataset);
  expect(entries).toHaveLength(100);
});
