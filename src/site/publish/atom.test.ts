import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { elementsOf } from "../../../test/xml-elements.ts";
import { buildHistory } from "../../history/history.ts";
import { listKnownTurns } from "../../history/known-on.ts";
import type { Dataset } from "../../model/dataset.ts";
import { atom } from "./atom.ts";
import { feedOf } from "./feed.ts";

const ONLINE: Dataset = { ...SAMPLE, map: { ...SAMPLE.map, url: "https://example.org/maps/syria" } };

const elements = (dataset: Dataset = SAMPLE, language = "en") =>
  elementsOf(atom(feedOf(listKnownTurns(buildHistory(dataset)), language, dataset), dataset.map));

/** What RFC 4287 asks of every feed and entry stands between its start and that of the next entry. */
function parts(dataset?: Dataset, language?: string): [head: Part, ...entries: Part[]] {
  const all = elements(dataset, language);
  const starts = [0, ...all.flatMap(({ name }, index) => (name === "entry" ? [index] : []))];
  return starts.map((start, index) => all.slice(start, starts[index + 1])) as [Part, ...Part[]];
}

type Part = ReturnType<typeof elementsOf>;

const textOf = (part: Part, name: string) => part.find((element) => element.name === name)?.text;

test("a feed is an Atom document in its language with an id, a title, an author and the time of its newest article", () => {
  const [head] = parts();
  expect(head[0]).toMatchObject({
    name: "feed",
    attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
  });
  expect(textOf(head, "id")).toMatch(/^urn:uuid:/);
  expect(textOf(head, "title")).toBe("A map · news");
  expect(textOf(head, "subtitle")).toBe("What was reported");
  expect(textOf(head, "updated")).toBe("2024-12-06T18:40:00Z");
  expect(textOf(head, "name")).toBe("A map");
  expect(textOf(head, "generator")).toBe("conflict-map");
});

/** What an entry of a map without an address is made of, in order. */
const ENTRY = ["entry", "id", "title", "published", "updated", "category", "category", "content"];

test("each entry has what every entry must have, and its content as escaped HTML", () => {
  const [, ...entries] = parts();
  expect(entries.map((each) => textOf(each, "title"))).toEqual([
    "Homs: Newly disputed on 6 December 2024 – Government reported present; Government reported to have left, unconfirmed",
    "Hama: Changed hands on 5 December 2024 – reported held by Opposition",
    "Homs: Full withdrawal by 5 December 2024, not before 4 December 2024, unconfirmed – Government reported to have left, unconfirmed; no new holder named",
  ]);
  for (const each of entries) {
    expect(each.map(({ name }) => name)).toEqual(ENTRY);
    expect(textOf(each, "updated")).toBe("2024-12-06T18:40:00Z");
    expect(each.at(-1)).toMatchObject({ attributes: { type: "html" } });
    expect(elementsOf(textOf(each, "content") ?? "")[0]?.name).toBe("div");
  }
});

test("without the site's address the feed links itself by its name alone", () => {
  const links = elements(SAMPLE, "ar").filter(({ name }) => name === "link");
  expect(links.map(({ attributes }) => attributes)).toEqual([
    { rel: "self", type: "application/atom+xml", href: "changes.atom" },
  ]);
});

test("with it the feed and its entries have absolute links", () => {
  const [head, first] = parts(ONLINE);
  const hrefs = (part: Part = []) => part.flatMap(({ name, attributes }) => (name === "link" ? [attributes.href] : []));
  const site = "https://example.org/maps/syria/";
  expect(hrefs(head)).toEqual([`${site}data/changes.en.atom`, `${site}?lang=en`]);
  expect(hrefs(first)).toEqual([`${site}?day=2024-12-06&place=homs&lang=en`]);
});

test("no two feeds or entries have the same name", () => {
  const ids = ["ar", "en"].flatMap((language) => parts(SAMPLE, language).map((part) => textOf(part, "id")));
  expect(new Set(ids).size).toBe(8);
});

test("a map without changes has a feed without entries", () => {
  const silent = { ...SAMPLE, claims: new Map() };
  expect(parts(silent)).toHaveLength(1);
  expect(textOf(parts(silent)[0], "updated")).toBe("2024-12-06T18:40:00Z");
});

test("an entry says when it became known, and when it was last added to", () => {
  const feed = feedOf(listKnownTurns(buildHistory(SAMPLE)), "en", SAMPLE);
  const entries = feed.entries.slice(0, 1);
  const times = { published: "2024-12-06T21:40:00Z", updated: "2024-12-08T09:30:00Z" };
  const all = elementsOf(atom({ ...feed, entries: entries.map((each) => ({ ...each, ...times })) }, SAMPLE.map));
  const entry = all.slice(all.findIndex(({ name }) => name === "entry"));
  expect([textOf(entry, "published"), textOf(entry, "updated")]).toEqual([times.published, times.updated]);
});
