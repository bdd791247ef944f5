import { expect, test } from "vitest";
import { type Day, parseDay } from "../model/day.ts";
import { heightMessages, readFrameName, readResizerId, readSetMessage, viewMessage } from "./host-messages.ts";

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

const HERE = "https://example.org/embed.html";

test("a height is told in our own form, and in those of Datawrapper, AMP and the Guardian", () => {
  expect(heightMessages(640, { childId: null, secret: null, resizerId: null }, HERE)).toEqual([
    { type: "conflict-map:height", height: 640 },
    { "datawrapper-height": { "conflict-map": 640 } },
    { sentinel: "amp", type: "embed-size", height: 640 },
    { kind: "interactive:height", height: 640 },
    `{"type":"set-height","value":640,"href":"${HERE}"}`,
  ]);
});

test("a host that names its frame hears the forms of Pym, WordPress and iframe-resizer too", () => {
  const name = readFrameName("?day=2024-12-06&childId=map-1", "#?secret=aB3xYz");
  const messages = heightMessages(640, { ...name, resizerId: "iFrameResizer0" }, HERE);
  expect(messages[1]).toEqual({ "datawrapper-height": { "map-1": 640 } });
  expect(messages.slice(5)).toEqual([
    "pymxPYMxmap-1xPYMxheightxPYMx640",
    { message: "height", value: 640, secret: "aB3xYz" },
    "[iFrameSizer]iFrameResizer0:640:0:resize",
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

test("the first message of iframe-resizer names the frame", () => {
  expect(readResizerId("[iFrameSizer]iFrameResizer0:8:false:false:32:true:true::bodyOffset")).toBe("iFrameResizer0");
});

test.each(["iFrameResizer0:8", "[iFrameSizer]<b>:8", "[iFrameSizer]", null, { type: "conflict-map:set" }])(
  "%j names none",
  (message) => {
    expect(readResizerId(message)).toBeNull();
  },
);
