import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Writes the section of a page that a command owns, between its two markers, and leaves the rest of the page as it is; a page
 * without the markers gets the section at its end.
 */
export function writeSection(path: string, command: string, section: string): void {
  const begin = `<!-- written by \`${command}\` -->\n`;
  const end = `<!-- end of what \`${command}\` wrote -->\n`;
  const page = existsSync(path) ? readFileSync(path, "utf8") : "# Measured\n\n";
  const written = `${begin}\n${section.trim()}\n\n${end}`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  const next =
    from >= 0 && to > from
      ? page.slice(0, from) + written + page.slice(to + end.length)
      : `${page.trimEnd()}\n\n${written}`;
  writeFileSync(path, next);
}
