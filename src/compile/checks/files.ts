import { groupBy } from "../../model/group-by.ts";
import { ID } from "../../model/id.ts";
import { fileIssue, type Issue } from "../issue.ts";
import { nameInPath } from "../sources/name-in-path.ts";
import type { SourceTexts } from "../sources/reader.ts";
import type { Folder } from "../sources/records.ts";
import { cut, type Entry, entryIssue } from "../sources/shape.ts";

const READ = [
  /^(?:map|actors|speakers|headlines)\.yaml$/,
  /^places\.geojson$/,
  /^articles\/[^/]+\.md$/,
  /^claims\/[^/]+\.(?:yaml|csv)$/,
  /^words\/[^/]+\.yaml$/,
  // Proposals wait there until an editor accepts them.
  /^inbox\/[^/]+\.yaml$/,
  /^areas\/[^/]+\.yaml$/,
  /^basemap\/(?:sources\.yaml|[^/]+\.geojson)$/,
];

/** A text beside the articles. */
const TEXT = /^articles\/[^/]+\.(?:md|markdown|txt|text)$/i;

/** A file of a layer of areas. */
const AREA = /^areas\/[^/]+(?:\/.*)?\.geojson$/;

/** The head of the layer that a file of areas is of. */
const headOf = (path: string) => `areas/${path.split("/")[1]?.replace(/\.geojson$/, "")}.yaml`;

const missingHead = (head: string, path: string): Issue =>
  fileIssue(
    "file-missing",
    path,
    `expected the file ${head}, which says whose areas these are, found none`,
    "run import with the files, which writes it, or delete them",
  );

/** Whether each file is one that is read and named after what is in it, and claims and articles go together. */
export function checkFiles(files: SourceTexts, { articles, claimFiles, claims, basemap, areas }: Folder): Issue[] {
  const listed = new Set([
    ...basemap.entries.map(({ fields }) => `basemap/${fields.file}`),
    ...areas.entries.flatMap(({ files }) => files),
  ]);
  const readable = [...files].flatMap(([path, text]) => (text === null || isNote(path, text) ? [] : [path]));
  const idle = readable.filter((path) => !READ.some((form) => form.test(path)) && !listed.has(path));
  const [headless, unknown] = [idle.filter((path) => AREA.test(path)), idle.filter((path) => !AREA.test(path))];
  const claiming = new Set(claims.entries.map(({ article }) => article));
  const silent = claims.complete ? articles.entries.filter(({ named }) => !claiming.has(named)) : [];
  return [
    ...unknown.map(unknownFile),
    ...[...groupBy(headless, headOf)].map(([head, [first = head]]) => missingHead(head, first)),
    ...articles.entries.flatMap((entry) => checkName(entry, "id", entry.fields.id, files)),
    ...claimFiles.flatMap((entry) => checkName(entry, "article", entry.fields.article, files)),
    ...claimFiles.flatMap((entry) => checkArticle(entry, files)),
    ...silent.map((entry) =>
      entryIssue("article-without-claims", entry, [], `expected claims in claims/${entry.named}.yaml, found none`),
    ),
  ];
}

function unknownFile(path: string): Issue {
  const usual = path
    .toLowerCase()
    .replace(/\.yml$/, ".yaml")
    .replace(/\.json$/, ".geojson")
    .replace(/\.(?:markdown|txt|text)$/, ".md");
  const remedy = usual !== path && READ.some((form) => form.test(usual)) ? `rename it ${usual}` : undefined;
  return fileIssue("file-unknown", path, "expected a file that is read, found one that nothing reads", remedy);
}

/** An issue if the field, which names the article of the file, is called otherwise than the file. */
function checkName(entry: Entry<unknown>, field: string, id: string | undefined, files: SourceTexts): Issue[] {
  const name = nameInPath(entry.source.file);
  if (id === undefined || id === name) return [];
  if (!ID.test(name)) {
    const message = `expected a file name of small Latin letters and digits, found ${cut(name)}`;
    return [entryIssue("id-mismatch", entry, [field], message, rename(entry.source.file, field, id, files))];
  }
  const message = `expected ${name}, the name of the file, found ${id}`;
  return [entryIssue("id-mismatch", entry, [field], message, `write ${field}: ${name}, or rename the file`)];
}

/** The name by the id, if no other file has that; else one with a number. */
function rename(file: string, field: string, id: string, files: SourceTexts): string {
  const named = (each: string) => file.replace(nameInPath(file), () => each);
  if (!files.has(named(id))) return `rename the file ${named(id)}`;
  let number = 2;
  while (files.has(named(`${id}-${number}`))) number++;
  return `rename the file ${named(`${id}-${number}`)}, as ${named(id)} is there already, and write ${field}: ${id}-${number}`;
}

/** Whether a file is somebody's plain text beside the articles, without the front matter of one. */
const isNote = (path: string, text: string) => TEXT.test(path) && !/\.md$/i.test(path) && !text.startsWith("---");

/** Whether a file may be the article of that id under another ending. */
const isTextOf = (path: string, id: string) => TEXT.test(path) && nameInPath(path).toLowerCase() === id;

function checkArticle(entry: Entry<unknown>, files: SourceTexts): Issue[] {
  const path = `articles/${nameInPath(entry.source.file)}.md`;
  if (files.has(path)) return [];
  const other = [...files.keys()].find((each) => isTextOf(each, nameInPath(path)));
  const remedy =
    other === undefined
      ? `run add --id ${nameInPath(path)} with its text, or delete the file of claims`
      : `rename it ${path}`;
  return [
    entryIssue("file-missing", entry, ["article"], `expected the file ${path}, found ${other ?? "none"}`, remedy),
  ];
}
