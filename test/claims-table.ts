import { parse } from "yaml";
import { editTable } from "../src/desk/edit/csv-table.ts";
import type { RecordChange } from "../src/desk/records.ts";
import { editedClaimColumns } from "../src/model/schema/claim-columns.ts";

type Files = ReadonlyMap<string, string>;

/** The data folder with all of its claims in one table, as the desk writes it. */
export function withClaimsTable(files: Files, languages: readonly string[] = ["ar", "en"]): Files {
  const lists = [...files].filter(([path]) => /^claims\/[^/]+\.yaml$/.test(path));
  const changes = lists.flatMap(([, text]) => {
    const { article, claims } = parse(text) as { article: string; claims: { id: string }[] };
    return claims.map(
      (claim): RecordChange => ({
        ...{ file: "claims/all.csv", record: claim.id, how: "add" },
        fields: { ...claim, article },
      }),
    );
  });
  const table = editTable(
    `${editedClaimColumns(languages)
      .map(({ name }) => name)
      .join(",")}\n`,
    changes,
  );
  if ("missing" in table) throw new Error(`the table has no columns ${table.missing.join(", ")}`);
  const rest = [...files].filter(([path]) => !path.startsWith("claims/"));
  return new Map([...rest, ["claims/all.csv", table.text]]);
}
