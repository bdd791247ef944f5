import { SAMPLE } from "../sample.ts";

/** The text of the sample's article: its quotes where they say, each in a sentence of its own, and much that nobody quotes. */
function body(): string {
  const quotes = [...SAMPLE.claims.values()].map(({ quote }) => quote);
  const around = Array.from("قالوا: ".repeat(14).slice(0, 95));
  for (const { text, start, end } of quotes) around.splice(start, end - start, ...Array.from(text));
  return `${around.join("")}.\n${"ولم يُقتبس من هذه الجملة شيء.\n".repeat(12)}`;
}

/** The files that the sample could have been compiled from, as far as its page of sources needs them. */
export const SAMPLE_FOLDER: ReadonlyMap<string, string> = new Map([
  ["articles/report.md", `---\nid: report\n---\n${body()}`],
]);
