import { nameOf } from "./folder.ts";
import { fileIssue, type Issue } from "./issue.ts";
import type { Folder } from "./records.ts";
import { entryIssue } from "./shape.ts";

type Files = ReadonlyMap<string, string>;

const READ = [
  /^(?:map|actors|speakers)\.yaml$/,
  /^places\.geojson$/,
  /^articles\/[^/]+\.md$/,
  /^claims\/[^/]+\.yaml$/,
  /^basemap\/(?:sources\.yaml|[^/]+\.geojson)$/,
];

/** Whether each file is one that is read, and claims and articles go together. */
export function checkFiles(files: Files, { articles, claimFiles, claims, basemap }: Folder): Issue[] {
  const listed = new Set(basemap.entries.map(({ fields }) => `basemap/${fields.file}`));
  const unknown = [...files.keys()].filter((path) => !READ.some((form) => form.test(path)) && !listed.has(path));
  const claiming = new Set(claims.entries.map(({ article }) => article));
  const silent = claims.complete ? articles.entries.filter(({ named }) => !claiming.has(named)) : [];
  return [
    ...unknown.map((path) =>
      fileIssue("file-unknown", path, "expected a file that is read, found one that nothing reads"),
    ),
    ...claimFiles.flatMap((entry) => checkClaimFile(entry, files)),
    ...silent.map(({ source, named }) =>
      fileIssue("article-without-claims", source.file, `expected claims in claims/${named}.yaml, found none`),
    ),
  ];
}

function checkClaimFile(entry: Folder["claimFiles"][number], files: Files): Issue[] {
  const { article } = entry.fields;
  const name = nameOf(entry.source.file);
  const path = `articles/${name}.md`;
  const mismatch = () =>
    entryIssue("id-mismatch", entry, ["article"], `expected ${name}, the name of the file, found ${article}`);
  return [
    ...(article === undefined || article === name ? [] : [mismatch()]),
    ...(files.has(path)
      ? []
      : [entryIssue("file-missing", entry, ["article"], `expected the file ${path}, found none`)]),
  ];
}
