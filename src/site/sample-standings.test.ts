import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { outputsOn, type ToldDay } from "../../test/published-outputs.ts";
import { SAMPLE_STANDINGS } from "../../test/sample-standings.ts";
import { buildHistory } from "../history/history.ts";
import { compileFolder } from "./compile-folder.ts";
import { embedPage } from "./map-page/embed-page.ts";
import { readBasemap } from "./publish/basemap.ts";
import { publish } from "./publish.ts";
import { publishSite } from "./publish-site.ts";

/** Every text that the site publishes of the five articles, by its path; without a ground, as no sentence is about that. */
function publishSample(): readonly (readonly [path: string, text: string])[] {
  const compiled = compileFolder(fileURLToPath(new URL("../../data", import.meta.url)));
  if (!compiled.dataset) throw new Error("the sample has errors");
  const { sources } = compiled;
  // With an address its pages have previews too.
  const dataset = { ...compiled.dataset, map: { ...compiled.dataset.map, url: "https://example.org/map/" } };
  const history = buildHistory(dataset);
  const basemap = readBasemap([], new Map());
  const template = '<html lang="en"><head><!--head--></head><!--fallback--></html>';
  const files = [...publish(history, basemap), ...publishSite(history, basemap, sources)];
  return [
    ...files.flatMap(([path, file]) => (typeof file === "string" ? [[path, file] as const] : [])),
    ["embed.html", embedPage(template, dataset)],
  ];
}

const FILES = publishSample();

const DAYS: readonly Omit<ToldDay, "languages">[] = [
  { on: "2024-12-03", name: { en: "3 December 2024", ar: "٣ كانون الأول ٢٠٢٤" }, opens: false },
  { on: "2024-12-04", name: { en: "4 December 2024", ar: "٤ كانون الأول ٢٠٢٤" }, opens: false },
  { on: "2024-12-05", name: { en: "5 December 2024", ar: "٥ كانون الأول ٢٠٢٤" }, opens: false },
  { on: "2024-12-06", name: { en: "6 December 2024", ar: "٦ كانون الأول ٢٠٢٤" }, opens: true },
  { on: "2024-12-07", name: { en: "7 December 2024", ar: "٧ كانون الأول ٢٠٢٤" }, opens: false },
];

test("sixty standings of the five articles are written by hand", () => {
  expect(SAMPLE_STANDINGS.length).toBeGreaterThanOrEqual(60);
  expect(DAYS.flatMap(({ on }) => SAMPLE_STANDINGS.filter((told) => told.on === on))).toHaveLength(
    SAMPLE_STANDINGS.length,
  );
});

const OF_DAYS = DAYS.flatMap((day) =>
  Object.entries(outputsOn({ ...day, languages: ["ar", "en"] })).map(([file, output]) => ({
    file,
    output,
    on: day.on,
  })),
);

test.each(OF_DAYS)("on $on the $file tells all of each standing of the five articles", ({ on, output }) => {
  for (const language of ["en", "ar"] as const) {
    const texts = FILES.filter(([path]) => output.files(language).test(path));
    expect(texts.length, "files that are read").toBeGreaterThan(0);
    for (const told of SAMPLE_STANDINGS.filter((each) => each.on === on)) {
      for (const [path, text] of texts) {
        const said = output.read(text, told, language);
        expect(said, `${told.name.en} in ${path}`).toBe(output.expected(told, language));
      }
    }
  }
});
