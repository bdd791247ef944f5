import { expect, test } from "vitest";
import { buildClaim } from "../../../../test/build-claim.ts";
import { byId } from "../../../../test/build-dataset.ts";
import { buildManyPlaces } from "../../../../test/build-many-places.ts";
import { december } from "../../../../test/day.ts";
import { decodeCore } from "../../../model/core/core-file.ts";
import { decodeQuotes } from "../../../model/core/quote-file.ts";
import { hasManyClaims } from "../../../model/core/quotes.ts";
import { placesOf } from "../../../model/places-of.ts";
import { coreFiles } from "./core-files.ts";

const LARGE = buildManyPlaces(1000, 40);

const filesOf = (dataset: typeof LARGE) => new Map(coreFiles(dataset).map(([path, make]) => [path, make()]));

test("a map of usual size has its core with the quotes, and every note once for each of its places", () => {
  const small = buildManyPlaces(10, 5);
  const noted = new Map([...small.claims].map(([id, claim]) => [id, { ...claim, note: { en: `Of ${id}.` } }]));
  const files = filesOf({ ...small, claims: noted });
  const core = decodeCore(JSON.parse(files.get("map-core.json") ?? ""));
  if ("problem" in core) throw new Error(core.problem);
  expect([hasManyClaims(small), core.without.size, core.files.days, core.files.places]).toEqual([false, 0, [], []]);
  const notes = core.files.notes.flatMap(({ file }) => JSON.parse(files.get(file) ?? "").claims as { id: string }[]);
  expect(notes.map(({ id }) => id).sort()).toEqual([...noted.keys()].sort());
});

test("what is noted of many places without a claim is in files of about the same length too", () => {
  const many = buildManyPlaces(500, 2);
  const source = { en: "An atlas of many towns, of which the second edition was read." };
  const places = new Map([...many.places].map(([id, place]) => [id, { ...place, source }]));
  const files = [...filesOf({ ...many, places, claims: new Map() })].filter(([path]) => path.startsWith("parts/"));
  expect(files.length).toBeGreaterThan(4);
  for (const [path, text] of files) expect(text.length, path).toBeLessThan(9000);
});

test("the other spellings of places are in a file of their own, on a map of any size", () => {
  for (const dataset of [buildManyPlaces(10, 5), LARGE]) {
    const places = new Map([...dataset.places].map(([id, place]) => [id, { ...place, aliases: [`Old ${id}`] }]));
    const files = filesOf({ ...dataset, places });
    const core = decodeCore(JSON.parse(files.get("map-core.json") ?? ""));
    if ("problem" in core) throw new Error(core.problem);
    expect([...core.dataset.places.values()].flatMap(({ aliases }) => aliases)).toEqual([]);
    const spelled = JSON.parse(files.get(core.files.aliases ?? "") ?? "");
    expect(spelled["place-3"]).toEqual(["Old place-3"]);
    expect(Object.keys(spelled)).toHaveLength(places.size);
  }
});

test("a large map has its core, and every quote once by day and once for each of its places", () => {
  const moved = buildClaim("movement", { id: "moved", place: "place-0", to: "place-999", day: december(3) });
  const dataset = { ...LARGE, claims: byId([...LARGE.claims.values(), moved]) };
  const files = filesOf(dataset);
  expect(hasManyClaims(dataset)).toBe(true);
  const core = decodeCore(JSON.parse(files.get("map-core.json") ?? ""));
  if ("problem" in core) throw new Error(core.problem);
  const quotesIn = (parts: readonly { readonly file: string }[]) =>
    parts.flatMap(({ file }) => {
      const read = decodeQuotes(JSON.parse(files.get(file) ?? ""));
      return "problem" in read ? [] : read.value;
    });
  const said = [...dataset.claims.values()].map(({ id, quote }) => `${id} ${quote.text}`).sort();
  const byDay = quotesIn(core.files.days).map(({ id, quote }) => `${id} ${quote.text}`);
  expect(byDay.sort()).toEqual(said);
  expect(quotesIn(core.files.places)).toHaveLength([...dataset.claims.values()].flatMap(placesOf).length);
  expect(core.files.days.length + core.files.places.length + 1).toBe(files.size);
});

test("the files are about as long, and named after what they hold", () => {
  const files = [...filesOf(LARGE)].filter(([path]) => path.startsWith("parts/"));
  expect(files.length).toBeGreaterThan(3);
  for (const [path, text] of files) {
    expect(path).toMatch(/^parts\/(?:days|places)-\d+-[0-9a-f]{8}\.json$/);
    expect(text.length, path).toBeLessThan(100_000);
  }
});
