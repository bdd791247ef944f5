import { Document, isScalar, visit } from "yaml";
import { articleFile, claimsHead } from "../../desk/edit/article-file.ts";
import { localeOf } from "../../language/language.ts";
import { type Day, dayToMilliseconds, isoDay } from "../../model/day.ts";
import { middleOver, withinTurn } from "../../model/meridian.ts";
import type { Language } from "../../model/names.ts";
import type { LngLat } from "../../model/place.ts";
import { type Choices, NO_COUNTRY } from "./choices.ts";
import { type ExampleWords, exampleLanguage, exampleWords } from "./example.ts";

const ARTICLE = "example";

/** The files of a data folder with one article and one claim, by path relative to it; the place of that at the spot. */
export function dataFiles(choices: Choices, spot: LngLat = middleOf(choices.bounds)): ReadonlyMap<string, string> {
  const { languages, title, bounds, from, to, timeZone, country } = choices;
  const inEach = (field: string, say: (words: ExampleWords, language: Language) => string) =>
    Object.fromEntries(languages.map((language) => [`${field}_${language}`, say(exampleWords(language), language)]));
  const language = exampleLanguage(languages);
  const words = exampleWords(language);
  const quote = words.quote(dayIn(language, to));
  const others = languages.filter((each) => each !== language);
  const map = {
    ...inEach("title", (each) => title ?? each.title),
    range: [isoDay(from), isoDay(to)],
    opening_day: isoDay(to),
    bounds,
    ...(country !== NO_COUNTRY && { countries: [country] }),
    time_zone: timeZone,
    languages,
    ...inEach("disclaimer", ({ disclaimer }) => disclaimer),
  };
  const actor = { ...inEach("name", (each) => each.actor), colour: "#2d6a8a", pattern: "diagonal", letter: "E" };
  const place = {
    id: "exampletown",
    ...inEach("name", (each) => each.place),
    kind: "town",
    country,
    precision: 5000,
    ...inEach("source", ({ source }) => source),
  };
  const claim = {
    id: "example-control",
    kind: "control",
    place: place.id,
    actor: "example-forces",
    day: isoDay(to),
    ...inEach("day_reason", (each, of) => each.day(dayIn(of, to))),
    speaker: "example-news",
    quote,
    ...Object.fromEntries(others.map((each) => [`translation_${each}`, exampleWords(each).quote(dayIn(each, to))])),
    ...(others.length > 0 && { translator: "example" }),
  };
  const body = `${words.articleTitle}\n\n${quote}.\n\n${words.rest}\n`;
  const head = { id: ARTICLE, publisher: "example-news", title: words.articleTitle, language, published: isoDay(to) };
  return new Map([
    ["map.yaml", withSchema("map", yamlOf(map))],
    ["actors.yaml", withSchema("actors", yamlOf([{ id: "example-forces", ...actor }]))],
    [
      "speakers.yaml",
      withSchema(
        "speakers",
        yamlOf([{ id: "example-news", ...inEach("name", (each) => each.publisher), kind: "publisher" }]),
      ),
    ],
    ["places.geojson", placesGeojson(place, spot)],
    [`articles/${ARTICLE}.md`, articleFile(head, body)],
    [`claims/${ARTICLE}.yaml`, `${claimsHead("../.schema", ARTICLE)}${yamlOf({ claims: [claim] })}`],
  ]);
}

function dayIn(language: Language, day: Day): string {
  const options = { timeZone: "UTC", calendar: "gregory", day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(localeOf(language, "latn"), options).format(dayToMilliseconds(day));
}

const withSchema = (name: string, text: string) =>
  `# yaml-language-server: $schema=.schema/${name}.schema.json\n${text}`;

/** YAML whose texts stand in quotation marks, so that what is put in their place needs no knowledge of its rules. */
function yamlOf(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && isScalar(node) && typeof node.value === "string" && /[^\w-]/.test(node.value)) {
        node.type = "QUOTE_DOUBLE";
      }
    },
    Seq(_, node) {
      node.flow = node.items.every((item) => isScalar(item));
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function middleOf([west, south, east, north]: Choices["bounds"]): LngLat {
  return [middleOver([west, south, east, north]) ?? (west + east) / 2, (south + north) / 2];
}

function placesGeojson(properties: object, [longitude, latitude]: LngLat): string {
  const coordinates = [withinTurn(longitude), latitude].map((degrees) => Math.round(degrees * 1000) / 1000);
  const feature = { type: "Feature", geometry: { type: "Point", coordinates }, properties };
  return `${JSON.stringify({ type: "FeatureCollection", features: [feature] }, null, 2)}\n`;
}
