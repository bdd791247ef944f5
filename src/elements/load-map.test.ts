import { expect, test } from "vitest";
import { DATASET } from "../../test/element-sample.ts";
import { encodeMap } from "../model/encode-files.ts";
import { loadMap } from "./load-map.ts";

const ADDRESS = "https://site.example/data/map.json";

/** What comes of an answer with the text. */
const load = (text: string, status = 200, signal = new AbortController().signal) =>
  loadMap(ADDRESS, signal, async () => new Response(text, { status }));

test("the published file becomes the data set that it was written from", async () => {
  expect(await load(JSON.stringify(encodeMap(DATASET)))).toEqual({ value: DATASET });
});

test("the fetcher is given the address and the signal", async () => {
  const given: unknown[] = [];
  const { signal } = new AbortController();
  await loadMap(ADDRESS, signal, async (...args) => {
    given.push(...args);
    return new Response("{}");
  });
  expect(given).toEqual([ADDRESS, { signal }]);
});

test("an answer that is no success is a network problem with its status", async () => {
  expect(await load("gone", 404)).toEqual({ problem: "network", detail: `${ADDRESS} answered 404` });
});

test("no answer is a network problem with its reason", async () => {
  const loaded = loadMap(ADDRESS, new AbortController().signal, async () => {
    throw new TypeError("Failed to fetch");
  });
  expect(await loaded).toEqual({ problem: "network", detail: `${ADDRESS}: TypeError: Failed to fetch` });
});

test("an answer that breaks off is a network problem", async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError("connection lost")) });
  const loaded = loadMap(ADDRESS, new AbortController().signal, async () => new Response(broken));
  expect(await loaded).toEqual({ problem: "network", detail: expect.stringContaining(`${ADDRESS}: TypeError:`) });
});

test("an answer that is no JSON is a problem of the data", async () => {
  expect(await load("<!doctype html>")).toEqual({
    problem: "data",
    detail: expect.stringContaining(`${ADDRESS}: SyntaxError:`),
  });
});

test("a file of another format is a problem of the data", async () => {
  expect(await load(JSON.stringify({ ...encodeMap(DATASET), format: 99 }))).toEqual({
    problem: "data",
    detail: `${ADDRESS}: format: expected version 2, found 99`,
  });
});

test("a file that speaks of an unknown place is a problem of the data", async () => {
  expect(await load(JSON.stringify({ ...encodeMap(DATASET), places: [] }))).toEqual({
    problem: "data",
    detail: `${ADDRESS}: claims.0.place: unknown id hama`,
  });
});

test("an address that could run a script is not taken over", async () => {
  const file = encodeMap(DATASET);
  const articles = file.articles.map((article) => ({ ...article, url: "javascript:alert(1)" }));
  const loaded = await load(JSON.stringify({ ...file, articles }));
  const urls = "value" in loaded ? [...loaded.value.articles.values()].map(({ url }) => url) : loaded.detail;
  expect(urls).toEqual([null, null]);
});

test("loading that is aborted rejects with the reason", async () => {
  const abort = new AbortController();
  const loaded = loadMap(ADDRESS, abort.signal, async () => {
    abort.abort(new Error("no longer wanted"));
    throw new TypeError("Failed to fetch");
  });
  await expect(loaded).rejects.toThrow("no longer wanted");
});
