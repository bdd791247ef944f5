import { claimsHead } from "../../desk/edit/article-file.ts";
import { editTable } from "../../desk/edit/csv-table.ts";
import type { RecordChange } from "../../desk/records.ts";
import type { RowEdit, WriteRows } from "../../import/claims/edit-claims.ts";
import type { RowDraft } from "../../import/rows/draft.ts";
import type { Language } from "../../model/names.ts";
import { editedClaimColumns } from "../../model/schema/claim-columns.ts";
import { yaml } from "./yaml.ts";

/** More new claims than these are rows of a table: nobody reads so many files. */
const MOST_IN_YAML = 500;

interface Target {
  readonly files: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
  readonly schemas: string;
}

/**
 * The files of the claims of drafts, by path: one in YAML for each, or rows of the source's table where there are many or it is
 * there already. A claim stays where it is. Throws where the table lacks a column for them.
 */
export function claimFiles(drafts: readonly RowDraft[], source: string, target: Target): Map<string, string> {
  const { files, languages, schemas } = target;
  const path = `claims/${source}.csv`;
  const table = files.get(path);
  const isTable = table !== undefined || drafts.length > MOST_IN_YAML;
  const inYaml = drafts.filter(({ id }) => !isTable || files.has(`claims/${id}.yaml`));
  const written = new Map(
    inYaml.map(({ id, claim }) => [`claims/${id}.yaml`, `${claimsHead(schemas, id)}${yaml({ claims: [claim] })}`]),
  );
  const rows = drafts.filter(({ id }) => !written.has(`claims/${id}.yaml`));
  if (rows.length === 0) return written;
  const changes = rows.flatMap(({ id, claim }): RowEdit[] => [
    { record: id, how: "remove", fields: {} },
    { record: id, how: "add", fields: { ...claim, article: id } },
  ]);
  return written.set(path, writeRows(table ?? headOf(languages), changes));
}

/** The first line of a table of claims with every column that one may have. */
const headOf = (languages: readonly Language[]) =>
  `${editedClaimColumns(languages)
    .map(({ name }) => name)
    .join(",")}\n`;

/** The table with changed rows. Throws where it lacks a column for them. */
export const writeRows: WriteRows = (text, rows) => {
  const table = editTable(
    text,
    rows.map((row) => ({ ...row, file: "" }) as RecordChange),
  );
  if ("text" in table) return table.text;
  throw new Error(
    `expected the columns ${table.missing.join(", ")} in the table of claims, found none; add them to its first line`,
  );
};
