import { expect, test } from "vitest";
import { december } from "../../test/day.ts";
import { DATASET, HISTORY } from "../../test/element-sample.ts";
import { toId } from "../../test/id.ts";
import { parseDay } from "../model/day.ts";
import type { RequestedView } from "./address.ts";
import { WHOLE_LIST } from "./list-choice.ts";
import { initialValue, openingView, unmetBy } from "./opening.ts";
import { attributeOf, type Option, settle } from "./option.ts";
import { OPTION_NAMES, OPTIONS, type OptionName } from "./options.ts";

/** Texts that make sense, and some that do not. */
const TEXTS: Readonly<Record<OptionName, readonly [sense: readonly string[], nonsense: readonly string[]]>> = {
  day: [
    ["2024-12-05", "1970-01-01"],
    ["tomorrow", "2024-02-30", "6"],
  ],
  compare: [["2024-12-05"], ["then"]],
  asOf: [["2024-12-05"], ["soon"]],
  accordingTo: [["no-side", "government"], []],
  place: [["homs", "atlantis"], []],
  show: [["list"], ["globe"]],
  list: [["q=homs&sort=name&kind=city"], []],
  inferred: [["1"], ["perhaps", "2"]],
  lang: [["ar", "pt-BR"], []],
  numerals: [["latn"], ["roman"]],
  cited: [["7f351928ecab"], ["latest", "7f3"]],
};

test.each([
  ["show", "LIST", "list"],
  ["numerals", "Latn", "latn"],
  ["inferred", "True", "1"],
  ["cited", "7F351928ECAB", "7f351928ecab"],
  ["place", "Homs", "homs"],
  ["accordingTo", "No-Side", "no-side"],
] as const)("%s reads %j in any case", (name, text, written) => {
  const option: Option<unknown> = OPTIONS[name];
  expect(option.write(option.parse(text))).toBe(written);
});

test.each(["0", "false", "no", "off", "FALSE"])("inferred=%s says no", (text) => {
  expect(OPTIONS.inferred.parse(text)).toBe(false);
});

test("of the list an order that it does not have makes no sense, and the rest does", () => {
  expect(OPTIONS.list.nonsenseIn?.("q=homs&sort=colour")).toEqual(["sort=colour"]);
  expect(OPTIONS.list.nonsenseIn?.("q=homs&sort=name")).toEqual([]);
});

test.each(OPTION_NAMES)("%s writes what it reads, and does not read nonsense", (name) => {
  const option: Option<unknown> = OPTIONS[name];
  const [sense, nonsense] = TEXTS[name];
  for (const text of sense) expect(option.write(option.parse(text)), text).toBe(text);
  for (const text of nonsense) expect(option.parse(text), text).toBe(null);
});

test("an option is called in attributes and addresses as its property, in small letters with hyphens", () => {
  expect(OPTION_NAMES.map(attributeOf)).toEqual([
    ...["day", "compare", "as-of", "according-to", "place", "show", "list", "inferred", "lang", "numerals"],
    "cited",
  ]);
});

test("without anything asked for, a map opens on its own day, in its first language, whole and unfiltered", () => {
  expect(openingView(HISTORY, {}, null)).toEqual({
    ...{ day: december(6), compare: null, asOf: null, accordingTo: { of: "everyone" }, place: null, show: "map" },
    ...{ list: WHOLE_LIST, inferred: false, lang: "ar", numerals: "arab", cited: null, clamped: [] },
  });
});

test("another map keeps the day that was shown, where it has it", () => {
  const before = openingView(HISTORY, { day: december(4), place: toId("homs") }, null);
  expect(openingView(HISTORY, {}, before)).toMatchObject({ day: december(4), place: null });
  const stops = { ...HISTORY.stops, range: { first: december(5), last: december(7) } };
  expect(openingView({ dataset: DATASET, stops }, {}, before).day).toBe(december(6));
});

test("a day that is no longer asked for stays, and everything else becomes what the map shows by itself", () => {
  const view = openingView(HISTORY, { day: december(4), compare: december(3), place: toId("homs") }, null);
  const initial = (["day", "compare", "place"] as const).map((name) => initialValue(name, HISTORY, view));
  expect(initial).toEqual([december(4), null, null]);
});

test("a day that the map does not have becomes the nearest one", () => {
  const asked = parseDay("2031-01-01");
  if (asked === null) throw new Error("no such day");
  expect(settle(OPTIONS.day, asked, HISTORY)).toEqual({ value: december(7), isMet: false });
  expect(settle(OPTIONS.compare, december(5), HISTORY)).toEqual({ value: december(5), isMet: true });
  expect(settle(OPTIONS.compare, null, HISTORY)).toEqual({ value: null, isMet: true });
});

test("an actor within another one stands for the outermost one, and that is what was asked for", () => {
  const speakers = new Map([...DATASET.speakers].map(([id, speaker]) => [id, { ...speaker, side: toId("hts") }]));
  const available = { dataset: { ...DATASET, speakers }, stops: HISTORY.stops };
  expect(settle(OPTIONS.accordingTo, { of: "side", actor: toId("hts") }, available)).toEqual({
    ...{ value: { of: "side", actor: "opposition" }, isMet: true },
  });
});

test("what the map does not have is told with its text, a language that it does not speak too", () => {
  const requested: RequestedView = {
    ...{ day: december(25), compare: december(4), place: toId("atlantis"), lang: "fr" },
    ...{ accordingTo: { of: "side", actor: toId("martians") }, list: { ...WHOLE_LIST, actor: toId("martians") } },
  };
  expect(unmetBy(requested, HISTORY)).toEqual([
    ["day", "2024-12-25"],
    ["accordingTo", "martians"],
    ["place", "atlantis"],
    ["list", "actor=martians"],
    ["lang", "fr"],
  ]);
});
