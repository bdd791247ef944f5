import type { Issue } from "../issue.ts";
import { CLAIM_TABLE_ENDING } from "../sources/claims-table.ts";
import type { ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import { checkReference, type Index } from "./references.ts";

/** An issue if the row of a table of claims names no article of the folder; files in YAML are named after theirs. */
export function checkArticleOfRow(entry: ClaimEntry, articles: Index<unknown>): Issue[] {
  if (!entry.source.file.endsWith(CLAIM_TABLE_ENDING)) return [];
  if (entry.article !== "") return checkReference(entry, ["article"], entry.article, articles);
  const remedy = "write article: and the id of the article that makes the claim";
  return [entryIssue("field-missing", entry, ["article"], "expected the field article, found nothing", remedy)];
}
