export type Column = "what" | "unit" | "aim" | "ours" | "bare" | "leaflet";

/** A figure of ours beside those of the peers; NaN where a peer has none. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly aim: string;
  readonly ours: number;
  readonly bare: number;
  readonly leaflet: number;
}

const TITLES: Readonly<Record<Column, string>> = {
  what: "what",
  unit: "unit",
  aim: "aim",
  ours: "ours",
  bare: "bare MapLibre",
  leaflet: "Leaflet.timeline",
};

/** The rows as a table in Markdown, with the ratio of ours to the bare page in a last column. */
export function toMarkdown(columns: readonly Column[], rows: readonly Row[]): string {
  const lines = rows.map((row) => [...columns.map((column) => format(row[column])), format(row.ours / row.bare, 2)]);
  const head = [...columns.map((column) => TITLES[column]), "ours : bare"];
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function format(value: string | number, digits = 0): string {
  if (typeof value === "string") return value;
  if (Number.isNaN(value)) return "–";
  return value.toFixed(value < 10 ? Math.max(digits, 1) : digits);
}
