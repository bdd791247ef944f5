/** What a tool made of files. */
export interface Finding {
  readonly tool: string;
  readonly files: string;
  readonly result: string;
  readonly isGood: boolean;
}

/** A finding that the tool took the files as they are meant, or what it said instead. */
export function finding(tool: string, files: string, problems: readonly string[], good: string): Finding {
  const isGood = problems.length === 0;
  return { tool, files, result: isGood ? good : problems.join("; "), isGood };
}

/** The findings as a table in Markdown. */
export function toTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ tool, files, result, isGood }) => [tool, files, isGood ? "yes" : "**no**", result]);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
  return [line(["tool", "files", "good", "what it found"]), "|---|---|---|---|", ...rows.map(line)].join("\n");
}
