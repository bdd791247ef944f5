import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { type Finding, finding } from "./finding.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
};

/** What DuckDB makes of the tables as one database: their types, keys, references and enumerations, as the data package says. */
export async function askDatabase(data: string, connection: DuckDBConnection): Promise<Finding[]> {
  const { resources } = JSON.parse(readFileSync(join(data, "datapackage.json"), "utf8")) as { resources: Resource[] };
  const tables = resources.filter(({ path }) => path.endsWith(".csv"));
  const files = tables.map(({ path }) => path).join(", ");
  const count = (sql: string) => connection.runAndReadAll(sql).then((result) => Number(result.getRowsJson()[0]?.[0]));
  const problems: string[] = [];
  let rows = 0;
  for (const { name, path, schema } of tables) {
    try {
      await connection.run(createTable(name, schema));
      await connection.run(
        `INSERT INTO "${name}" FROM read_csv('${join(data, path)}', header = true, all_varchar = false)`,
      );
      rows += await count(`SELECT count(*) FROM "${name}"`);
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const references = tables.flatMap(({ name, schema }) =>
    (schema?.foreignKeys ?? []).map(({ fields, reference }) => ({ from: name, fields, reference })),
  );
  const dangling: string[] = [];
  for (const { from, fields, reference } of references) {
    const to = reference.resource || from;
    const lost = await count(
      `SELECT count(*) FROM "${from}" a WHERE a."${fields}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "${to}" b WHERE b."${reference.fields}" = a."${fields}")`,
    ).catch((error: unknown) => `${error}`);
    if (lost !== 0) dangling.push(`${from}.${fields}: ${lost} lead nowhere`);
  }
  return [
    finding("DuckDB", files, problems, `${rows} rows, of the types, keys and values that the data package says`),
    finding(
      "DuckDB",
      "references of the data package",
      dangling,
      `${references.length} columns, each id leads to a row`,
    ),
  ];
}

/** The statement that makes a table with its primary key and the values that its columns may have. */
function createTable(name: string, schema: Resource["schema"]): string {
  const columns = (schema?.fields ?? []).map(({ name: column, type, constraints }) => {
    const words = constraints?.enum?.map((word) => `'${word}'`).join(", ");
    return `"${column}" ${TYPES[type] ?? "VARCHAR"}${words ? ` CHECK ("${column}" IN (${words}))` : ""}`;
  });
  const key = schema?.primaryKey ? [`PRIMARY KEY (${schema.primaryKey.map((each) => `"${each}"`).join(", ")})`] : [];
  return `CREATE TABLE "${name}" (${[...columns, ...key].join(", ")})`;
}
