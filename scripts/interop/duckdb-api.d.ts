// The part of `@duckdb/node-api` that is used here; the package itself is fetched when it is needed.

export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>;
}

export declare const DuckDBInstance: {
  create(): Promise<{ connect(): Promise<Connection> }>;
};
