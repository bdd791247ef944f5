import { parseFrontMatter } from "../../compile/sources/markdown-source.ts";

/** The path of the article that has the text word for word; null where none has, or none but those of other publishers than the one that is named. */
export function findSameArticle(
  text: string,
  publisher: string | undefined,
  files: ReadonlyMap<string, string>,
): string | null {
  for (const [path, file] of files) {
    const front = path.startsWith("articles/") ? parseFrontMatter(file) : null;
    if (front === null || file.slice(front.end).trim() !== text.trim()) continue;
    const [, own] = /^publisher:\s*["']?([\w-]+)/m.exec(front.yaml) ?? [];
    if (publisher === undefined || publisher === own) return path;
  }
  return null;
}
