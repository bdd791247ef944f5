import { findNodeAtLocation, type Node as JsonNode, parseTree } from "jsonc-parser";
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Language } from "../model/names.ts";
import { readMapList } from "./map-list.ts";

import { cellsOf } from "./sources/csv-cells.ts";
import { separatorOf } from "./sources/csv-rows.ts";
import { parseFrontMatter } from "./sources/markdown-source.ts";
import { RENAMED, WITHOUT_LANGUAGE } from "./sources/renamed.ts";
import { languageOf } from "./text-language.ts";

/** Words of a file that others take the place of, between two offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The files of a data folder that are written otherwise by now, by path, with what is called otherwise replaced and every
 * other byte as it was: values that were renamed, and texts that were written without their language, where the letters tell
 * which it is. A file that cannot be read is left alone: its check says why. Migrated once, nothing is left to do.
 */
export function migrate(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const languages = readMapList(files.get("map.yaml"), "languages");
  const migrated = [...files].map(([path, text]): [string, string] => [
    path,
    edit(text, editsOf(path, text, languages)),
  ]);
  return new Map(migrated.filter(([path, text]) => text !== files.get(path)));
}

function editsOf(path: string, text: string, languages: readonly Language[]): Edit[] {
  if (/^claims\/[^/]+\.yaml$/.test(path)) return claimEdits(text, languages);
  if (/^claims\/[^/]+\.csv$/.test(path)) return tableEdits(text, languages);
  if (/^articles\/[^/]+\.md$/.test(path)) return articleEdits(text, languages);
  return path === "places.geojson" ? placeEdits(text, languages) : [];
}

/** From the end, so that what is replaced shifts nothing that is still to be replaced. */
const edit = (text: string, edits: readonly Edit[]) =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((written, { start, end, words }) => written.slice(0, start) + words + written.slice(end), text);

const readDocument = (text: string) => parseDocument(text, { schema: "core", merge: false });

function claimEdits(text: string, languages: readonly Language[]): Edit[] {
  const document = readDocument(text);
  const claims = document.errors.length > 0 ? null : document.get("claims");
  const items = isSeq(claims) ? claims.items.filter(isMap) : [];
  return items.flatMap((claim) => [...renamedValues(claim), ...namedKeys(claim, languages, 0)]);
}

function articleEdits(text: string, languages: readonly Language[]): Edit[] {
  const front = parseFrontMatter(text);
  const document = readDocument(front?.yaml ?? "");
  const fields = document.errors.length > 0 ? null : document.contents;
  return front && isMap(fields) ? namedKeys(fields, languages, front.start) : [];
}

function placeEdits(text: string, languages: readonly Language[]): Edit[] {
  const features = findChild(parseTree(text), "features")?.children ?? [];
  return features.flatMap((feature) => {
    const properties = findChild(feature, "properties")?.children ?? [];
    const names = new Set(properties.map((property) => property.children?.[0]?.value));
    return properties.flatMap(({ children: [key, value] = [] }) => {
      const name = key && nameInLanguage(key.value, value?.value, languages, names);
      return name ? [{ start: key.offset, end: key.offset + key.length, words: JSON.stringify(name) }] : [];
    });
  });
}

/** A column without a language is renamed where all of its texts are in one. */
function tableEdits(text: string, languages: readonly Language[]): Edit[] {
  const [head = [], ...rows] = cellsOf(text, separatorOf(text));
  const names = head.map(({ value }) => value);
  const renamed = rows.flatMap((row) =>
    row.flatMap(({ start, end, value }, at) => {
      const words = RENAMED[names[at] ?? ""]?.get(value);
      return words === undefined ? [] : [{ start, end, words }];
    }),
  );
  const named = head.flatMap(({ start, end, value: name }, at) => {
    const texts = rows.flatMap((row) => row[at]?.value || []);
    const found = new Set(texts.map((each) => nameInLanguage(name, each, languages, new Set(names))));
    const [words = null] = found;
    return words === null || found.size > 1 ? [] : [{ start, end, words }];
  });
  return [...renamed, ...named];
}

const findChild = (node: JsonNode | undefined, key: string) => node && findNodeAtLocation(node, [key]);

function renamedValues(claim: YAMLMap): Edit[] {
  return Object.keys(RENAMED).flatMap((field) => {
    const value = claim.get(field, true);
    const now = isScalar(value) ? RENAMED[field]?.get(value.value) : undefined;
    const [start, end] = (isScalar(value) && value.range) || [];
    return now === undefined || start === undefined || end === undefined ? [] : [{ start, end, words: now }];
  });
}

/** The keys of texts without a language, each with the language of its text; `offset` is that of the mapping's file. */
function namedKeys({ items }: YAMLMap, languages: readonly Language[], offset: number): Edit[] {
  const names = new Set(items.map(({ key }) => (isScalar(key) ? key.value : null)));
  return items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value) || !key.range) return [];
    const name = nameInLanguage(key.value, value.value, languages, names);
    const [start, end] = key.range;
    return name === null ? [] : [{ start: start + offset, end: end + offset, words: name }];
  });
}

/** What the field of a text without a language is called now; null where that cannot be known, or is there beside it. */
function nameInLanguage(
  key: unknown,
  text: unknown,
  languages: readonly Language[],
  others: ReadonlySet<unknown>,
): string | null {
  if (typeof key !== "string" || typeof text !== "string" || !WITHOUT_LANGUAGE.has(key)) return null;
  const language = languageOf(text, languages);
  const name = `${key}_${language}`;
  return language === null || others.has(name) ? null : name;
}
