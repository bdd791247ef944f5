import { expect, test } from "vitest";
import { type Day, parseDay } from "../model/day.ts";
import { heightMessages, readFrameName, readSetMessage, viewMessage } from "./host-messages.ts";

test("a host may set day, place and language, together or alone", () => {
  const all = { type: "conflict-map:set", day: "2024-12-05", place: "homs", lang: "pt-BR" };
  expect(readSetMessage(all)).toEqual(all);
  expect(readSetMessage({ type: "conflict-map:set", place: null })).toEqual({ type: "conflict-map:set", place: null });
  expect(readSetMessage({ type: "conflict-map:set" })).toEqual({ type: "conflict-map:set" });
});

test.each([
  null,
  undefined,
  7,
  "conflict-map:set",
  "pymxPYMxmapxPYMxwidthxPYMx640",
  {},
  [],
  { type: "conflict-map:height", height: 5 },
  { type: "conflict-map:view", day: "2024-12-05" },
  { type: "set", day: "2024-12-05" },
])("%j is no message for the map", (message) => {
  expect(readSetMessage(message)).toBeNull();
});

test.each([
  { day: "2024-02-30" },
  { day: 20_000 },
  { day: null },
  { place: "<img src=x onerror=alert(1)>" },
  { place: "javascript:alert(1)" },
  { place: "https://example.org/" },
  { place: ["homs"] },
  { place: 7 },
  { lang: "en<script>" },
  { lang: "" },
  { lang: null },
  { src: "https://example.org/map.json" },
  { html: "<b>" },
])("of %j nothing is taken, and the rest is", (nonsense) => {
  const sense = { day: "2024-12-05", place: "homs", lang: "ar" };
  const taken = readSetMessage({ type: "conflict-map:set", ...sense, ...nonsense });
  const [wrong] = Object.keys(nonsense);
  const rest = Object.entries(sense).filter(([field]) => field !== wrong);
  expect(taken).toEqual({ type: "conflict-map:set", ...Object.fromEntries(rest) });
});

test("a view is told as a day, a place and a language", () => {
  const view = { day: parseDay("2024-12-06") as Day, place: null, lang: "ar" };
  expect(viewMessage(view)).toEqual({ type: "conflict-map:view", day: "2024-12-06", place: null, lang: "ar" });
});

test("a height is told in our own form, Datawrapper's and AMP's", () => {
  expect(heightMessages(640, { childId: null, secret: null })).toEqual([
    { type: "conflict-map:height", height: 640 },
    { "datawrapper-height": { "conflict-map": 640 } },
    { sentinel: "amp", type: "embed-size", height: 640 },
  ]);
});

test("a host that names its frame hears Pym's and WordPress' forms too", () => {
  const name = readFrameName("?day=2024-12-06&childId=map-1", "#?secret=aB3xYz");
  expect(heightMessages(640, name).slice(1)).toEqual([
    { "datawrapper-height": { "map-1": 640 } },
    { sentinel: "amp", type: "embed-size", height: 640 },
    "pymxPYMxmap-1xPYMxheightxPYMx640",
    { message: "height", value: 640, secret: "aB3xYz" },
  ]);
});

test.each([
  { query: "", hash: "" },
  { query: "?childId=", hash: "#?secret=" },
  { query: "?childId=a.*", hash: "#?secret=<b>" },
  { query: "?child=map", hash: "#secret" },
])("$query and $hash name no frame", ({ query, hash }) => {
  expect(readFrameName(query, hash)).toEqual({ childId: null, secret: null });
});
