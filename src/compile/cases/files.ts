import { fileIssue } from "../issue.ts";
import { type Case, remove, rename, replace, write } from "./case.ts";

export const FILE_CASES: readonly Case[] = [
  {
    name: "file-missing",
    edits: [remove("actors.yaml"), remove("speakers.yaml"), remove("places.geojson"), remove("articles/near-homs.md")],
    issues: [
      "error file-missing actors.yaml: expected the file actors.yaml, found none; write [] into it, or put it back",
      "error file-missing claims/near-homs.yaml:1 article: expected the file articles/near-homs.md, found none; run add --id near-homs with its text, or delete the file of claims",
      "error file-missing places.geojson: expected the file places.geojson, found none; write {\"type\": \"FeatureCollection\", \"features\": []} into it, or put it back",
      "error file-missing speakers.yaml: expected the file speakers.yaml, found none; write [] into it, or put it back",
    ],
  },
  {
    name: "file-missing-in-basemap",
    edits: [
      replace(
        "basemap/sources.yaml",
        `  made_by: hand
`,
        `  made_by: hand
- file: rivers.geojson
  source: A line
  url: https://example.org/rivers
  licence: public domain
  attribution: drawn by hand
  made_by: hand
`,
      ),
    ],
    issues: [
      "error file-missing basemap/sources.yaml:7 [1].file: expected the file basemap/rivers.geojson, found none; put it there, or delete the entry",
    ],
  },
  {
    name: "file-missing-map",
    edits: [remove("map.yaml")],
    issues: [
      "error file-missing map.yaml: expected the file map.yaml, found none; run new, which makes a data folder, or put the file back",
    ],
  },
  {
    name: "file-unknown",
    edits: [
      write(
        "articles/drafts/late.md",
        `A draft.
`,
      ),
      write(
        "claims/near-homs.yml",
        `article: near-homs
claims:
  - id: homs-advance
    kind: advance
    place: homs
    actor: opposition
    distance_km: 5
    day: 2024-12-06
    speaker: daily
    quote: five kilometres from Homs
    translation_ar: على بعد خمسة كيلومترات من حمص
    translator: project
  - id: homs-strike
    kind: strike
    place: homs
    day: 2024-12-07
    speaker: daily
    prefix: "Later,"
    quote: air strikes hit Homs
    translation_ar: ضربت غارات جوية حمص
    translator: project
`,
      ),
    ],
    issues: [
      "warning file-unknown articles/drafts/late.md: expected a file that is read, found one that nothing reads; move it out of the data folder, or leave it as it is",
      "warning file-unknown claims/near-homs.yml: expected a file that is read, found one that nothing reads; rename it claims/near-homs.yaml",
    ],
  },
  {
    name: "an article under another ending",
    edits: [
      rename("articles/near-homs.md", "articles/near-homs.txt"),
      rename("articles/hama-taken.md", "articles/Hama-taken.MD"),
      write("articles/notes.txt", "Ask about Homs.\n"),
    ],
    issues: [
      "warning file-unknown articles/Hama-taken.MD: expected a file that is read, found one that nothing reads; rename it articles/hama-taken.md",
      "warning file-unknown articles/near-homs.txt: expected a file that is read, found one that nothing reads; rename it articles/near-homs.md",
      "error file-missing claims/hama-taken.yaml:1 article: expected the file articles/hama-taken.md, found articles/Hama-taken.MD; rename it articles/hama-taken.md",
      "error file-missing claims/near-homs.yaml:1 article: expected the file articles/near-homs.md, found articles/near-homs.txt; rename it articles/near-homs.md",
    ],
  },
  {
    name: "file-unknown-by-capitals",
    edits: [write("claims/Late.YAML", "article: late\n"), write("Actors.yaml", "- id: one\n")],
    issues: [
      "warning file-unknown Actors.yaml: expected a file that is read, found one that nothing reads; rename it actors.yaml",
      "warning file-unknown claims/Late.YAML: expected a file that is read, found one that nothing reads; rename it claims/late.yaml",
    ],
  },
  {
    name: "files-that-cannot-be-read-and-nothing-that-follows-from-it",
    edits: [remove("articles/hama-taken.md"), remove("speakers.yaml"), remove("basemap/countries.geojson")],
    unread: [
      fileIssue("encoding-invalid", "articles/hama-taken.md", "expected text saved as UTF-8, found text saved as another encoding; save it again as UTF-8"),
      fileIssue("file-unreadable", "speakers.yaml", "expected a file, found a folder; give the folder another name"),
      fileIssue("file-unreadable", "basemap/countries.geojson", "expected a file, found a folder; give the folder another name"),
    ],
    issues: [
      "error encoding-invalid articles/hama-taken.md: expected text saved as UTF-8, found text saved as another encoding; save it again as UTF-8",
      "error file-unreadable basemap/countries.geojson: expected a file, found a folder; give the folder another name",
      "error file-unreadable speakers.yaml: expected a file, found a folder; give the folder another name",
    ],
  },
  {
    name: "several-broken-files",
    edits: [
      replace("actors.yaml", "- id: hts", "- id: HTS"),
      replace("claims/hama-taken.yaml", "article: hama-taken", "article: [hama-taken"),
      replace(
        "claims/near-homs.yaml",
        `    kind: advance
    place: homs
`,
        `    kind: advance
    place: hims
`,
      ),
      replace("places.geojson", '"id": "hama",', '"id": 7,'),
    ],
    issues: [
      "error field-invalid actors.yaml:13 [2].id: expected an id of small Latin letters and digits, parted by single - or _, found \"HTS\"; write id: hts",
      "error yaml-malformed claims/hama-taken.yaml:2: expected YAML, found: Flow sequence in block collection must be sufficiently indented and end with a ]; close the list with ], or begin the line as far in as those beside it",
      "error field-invalid places.geojson:8 features[0].properties.id: expected an id, found 7; put it in quotation marks: write \"id\": \"7\"",
    ],
  },
  {
    name: "source-missing",
    edits: [
      write(
        "basemap/rivers.geojson",
        `{ "type": "FeatureCollection", "features": [] }
`,
      ),
    ],
    issues: [
      "error source-missing basemap/rivers.geojson:1: expected the file in basemap/sources.yaml, found it there nowhere; add to basemap/sources.yaml: - { file: rivers.geojson, source: , url: , licence: , attribution: , made_by: }, or delete the file",
    ],
  },
  {
    name: "source-without-its-file",
    edits: [
      replace(
        "basemap/sources.yaml",
        `- file: countries.geojson
  source: A square drawn for these cases
`,
        `- source: A square drawn for these cases
`,
      ),
    ],
    issues: [
      "error field-missing basemap/sources.yaml:1 [0].file: expected the field file, found nothing; write file: and name of the file in the basemap folder",
    ],
  },
  {
    name: "yaml-malformed",
    edits: [
      replace("articles/hama-taken.md", "publisher: daily", "publisher: [daily"),
      replace(
        "claims/hama-taken.yaml",
        " quote: سيطرت فصائل المعارضة الخميس على مدينة حماة بالكامل",
        "quote: سيطرت فصائل المعارضة الخميس على مدينة حماة بالكامل",
      ),
      replace(
        "speakers.yaml",
        `  name_en: The Daily
`,
        `  name_en: The Daily
  name_en: The Weekly
`,
      ),
    ],
    issues: [
      "error yaml-malformed articles/hama-taken.md:4: expected YAML, found: Flow sequence in block collection must be sufficiently indented and end with a ]; close the list with ], or begin the line as far in as those beside it",
      "error yaml-malformed claims/hama-taken.yaml:12: expected YAML, found: Sequence item without - indicator; write the sign that is missing",
      "error yaml-malformed speakers.yaml:4: expected each field once, found name_en again; delete one of them",
    ],
  },
  {
    name: "yaml-that-is-no-list",
    edits: [
      write(
        "speakers.yaml",
        `daily:
  name_ar: اليومية
  name_en: The Daily
  kind: publisher
`,
      ),
    ],
    issues: [
      "error field-invalid speakers.yaml:1: expected a list, found {\"daily\":{\"name_ar\":\"اليومية\",\"name_en\":\"The Daily\",\"kind\":\"publisher\"}}; begin each entry with - on a line of its own",
    ],
  },
  {
    name: "yaml-with-a-tag",
    edits: [replace("actors.yaml", "pattern: solid", "pattern: !style solid")],
    issues: [
      "error yaml-malformed actors.yaml:11: expected text in quotation marks, as it begins with !; write pattern: \"!style solid\"",
    ],
  },
  {
    name: "yaml-with-an-alias",
    edits: [
      replace("actors.yaml", "pattern: diagonal", "pattern: &p diagonal"),
      replace("actors.yaml", "pattern: solid", "pattern: *p"),
    ],
    issues: [
      "error yaml-malformed actors.yaml:11: expected YAML, found: the alias *p; write the value out, or text in quotation marks",
    ],
  },
];
