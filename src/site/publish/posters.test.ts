import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildClaim } from "../../../test/build-claim.ts";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildActor } from "../../../test/build-people.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { december } from "../../../test/day.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { elementsOf } from "../../../test/xml-elements.ts";
import { compile } from "../../compile/compile.ts";
import { buildHistory } from "../../history/history.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import { drawnIn } from "../../map/key/drawn.ts";
import { keyEntries } from "../../map/key/key-entries.ts";
import { sceneOn } from "../../map/scene/scene.ts";
import type { Dataset } from "../../model/dataset.ts";
import { readFolder } from "../read-folder.ts";
import { readBasemap } from "./basemap.ts";
import { type PosterFiles, postersOf } from "./posters.ts";

const LAND = '{"type":"FeatureCollection","features":[]}';
const FOLDER = new Map([["basemap/land.geojson", LAND]]);

const posters = (dataset: Dataset = SAMPLE) => postersOf(buildHistory(dataset), readBasemap(dataset.basemap, FOLDER));

function poster(file: string, dataset?: Dataset): PosterFiles {
  const found = posters(dataset).find(({ pngFile }) => pngFile === `posters/${file}`);
  if (!found) throw new Error(`no poster ${file}`);
  return found;
}

const textsOf = ({ svg }: PosterFiles) => elementsOf(svg).map(({ text }) => text.replace(/[\u202B\u202C]/g, ""));

test("each day has a wide poster, a portrait and a tall one in each language; the tall one's SVG is not published", () => {
  const files = posters().map(({ svgFile, pngFile }) => [svgFile, pngFile]);
  expect(files).toHaveLength(3 * 3 * 2);
  expect(files).toContainEqual(["posters/2024-12-05.en.portrait.svg", "posters/2024-12-05.en.portrait.png"]);
  expect(files).toContainEqual(["posters/2024-12-05.ar.svg", "posters/2024-12-05.ar.png"]);
  expect(files).toContainEqual([null, "posters/2024-12-05.en.4x3.png"]);
});

test("a poster has its own size", () => {
  expect(elementsOf(poster("2024-12-05.en.png").svg)[0]?.attributes).toMatchObject({ viewBox: "0 0 1200 630" });
  expect(elementsOf(poster("2024-12-05.en.4x3.png").svg)[0]?.attributes).toMatchObject({ viewBox: "0 0 1200 900" });
  expect(elementsOf(poster("2024-12-05.en.portrait.png").svg)[0]?.attributes).toMatchObject({
    viewBox: "0 0 400 1060",
  });
});

test("a poster says title, day, headline, places, who is who, and the disclaimer", () => {
  const texts = textsOf(poster("2024-12-05.en.png"));
  for (const text of ["A map", "5 December 2024", "Hama", "Homs", "Government", "Opposition", "What was reported"]) {
    expect(texts).toContain(text);
  }
  expect(texts.join(" ")).toContain("Hama: changed hands – reported held by Opposition. Homs: full withdrawal by");
  expect(texts).toContain("Natural Earth");
});

/** A map on which forty parties hold a place each, and the last of them two. */
function crowdedMap(): { ids: string[]; crowded: Dataset } {
  const ids = Array.from({ length: 40 }, (_, index) => `party-number-${index}-of-the-long-valley`);
  const holders = [...ids, ids.at(-1) ?? ""];
  const crowded = buildDataset({
    map: { range: { first: december(5), last: december(5) }, openingDay: december(5) },
    actors: ids.map((id) => buildActor({ id })),
    speakers: [...SAMPLE.speakers.values()],
    articles: [...SAMPLE.articles.values()],
    places: holders.map((_, at) =>
      buildPlace({ id: `place-${at}`, spot: [36 + (at % 8) / 4, 33 + Math.floor(at / 8) / 4] }),
    ),
    claims: holders.map((actor, at) =>
      buildClaim("control", { id: `by-${at}`, place: `place-${at}`, actor, day: december(5) }),
    ),
  });
  return { ids, crowded };
}

test.each(["2024-12-05.en.png", "2024-12-05.en.portrait.png"])(
  "the key of the poster %s, on which forty parties hold places, names those that hold most, in letters that can be read, and counts the others",
  (file) => {
    const { ids, crowded } = crowdedMap();
    const drawn = poster(file, crowded);
    const texts = textsOf(drawn);
    const named = ids.filter((id) => texts.includes(id));
    expect(named.length, "some parties are named, not all").toSatisfy((count: number) => count > 3 && count < 40);
    expect(texts).toContain(`… + ${40 - named.length}`);
    expect(named, "who holds two places stands at the end of the file").toContain(ids.at(-1));
    expect(texts, "what explains forms stays").toContain("Held, as a report states");
    const sizes = elementsOf(drawn.svg).flatMap(({ text, attributes }) =>
      ids.includes(text) ? [Number(attributes["font-size"])] : [],
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  },
);

test("an Arabic poster speaks Arabic and has its text on the right", () => {
  const elements = elementsOf(poster("2024-12-05.ar.png").svg);
  const title = elements.find(({ text }) => text === "\u202Bخريطة\u202C");
  expect(title?.attributes).toMatchObject({ x: "1172", "text-anchor": "end" });
  expect(elements.some(({ text }) => text.includes("٥ كانون الأول ٢٠٢٤"))).toBe(true);
});

test("the poster carries its description for those who do not see it", () => {
  const elements = elementsOf(poster("2024-12-06.en.png").svg);
  expect(elements.find(({ name }) => name === "title")?.text).toBe("A map · 6 December 2024");
  expect(elements.find(({ name }) => name === "desc")?.text).toContain("Reported held by Opposition: Hama.");
  expect(elements.find(({ name }) => name === "desc")?.text).toContain(
    "Reports disagree – Government reported present; Government reported to have left, unconfirmed: Homs.",
  );
});

test("what is not known is not painted: a poster of nothing known has no mark", () => {
  const nothing = { ...SAMPLE, claims: new Map() };
  expect(elementsOf(poster("2024-12-05.en.png", nothing).svg).filter(({ name }) => name === "use")).toEqual([]);
});

test("a poster refers to nothing but itself and holds no script, style or foreign object", () => {
  for (const { svg } of posters()) {
    for (const { name, attributes } of elementsOf(svg)) {
      expect(["script", "style", "foreignObject", "image", "a"]).not.toContain(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on|^style$/);
        if (key.endsWith("href")) expect(value).toMatch(/^#p\d+$/);
        if (value.includes("url(")) expect(value).toMatch(/^url\(#p\d+\)$/);
      }
    }
  }
});

test("every figure that is used is defined, once", () => {
  const elements = elementsOf(poster("2024-12-06.ar.png").svg);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attributes } of elements.filter(({ name }) => name === "use")) {
    expect(ids).toContain(attributes.href?.slice(1));
  }
});

test("the posters of the project's own map stay under 14 kB gzipped, and name the towns that lie close together", () => {
  const folder = readFolder(fileURLToPath(new URL("../../../data", import.meta.url)));
  const { dataset } = compile(folder);
  if (!dataset) throw new Error("the project's own data has errors");
  const all = postersOf(buildHistory(dataset), readBasemap(dataset.basemap, folder)).filter(
    ({ svgFile }) => svgFile !== null,
  );
  expect(all.length).toBeGreaterThan(0);
  for (const { svg, svgFile } of all) {
    expect(gzipSync(svg).length, `${svgFile}`).toBeLessThan(14_000);
  }
  const english = all.find(({ svgFile }) => svgFile === "posters/2024-12-06.en.svg");
  const texts = english ? textsOf(english) : [];
  for (const town of ["Homs", "Talbiseh", "Rastan", "Hama"]) expect(texts).toContain(town);
});

test("the key of the project's own posters has all its rows on a day with much news", () => {
  const folder = readFolder(fileURLToPath(new URL("../../../data", import.meta.url)));
  const { dataset } = compile(folder);
  if (!dataset) throw new Error("the project's own data has errors");
  const history = buildHistory(dataset);
  const all = postersOf(history, readBasemap(dataset.basemap, folder));
  for (const language of ["en", "ar"]) {
    const entries = keyEntries(drawnIn(sceneOn(history, december(6)), new Set()), dataset, localeFor(language, "arab"));
    const onDay = all.filter(({ pngFile }) => pngFile.includes(`2024-12-06.${language}.`));
    expect(onDay).toHaveLength(3);
    for (const each of onDay) {
      const told = textsOf(each).join(" ");
      for (const { text } of entries) expect(told, each.pngFile).toContain(text);
    }
  }
});
