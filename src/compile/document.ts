import * as v from "valibot";
import type { Language } from "../model/names.ts";
import { PLACE_KINDS } from "../model/place-kind.ts";
import { HOLDER_FIELDS } from "../model/schema/areas.ts";
import { CORRECTION_FIELDS, NUMBER_FIELDS, REVOCATION_FIELDS, WAS_FIELDS } from "../model/schema/claim.ts";
import { editedClaimColumns } from "../model/schema/claim-columns.ts";
import { editedRecord } from "../model/schema/faces.ts";
import { INSET_FIELDS, LICENCE_FIELDS, PLACE_KIND_FIELDS } from "../model/schema/map.ts";
import { areaLayerFields } from "./fields/areas.ts";
import { basemapFields } from "./fields/basemap.ts";
import { claimFields, claimsFileFields } from "./fields/claim.ts";
import { clauseFields, headlineFields } from "./fields/headline.ts";
import { featureFields, placeFields } from "./fields/place.ts";
import { actorFields, articleFields, mapFields, speakerFields } from "./fields/record.ts";
import { ERROR_CODES, WARNING_CODES } from "./issue.ts";

/** A description of every file of a data folder and of its fields, as Markdown, for a map in these languages. */
export function documentFields(languages: readonly Language[]): string {
  const sections = [
    section("map.yaml", "The map itself.", mapFields(languages)),
    section(
      "map.yaml, each of the insets",
      "A part of the map that is drawn larger in a corner of it.",
      editedRecord(INSET_FIELDS, languages),
    ),
    section(
      "map.yaml, each of the place_kinds",
      "A kind of place of the map's own.",
      editedRecord(PLACE_KIND_FIELDS, languages),
    ),
    section(
      "map.yaml, the licence",
      "What others may do with the map's own data.",
      editedRecord(LICENCE_FIELDS, languages),
    ),
    section("actors.yaml", "A list of who can hold a place.", actorFields(languages)),
    section("speakers.yaml", "A list of who is quoted, publishers among them.", speakerFields(languages)),
    section(
      "articles/ID.md",
      "The front matter between two lines of `---`; below it the text, verbatim.",
      articleFields(languages),
    ),
    section("claims/ID.yaml", "What the article with that id claims.", claimsFileFields(v.unknown())),
    section("claims/ID.yaml, each of the claims", "The kind decides which fields a claim has.", claimFields(languages)),
    section(
      "claims/ID.yaml, the number of a claim",
      "What reports may give different numbers for.",
      editedRecord(NUMBER_FIELDS, languages),
    ),
    section(
      "claims/ID.yaml, the retraction of a claim, or what superseded it",
      "From its day on the claim no longer counts, and the map says why.",
      editedRecord(REVOCATION_FIELDS, languages),
    ),
    section(
      "claims/ID.yaml, each of the corrections of a claim",
      "As of a day before its own the map shows the claim as it was.",
      editedRecord(CORRECTION_FIELDS, languages),
    ),
    section(
      "claims/ID.yaml, what a claim was before a correction",
      "Only what was otherwise.",
      editedRecord(WAS_FIELDS, languages),
    ),
    tableSection(
      "claims/NAME.csv",
      TABLES,
      editedClaimColumns(languages)
        .filter(({ name, path, form }) => name === "article" || path.length > 1 || form === "json")
        .map(({ name, isNeeded, about, form, schema }) => ({
          name,
          needed: isNeeded ? "yes" : "",
          form: form === "json" ? "a list in JSON" : formOf(schema),
          description: about,
        })),
    ),
    section("places.geojson, each feature", "A GeoJSON FeatureCollection, RFC 7946.", featureFields(v.unknown())),
    section(
      "places.geojson, the properties of each feature",
      "What is known about the place.",
      placeFields(languages, Object.keys(PLACE_KINDS)),
    ),
    section(
      "headlines.yaml",
      "A list of what the editors say of a day in one sentence; the file may be left out.",
      headlineFields(languages),
    ),
    section(
      "headlines.yaml, each of the clauses",
      "A part of the sentence, and what it rests on.",
      clauseFields(languages),
    ),
    section(
      "areas/ID.yaml",
      `A layer of areas that somebody else drew, by day: what it says is no report of the map's own. \`areas/ID/YYYY-MM-DD.geojson\` has those of a day, and a day without a file is not known; or \`areas/ID.geojson\` has areas with the properties \`from\` and \`to\`, the last day included. Where areas of two actors meet is a front.`,
      areaLayerFields(languages),
    ),
    section(
      "areas/ID.yaml, each of the holders",
      "A word of the source's, and whom it is about.",
      editedRecord(HOLDER_FIELDS, languages),
    ),
    section("basemap/sources.yaml", "A list of the files of the basemap and their sources.", basemapFields()),
  ];
  return `${[INTRODUCTION, ...sections, codes()].join("\n\n")}\n`;
}

const INTRODUCTION = [
  "# The data folder",
  "Generated from the lists of fields in `src/model/schema/` by `npm run generate`; do not edit.",
  "A field that is not listed here is an error.",
].join("\n\n");

const TABLES = [
  "Claims may be rows of tables beside the files in YAML, or all of them: CSV in UTF-8 (RFC 4180) whose first line names its columns, with commas, semicolons or tabs. The name is free, and a table may have claims of any article. `import` writes one where it brings more than 500 claims.",
  "A column is called like its field above; these are called otherwise. A cell that is empty is a field that is not there. Columns may be in any order, and those that nothing is in may be left out. Days are written YYYY-MM-DD: tell a spreadsheet that these columns are text. An apostrophe before =, +, -, @ or a tab, which keeps a spreadsheet from running a text as a formula, is not read.",
  "Each row is checked like any claim, and issues name its line and column: “write place: hama” means the cell of that column. `.schema/claims-table.schema.json` has the columns as a Table Schema.",
].join("\n\n");

interface Field {
  readonly name: string;
  readonly needed: string;
  readonly form: string;
  readonly description: string;
}

type Table = { entries?: v.ObjectEntries; options?: { entries: v.ObjectEntries }[] };

function section(title: string, introduction: string, table: Table): string {
  const fields = table.options ? variantFields(table.options) : Object.entries(table.entries ?? {}).map(fieldOf);
  return tableSection(title, introduction, fields);
}

function tableSection(title: string, introduction: string, fields: readonly Field[]): string {
  const rows = fields.map(
    ({ name, needed, form, description }) => `| \`${name}\` | ${needed} | ${form} | ${description} |`,
  );
  return [
    `## ${title}`,
    "",
    introduction,
    "",
    "| field | needed | expected | meaning |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function fieldOf([name, schema]: [string, v.ObjectEntries[string]]): Field {
  const inner = (schema.type === "exact_optional" ? Reflect.get(schema, "wrapped") : schema) as v.GenericSchema;
  const needed = inner === schema ? "yes" : "";
  return { name, needed, form: formOf(inner), description: v.getDescription(inner) ?? "" };
}

/** What the last check of a schema says that it expects; empty where it says nothing. */
function formOf(schema: object): string {
  const { pipe, wrapped, message } = schema as { pipe?: readonly object[]; wrapped?: object; message?: unknown };
  if (pipe) return pipe.map(formOf).findLast((form) => form !== "") ?? "";
  if (typeof message === "string") return message;
  return wrapped ? formOf(wrapped) : "";
}

/** The fields of all variants; `needed` says for which kinds. */
function variantFields(options: readonly { entries: v.ObjectEntries }[]): Field[] {
  const kinds = options.map(({ entries }) => String(Reflect.get(entries.kind ?? {}, "literal")));
  const all = options.map(({ entries }) => Object.entries(entries).map(fieldOf));
  const names = [...new Set(all.flat().map(({ name }) => name))];
  return names.flatMap((name) => {
    const uses = all.map((fields) => fields.find((field) => field.name === name));
    const kindsWith = (test: (field: Field | undefined) => boolean) => kinds.filter((_, index) => test(uses[index]));
    const some = uses.find((field) => field !== undefined);
    if (!some) return [];
    const needed = kindsWith((field) => field?.needed === "yes");
    const having = kindsWith((field) => field !== undefined);
    return [
      {
        ...some,
        form: name === "kind" ? `one of ${kinds.join(", ")}` : some.form,
        needed: neededIn(needed, having, kinds),
      },
    ];
  });
}

function neededIn(needed: readonly string[], having: readonly string[], kinds: readonly string[]): string {
  if (needed.length === kinds.length) return "yes";
  const optional = having.filter((kind) => !needed.includes(kind));
  const parts = [
    needed.length > 0 ? `yes: ${needed.join(", ")}` : "",
    having.length < kinds.length && optional.length > 0 ? `only: ${optional.join(", ")}` : "",
  ];
  return parts.filter(Boolean).join("; ");
}

function codes(): string {
  const listed = (all: readonly string[]) => all.map((code) => `\`${code}\``).join(", ");
  return `## What is checked\n\nErrors, which stop the build: ${listed(ERROR_CODES)}.\n\nWarnings: ${listed(WARNING_CODES)}.`;
}
