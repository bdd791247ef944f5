import { isMap, parseDocument } from "yaml";
import { parseFrontMatter } from "../../compile/sources/markdown-source.ts";
import { groupBy } from "../../model/group-by.ts";
import { leftInInbox } from "../../suggest/inbox-left.ts";
import type { ClaimFields } from "../contract/operations.ts";
import type { RecordChange } from "../records.ts";
import { articleFile, claimsHead } from "./article-file.ts";
import { editTable } from "./csv-table.ts";
import { appendFeatures, featureOf } from "./features.ts";
import { FIELD_RANKS } from "./fields-order.ts";
import { applySplices } from "./splices.ts";
import { editList, type ListForm } from "./yaml-list.ts";
import { editMap, type FieldRank } from "./yaml-map.ts";

type Files = ReadonlyMap<string, string>;

/** Changed files by path, null for one that goes, and what stands in the way of a change. */
export interface EditedFiles {
  readonly files: ReadonlyMap<string, string | null>;
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/**
 * The files that the changes make other ones; nothing but the changed records of a file becomes another. `schemas` is the way
 * from claims to the folder of schemas. Throws where a file has not the form that the changes need.
 */
export function editFiles(files: Files, changes: readonly RecordChange[], schemas: string): EditedFiles {
  const edited = new Map<string, string | null>();
  const problems: { file: string; message: string }[] = [];
  for (const [file, own] of groupBy(changes, ({ file }) => file)) {
    const text = files.get(file);
    if (file.endsWith(".csv")) {
      const table = editTable(text ?? "", own);
      if ("text" in table) edited.set(file, table.text);
      else problems.push({ file, message: missingColumns(table.missing) });
    } else if (file.startsWith("inbox/"))
      edited.set(file, leftInInbox(text ?? "", new Set(own.map(({ record }) => record))));
    else edited.set(file, editFile(file, text, own, schemas));
  }
  for (const [file, text] of edited) if (files.get(file) === text) edited.delete(file);
  return { files: edited, problems };
}

const missingColumns = (names: readonly string[]) =>
  `expected the columns ${names.join(", ")}, found none; add them to the first line`;

const LISTS: readonly (readonly [RegExp, ListForm])[] = [
  [/^claims\/[^/]+\.yaml$/, { field: "claims", id: "id", rank: FIELD_RANKS.claim, isSorted: false }],
  [/^headlines\.yaml$/, { field: null, id: "day", rank: FIELD_RANKS.headline, isSorted: true }],
  [/^(?:speakers|actors)\.yaml$/, { field: null, id: "id", rank: FIELD_RANKS.person, isSorted: false }],
];

function editFile(file: string, text: string | undefined, own: readonly RecordChange[], schemas: string): string {
  if (file === "places.geojson") return appendFeatures(text ?? EMPTY_PLACES, own.map(featureOf));
  const form = LISTS.find(([path]) => path.test(file))?.[1];
  if (form) return editList(text ?? emptyList(file, schemas), own, form);
  const [{ how, fields, body = "" }] = own as [RecordChange];
  if (how === "add") return newArticle(fields, body);
  const front = file.endsWith(".md") ? parseFrontMatter(text ?? "") : null;
  if (!front) return editRecord(text ?? "", fields, FIELD_RANKS.map);
  const end = front.start + front.yaml.length;
  const head = editRecord(front.yaml, fields, FIELD_RANKS.head);
  return `${text?.slice(0, front.start)}${head}${text?.slice(end)}`;
}

const EMPTY_PLACES = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n';

function emptyList(file: string, schemas: string): string {
  const [, article] = /^claims\/([^/]+)\.yaml$/.exec(file) ?? [];
  return article === undefined ? "[]\n" : `${claimsHead(schemas, article)}claims: []\n`;
}

function newArticle(fields: ClaimFields, body: string): string {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)] as const],
  );
  const named = Object.fromEntries(given);
  const { id = "", publisher = "", title = "", language = "", published = "", url, ...texts } = named;
  return articleFile({ id, publisher, title, language, published, url, texts }, body);
}

function editRecord(yaml: string, fields: ClaimFields, rank: FieldRank): string {
  const { contents } = parseDocument(yaml, { schema: "core", merge: false, prettyErrors: false });
  if (!isMap(contents)) throw new Error("expected a mapping of fields, found none");
  return applySplices(yaml, editMap(yaml, contents, fields, rank));
}
