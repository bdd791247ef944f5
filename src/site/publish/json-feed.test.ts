import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { buildHistory } from "../../history/history.ts";
import { listKnownTurns } from "../../history/known-on.ts";
import type { Dataset } from "../../model/dataset.ts";
import { feedOf } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";

const ONLINE: Dataset = { ...SAMPLE, map: { ...SAMPLE.map, url: "https://example.org/maps/syria" } };

const feed = (dataset: Dataset, language: string) =>
  JSON.parse(jsonFeed(feedOf(listKnownTurns(buildHistory(dataset)), language, dataset), dataset.map));

test("a feed has what JSON Feed 1.1 asks for, and says its language", () => {
  const { items, ...head } = feed(SAMPLE, "en");
  expect(head).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "A map · news",
    authors: [{ name: "A map" }],
    _rights: {
      about: "https://creativecommons.org/licenses/by/4.0/",
      text: expect.stringContaining("is licensed as CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)."),
    },
    description: "What was reported",
    language: "en",
  });
  expect(items).toHaveLength(3);
  for (const item of items) {
    expect(Object.keys(item)).toEqual(["id", "title", "tags", "content_html", "date_published", "date_modified"]);
    expect(item.content_html).toMatch(/^<div lang="en" dir="ltr">/);
    expect(item.date_published).toBe("2024-12-06T18:40:00Z");
  }
});

test("with the site's address the feed and its items have absolute addresses", () => {
  const site = "https://example.org/maps/syria/";
  const { home_page_url, feed_url, items } = feed(ONLINE, "ar");
  expect({ home_page_url, feed_url }).toEqual({
    home_page_url: `${site}?lang=ar`,
    feed_url: `${site}data/changes.json`,
  });
  expect(items[0]).toMatchObject({
    url: `${site}?day=2024-12-06&place=homs&lang=ar`,
  });
});
