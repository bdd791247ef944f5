import { BASE_FOLDER } from "./base-folder.ts";

/** An edit of a file of the base folder: words that it has once, and what stands in their place. */
type WordsEdit = readonly [file: string, words: string, by: string];

/** The base folder with the edits; throws where a file does not have the words once. */
function editBase(edits: readonly WordsEdit[]): ReadonlyMap<string, string> {
  const files = new Map(BASE_FOLDER);
  for (const [file, words, by] of edits) {
    const parts = (files.get(file) ?? "").split(words);
    if (parts.length !== 2) throw new Error(`${file} has the words ${parts.length - 1} times: ${words}`);
    files.set(file, parts.join(by));
  }
  return files;
}

/** The base folder with a claim withheld, an article under embargo until then, and a place coarsened. */
export const withholding = (until: string) =>
  editBase([
    [
      "claims/hama-taken.yaml",
      "    hedge_en: news keeps coming in\n",
      "    hedge_en: news keeps coming in\n    withhold: The witness lives there\n",
    ],
    ["articles/near-homs.md", "id: near-homs\n", `id: near-homs\nembargo_until: ${until}\n`],
    ["places.geojson", "[36.75, 35.13]", "[36.75432, 35.13579]"],
    ["places.geojson", '"geonames": 170017', '"geonames": 170017, "coarsen": 20'],
  ]);

/** What nobody may find in the site of that folder, and what it is. */
export const WITHHELD_WORDS: readonly (readonly [what: string, words: string])[] = [
  ["the quote of a withheld claim", "انسحاب قوات النظام من مدينة حمص"],
  ["a part of it", "من مدينة حمص"],
  ["its translation", "the withdrawal of regime forces"],
  ["its id", "homs-withdrawal"],
  ["why it is withheld", "The witness lives there"],
  ["a bare denial of it", "homs-denial"],
  ["the words of that", "ونفت وزارة الدفاع"],
  ["the speaker who says nothing else", "Ministry"],
  ["the title of an article under embargo", "Fighting near Homs"],
  ["the id of that article", "near-homs"],
  ["a quote from it", "air strikes hit Homs"],
  ["the translation of that", "ضربت غارات جوية حمص"],
  ["the longitude of a place that nothing else is about", "36.72"],
  ["the latitude of that", "34.73"],
  ["the longitude of a coarsened place", "36.754"],
  ["the latitude of that", "35.135"],
  ["its id in a gazetteer", "170017"],
];
