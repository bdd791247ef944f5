import { stringify } from "csv-stringify/sync";
import type { CodedClaim, WarArticle } from "./war-articles.ts";

/** A file of claims for each article, by path. */
export function claimsAsYaml(articles: readonly WarArticle[]): [path: string, text: string][] {
  return articles.map(({ id, coded }) => [
    `claims/${id}.yaml`,
    `article: ${id}\nclaims:\n${coded.map(yamlOf).join("")}`,
  ]);
}

/** All claims as rows of one table, by its path. */
export function claimsAsTable(articles: readonly WarArticle[]): [path: string, text: string][] {
  const rows = articles.flatMap(({ id, coded }) => coded.map((claim) => ({ ...claim, article: id })));
  const columns = [...new Set(rows.flatMap(Object.keys))];
  return [["claims/war.csv", stringify(rows, { header: true, columns })]];
}

function yamlOf({ between_start, between_end, ...claim }: CodedClaim): string {
  const between = between_start === null ? null : `[${between_start}, ${between_end}]`;
  const fields = [
    ...Object.entries(claim).map(([name, value]) => [name, value && scalar(value)]),
    ["between", between],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\n`]));
  return `  - ${lines.join("    ")}`;
}

const scalar = (text: string) => (text.includes(" ") ? JSON.stringify(text) : text);
