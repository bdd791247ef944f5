import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import type { Speaker } from "../model/speaker.ts";
import { COUNT_ALL, type Filter, nameOfVoice, omissionOf, type Voice, voiceNamed, voicesOf } from "./filter.ts";

const day = (text: string) => parseDay(`2024-12-${text}`) as Day;

const published = (id: string, on: string, updated: string | null = null) =>
  ({
    id,
    published: { day: day(on), time: null },
    updated: updated && { day: day(updated), time: null },
  }) as Article;

const speaker = (id: string, side: string | null) => ({ id, side }) as Speaker;
const actor = (id: string, within: string | null = null) => ({ id, within }) as Actor;
const claim = (article: string, speaker: string) => ({ id: "hama-taken", article, speaker }) as Claim;

const DATASET = {
  articles: byId(published("early", "04"), published("edited", "04", "06")),
  speakers: byId(speaker("monitor", null), speaker("ministry", "government"), speaker("hts-commander", "hts")),
  actors: byId(actor("government"), actor("opposition"), actor("hts", "opposition"), actor("sna", "opposition")),
} as unknown as Dataset;

const asOf = (text: string): Filter => ({ ...COUNT_ALL, asOf: day(text) });
const accordingTo = (voice: Voice): Filter => ({ ...COUNT_ALL, voice });
const counts = (filter: Filter, each: Claim, dataset: Dataset) => omissionOf(filter, each, dataset) === null;
const counting = (filter: Filter, ...speakers: string[]) =>
  speakers.filter((id) => counts(filter, claim("early", id), DATASET));
const EVERYONE = ["monitor", "ministry", "hts-commander"];

test("without a filter everyone counts", () => {
  expect(counting(COUNT_ALL, ...EVERYONE)).toEqual(EVERYONE);
});

test("an article counts from the day of its publication", () => {
  expect(counts(asOf("03"), claim("early", "monitor"), DATASET)).toBe(false);
  expect(counts(asOf("04"), claim("early", "monitor"), DATASET)).toBe(true);
});

test("an article that was updated counts from the day of the update, as its first words are not known", () => {
  expect(counts(asOf("05"), claim("edited", "monitor"), DATASET)).toBe(false);
  expect(counts(asOf("06"), claim("edited", "monitor"), DATASET)).toBe(true);
});

test("according to a side, only its own speakers count", () => {
  expect(counting(accordingTo({ of: "side", actor: "government" }), ...EVERYONE)).toEqual(["ministry"]);
});

test.each(["opposition", "hts", "sna"])("sides are compared by the outermost actor: %s", (side) => {
  expect(counting(accordingTo({ of: "side", actor: side }), ...EVERYONE)).toEqual(["hts-commander"]);
});

test("according to no side, only speakers of none count", () => {
  expect(counting(accordingTo({ of: "no-side" }), ...EVERYONE)).toEqual(["monitor"]);
});

test("a claim counts only if both filters let it", () => {
  const filter: Filter = { asOf: day("05"), voice: { of: "side", actor: "government" } };
  expect(counts(filter, claim("early", "ministry"), DATASET)).toBe(true);
  expect(counts(filter, claim("early", "monitor"), DATASET)).toBe(false);
  expect(counts(filter, claim("edited", "ministry"), DATASET)).toBe(false);
});

test("a claim of an article or a speaker that does not exist is a bug, and is named", () => {
  expect(() => counts(COUNT_ALL, claim("lost", "monitor"), DATASET)).toThrow(
    "claim hama-taken names the unknown article lost",
  );
  expect(() => counts(COUNT_ALL, claim("early", "nobody"), DATASET)).toThrow(
    "claim hama-taken names the unknown speaker nobody",
  );
});

test("to choose from are everyone, no side, and each outermost side on which somebody quoted speaks", () => {
  const claims = byId({ ...claim("early", "ministry"), id: "a" }, { ...claim("early", "hts-commander"), id: "b" });
  expect(voicesOf({ ...DATASET, claims }).map(nameOfVoice)).toEqual([
    "everyone",
    "no-side",
    "government",
    "opposition",
  ]);
  expect(voicesOf({ ...DATASET, claims: byId({ ...claim("early", "monitor"), id: "a" }) }).map(nameOfVoice)).toEqual([
    "everyone",
    "no-side",
  ]);
});

test("a voice is found by its name, that of an inner actor included; a side on which nobody speaks is none", () => {
  const dataset = { ...DATASET, claims: byId(claim("early", "hts-commander")) };
  expect(voiceNamed("no-side", dataset)).toEqual({ of: "no-side" });
  expect(voiceNamed("hts", dataset)).toEqual({ of: "side", actor: "opposition" });
  expect(voiceNamed("government", dataset)).toBe(null);
  expect(voiceNamed("atlantis", dataset)).toBe(null);
});

test("a claim that was revoked counts as of the days before, and no more from that day on", () => {
  const revoked = { how: "retracted", by: null, day: day("06"), reason: {} } as const;
  const taken = { ...claim("early", "monitor"), revoked };
  expect(omissionOf(asOf("05"), taken, DATASET)).toBe(null);
  expect(omissionOf(asOf("06"), taken, DATASET)).toEqual({ why: "revoked", revoked });
  expect(omissionOf(COUNT_ALL, taken, DATASET)).toEqual({ why: "revoked", revoked });
});

test("what does not count has a reason: it was not known yet, or another speaks", () => {
  const filter: Filter = { asOf: day("05"), voice: { of: "side", actor: "government" } };
  const reason = (article: string, speaker: string) => omissionOf(filter, claim(article, speaker), DATASET);
  expect(reason("early", "ministry")).toBe(null);
  expect(reason("early", "monitor")).toEqual({ why: "voice", side: null });
  expect(reason("early", "hts-commander"), "the side is the outermost actor").toEqual({
    why: "voice",
    side: "opposition",
  });
  expect(reason("edited", "hts-commander"), "nobody knew of it yet").toEqual({ why: "later", asOf: day("05") });
});
