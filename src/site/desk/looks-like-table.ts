const TABLES = /\.(?:csv|tsv|xlsx?|ods|geojson|json|kml|kmz|parquet)$/i;

/** So many lines are looked at, of which at least so many must be there. */
const [MOST_LINES, LEAST_LINES] = [20, 3];

/** Whether a file, or what was pasted of one, has records rather than the sentences of an article. */
export function looksLikeTable(name: string, text: string): boolean {
  if (TABLES.test(name)) return true;
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, MOST_LINES);
  if (lines.length < LEAST_LINES) return false;
  return [/\t/g, /[,;](?! )/g].some((parting) => {
    const counts = lines.map((line) => line.match(parting)?.length ?? 0);
    return (counts[0] ?? 0) >= 2 && counts.every((count) => count >= (counts[0] ?? 0));
  });
}
