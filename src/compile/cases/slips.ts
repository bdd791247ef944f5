import { addToStrike, type Case, replace, write } from "./case.ts";

const deep = (open: string, close: string) => open.repeat(20_000) + close.repeat(20_000);

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`;

export const SLIP_CASES: readonly Case[] = [
  {
    name: "yaml-with-a-colon-in-a-headline",
    edits: [replace("articles/near-homs.md", "title: ", "title: Breaking: ")],
    issues: [
      "error yaml-malformed articles/near-homs.md:4: expected text in quotation marks, as it has a colon; write title: \"Breaking: Fighting near Homs\"",
    ],
  },
  {
    name: "yaml-with-a-colour-that-begins-a-comment",
    edits: [replace("actors.yaml", 'colour: "#7fbf7b"', "colour: #7fbf7b")],
    issues: [
      "error field-invalid actors.yaml:10 [1].colour: expected a colour #rrggbb, found nothing; write colour: \"#7fbf7b\", as # begins a comment",
    ],
  },
  {
    name: "yaml-with-a-colour-that-begins-a-comment-between-braces",
    edits: [
      replace("actors.yaml", "- id: government\n", "- { id: police, name_en: Police, colour: #7fbf7b, pattern: dots }\n- id: government\n"),
    ],
    issues: [
      "error yaml-malformed actors.yaml:1: expected text in quotation marks, as # begins a comment; write colour: \"#7fbf7b\"",
    ],
  },
  {
    name: "yaml-with-a-tab",
    edits: [replace("claims/near-homs.yaml", "    distance_km: 5\n", "\tdistance_km: 5\n")],
    issues: [
      "error yaml-malformed claims/near-homs.yaml:7: expected spaces before the field, found a tab; type spaces in its place",
    ],
  },
  {
    name: "yaml-with-a-space-that-is-none",
    edits: [replace("claims/near-homs.yaml", "    distance_km: 5\n", "\u00a0\u00a0\u00a0\u00a0distance_km: 5\n")],
    issues: [
      "error yaml-malformed claims/near-homs.yaml:7: expected spaces before the field, found U+00A0 NO-BREAK SPACE; type the spaces again",
    ],
  },
  {
    name: "yaml-with-the-marks-of-a-merge",
    edits: [
      replace(
        "claims/near-homs.yaml",
        "    distance_km: 5\n",
        "<<<<<<< HEAD\n    distance_km: 5\n=======\n    distance_km: 6\n>>>>>>> desk\n",
      ),
      replace("places.geojson", '        "geonames": 170017\n', '<<<<<<< HEAD\n        "geonames": 170017\n'),
    ],
    issues: [
      "error yaml-malformed claims/near-homs.yaml:7: expected one version of the text, found the mark <<<<<<< of a merge; keep one version and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
      "error geojson-malformed places.geojson:18: expected one version of the text, found the mark <<<<<<< of a merge; keep one version and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
    ],
  },
  {
    name: "yaml-with-a-sign-that-text-cannot-begin-with",
    edits: [replace("speakers.yaml", "name_en: The Daily", "name_en: @daily")],
    issues: [
      "error yaml-malformed speakers.yaml:3: expected text in quotation marks, as it begins with @; write name_en: \"@daily\"",
    ],
  },
  {
    name: "text-that-yaml-takes-for-a-number",
    edits: [
      replace("speakers.yaml", "- id: daily", "- id: 005"),
      replace("speakers.yaml", "name_en: The Daily", "name_en: 1e3 # a paper"),
      replace("actors.yaml", "- id: hts", "- id: true"),
    ],
    issues: [
      "error field-invalid actors.yaml:13 [2].id: expected an id, found true; put it in quotation marks: write id: \"true\"",
      "error field-invalid speakers.yaml:1 [0].id: expected an id, found 5; put it in quotation marks: write id: \"005\"",
      "error field-invalid speakers.yaml:3 [0].name_en: expected one line of text, found 1000; put it in quotation marks: write name_en: \"1e3\"",
    ],
  },
  {
    name: "texts that run against their direction",
    edits: [
      replace("actors.yaml", "name_en: government forces", "name_en: government \u202Eforces"),
      replace("places.geojson", '"name_en": "Hama Governorate"', '"name_en": "Hama \u2067Governorate"'),
      replace("speakers.yaml", "name_en: The Daily", "name_en: The \u2067Daily\u2069"),
    ],
    issues: [
      "error value-invalid actors.yaml:3 [0].name_en: expected letters, found U+202E RIGHT-TO-LEFT OVERRIDE; delete it",
      "error value-invalid places.geojson:46 features[2].properties.name_en: expected invisible signs of direction in pairs, found 1 that begin a run with a direction of its own and 0 that end one; delete them",
    ],
  },
  {
    name: "value-invalid",
    edits: [
      replace("claims/near-homs.yaml", "distance_km: 5", "distance_km: .inf"),
      replace("claims/hama-taken.yaml", "article: hama-taken", "article: .nan"),
      replace("map.yaml", "bounds: [35, 33, 38, 36]", "bounds: [35, 33, 1e400, 36]"),
      replace("places.geojson", '"geonames": 170017', '"geonames": 1e400'),
    ],
    issues: [
      "error value-invalid claims/hama-taken.yaml:1 article: expected a number that can be written out, found NaN; write its digits",
      "error value-invalid claims/near-homs.yaml:7 claims[0].distance_km: expected a number that can be written out, found Infinity; write its digits",
      "error value-invalid map.yaml:7 bounds[2]: expected a number that can be written out, found Infinity; write its digits",
      "error value-invalid places.geojson:18 features[0].properties.geonames: expected a number that can be written out, found Infinity; write its digits",
    ],
  },
  {
    name: "nested-without-end",
    edits: [
      write("actors.yaml", deep("[", "]")),
      write("speakers.yaml", `- ${deep("{a: ", "}")}`),
      write("places.geojson", deep("[", "]")),
      write("basemap/countries.geojson", `{ "features": ${deep('{"a":', "}")} }`),
      write("claims/near-homs.yaml", `article: near-homs\nclaims: ${"[".repeat(70)}${"]".repeat(70)}\n`),
    ],
    issues: [
      "error yaml-malformed actors.yaml:1: expected at most 64 lists and mappings inside each other, found more; delete the brackets or spaces too many",
      "error geojson-malformed basemap/countries.geojson:1: expected at most 64 lists and mappings inside each other, found more; delete the brackets or spaces too many",
      "error value-invalid claims/near-homs.yaml:2 claims[0][0]: expected at most 64 lists and mappings inside each other, found more; delete the brackets or spaces too many",
      "error value-invalid places.geojson:1 [0][0][0]: expected at most 64 lists and mappings inside each other, found more; delete the brackets or spaces too many",
      "error yaml-malformed speakers.yaml:1: expected at most 64 lists and mappings inside each other, found more; delete the brackets or spaces too many",
    ],
  },
  {
    name: "keys-that-are-numbers-or-nothing",
    edits: [replace("map.yaml", "opening_day:", "14: x\n~: y\nopening_day:")],
    issues: [
      "error field-unknown map.yaml:6 14: expected one of the fields (title_ar, title_en, description_ar, description_en, disclaimer_ar, disclaimer_en, range, opening_day, bounds, countries, insets, time_zone, languages, lead_places, place_kinds, publisher_ar, publisher_en, licence, second_reader, permitted_sources, url, contact), found 14; delete it",
      "error field-unknown map.yaml:7: expected one of the fields (title_ar, title_en, description_ar, description_en, disclaimer_ar, disclaimer_en, range, opening_day, bounds, countries, insets, time_zone, languages, lead_places, place_kinds, publisher_ar, publisher_en, licence, second_reader, permitted_sources, url, contact), found a field without a name; delete it",
    ],
  },
  {
    name: "a-claim-without-its-kind",
    edits: [replace("claims/near-homs.yaml", "    kind: strike\n", "")],
    issues: [
      "error field-missing claims/near-homs.yaml:13 claims[1].kind: expected the field kind, found nothing; write kind: and one of control, withdrawal, presence, denial, advance, clash, strike, movement, closure, gathering, release, statement",
    ],
  },
  {
    name: "html-in-the-place-of-a-file",
    edits: [
      write("articles/near-homs.md", "<!DOCTYPE html>\n<html><body><p>Homs</p></body></html>\n"),
      write("places.geojson", "<!DOCTYPE html>\n<html></html>\n"),
      write("speakers.yaml", "<!DOCTYPE html>\n<html><body>\n<p>a: b</p></body></html>\n"),
    ],
    issues: [
      "error front-matter-missing articles/near-homs.md:1: expected front matter between two lines of ---, found HTML; paste the text of the article alone, below its front matter",
      "error geojson-malformed places.geojson:1: expected GeoJSON, found HTML or XML; export it as GeoJSON, or download the file itself",
      "error yaml-malformed speakers.yaml:1: expected YAML, found HTML or XML; write the fields, or delete the file",
    ],
  },
  {
    name: "html-that-yaml-takes-for-a-text",
    edits: [write("speakers.yaml", "\n<html><body>404 Not Found</body></html>\n")],
    issues: [
      "error yaml-malformed speakers.yaml:2: expected YAML, found HTML or XML; write the fields, or delete the file",
    ],
  },
  {
    name: "pointers-in-the-place-of-files",
    edits: [
      write("articles/near-homs.md", POINTER),
      write("places.geojson", POINTER),
      write("basemap/countries.geojson", POINTER),
      write("speakers.yaml", POINTER),
      write("claims/near-homs.yaml", "/annex/objects/SHA256E-s1417--4d7a2146.yaml\n"),
    ],
    issues: [
      "error yaml-malformed articles/near-homs.md:1: expected the file itself, found the pointer that Git LFS keeps in its place; type git lfs pull, which fetches the file; where git does not know lfs, install Git LFS first",
      "error geojson-malformed basemap/countries.geojson:1: expected the file itself, found the pointer that Git LFS keeps in its place; type git lfs pull, which fetches the file; where git does not know lfs, install Git LFS first",
      "error yaml-malformed claims/near-homs.yaml:1: expected the file itself, found the pointer that git-annex keeps in its place; type git annex get with the name of the file",
      "error geojson-malformed places.geojson:1: expected the file itself, found the pointer that Git LFS keeps in its place; type git lfs pull, which fetches the file; where git does not know lfs, install Git LFS first",
      "error yaml-malformed speakers.yaml:1: expected the file itself, found the pointer that Git LFS keeps in its place; type git lfs pull, which fetches the file; where git does not know lfs, install Git LFS first",
    ],
  },
  {
    name: "marks-of-a-merge-around-front-matter",
    edits: [replace("articles/near-homs.md", "---\nid", "<<<<<<< HEAD\n---\nid")],
    issues: [
      "error yaml-malformed articles/near-homs.md:1: expected one version of the text, found the mark <<<<<<< of a merge; keep one version and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
    ],
  },
  {
    name: "empty-files",
    edits: [
      write("articles/near-homs.md", ""),
      write("places.geojson", "\n"),
      write("speakers.yaml", ""),
      write("map.yaml", "\n\n"),
      write("claims/near-homs.yaml", "# nothing yet\n"),
    ],
    issues: [
      "error front-matter-missing articles/near-homs.md:1: expected front matter between two lines of ---, found an empty file; delete it, and run add with the text of the article",
      "error field-invalid claims/near-homs.yaml:1: expected a mapping with article and claims, found nothing; write article: and its id on a line, and claims: on the next",
      "error field-invalid map.yaml:1: expected fields of its own, found nothing; write its fields, each on a line of its own, as name: value",
      "error geojson-malformed places.geojson:1: expected a FeatureCollection of GeoJSON, found an empty file; write {\"type\": \"FeatureCollection\", \"features\": []} and the features between the brackets",
      "error field-invalid speakers.yaml:1: expected a list, found nothing; begin each entry with - on a line of its own",
    ],
  },
  {
    name: "a-fence-missing-below-the-fields-and-one-with-something-before-it",
    edits: [
      replace("articles/near-homs.md", "73de10\n---\n", "73de10\n"),
      replace("articles/hama-taken.md", "---\nid: hama-taken", "Hama taken\n---\nid: hama-taken"),
    ],
    issues: [
      "error front-matter-missing articles/hama-taken.md:1: expected front matter between two lines of ---, found something before the first; begin the file with a line of ---",
      "error front-matter-missing articles/near-homs.md:1: expected front matter between two lines of ---, found no second one; write --- on a line of its own, between the last field and the text",
    ],
  },
  {
    name: "values-of-any-length-are-cut",
    edits: [
      addToStrike(`    ${"x".repeat(900)}: 1\n`),
      replace("speakers.yaml", "name_en: The Daily", `name_en: [${"x".repeat(5000)}]`),
    ],
    issues: [
      "error field-unknown claims/near-homs.yaml:22 claims[1].xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…: expected one of the fields for kind strike (kind, id, place, day, between, day_reason_ar, day_reason_en, speaker, quote, prefix, translation_ar, translation_en, translator, hedge, hedge_ar, hedge_en, number, retracted, superseded, corrected, note_ar, note_en, read_by, embargo_until, terms, withhold, actor, denies), found xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…; delete it",
      "error field-invalid speakers.yaml:3 [0].name_en: expected one line of text, found [\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…; write name_en: and one line of text",
    ],
  },
  {
    name: "a field with a capital, and one before a colon of another script",
    edits: [
      replace("claims/near-homs.yaml", "kind: strike", "Kind: strike"),
      replace("speakers.yaml", "side: government", "side：government"),
    ],
    issues: [
      "error field-missing claims/near-homs.yaml:13 claims[1].kind: expected the field kind, found Kind; write kind in its place",
      "error yaml-malformed speakers.yaml:10: expected a colon after the field, found ： (U+FF1A); write side: government",
    ],
  },
];
