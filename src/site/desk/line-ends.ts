const BYTE_ORDER_MARK = "\uFEFF";

/** The text as it is written over a file: with the byte order mark and the line ends that the file has. */
export function inFormOf(before: string | null, text: string): string {
  if (before === null) return text;
  const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const ends = before.match(/\r\n?|\n/g) ?? [];
  const isMixed = new Set(ends).size > 1;
  const body = isMixed ? keepEnds(before.slice(mark.length), text) : text.replaceAll("\n", ends[0] ?? "\n");
  return mark + body;
}

/** Of a file with several kinds of line ends each line that stays keeps its own; new ones get the most frequent. */
function keepEnds(before: string, text: string): string {
  const old = before.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const plain = (line: string) => line.replace(/\r\n?|\n/, "\n");
  const lines = text.split(/(?<=\n)/);
  let first = 0;
  while (first < lines.length && plain(old[first] ?? "") === lines[first]) first += 1;
  let last = 0;
  while (
    last < lines.length - first &&
    last < old.length - first &&
    plain(old.at(-1 - last) ?? "") === lines.at(-1 - last)
  )
    last += 1;
  const crlf = old.filter((line) => line.endsWith("\r\n")).length * 2 > old.length ? "\r\n" : "\n";
  const middle = lines.slice(first, lines.length - last).map((line) => line.replace("\n", crlf));
  return [...old.slice(0, first), ...middle, ...old.slice(old.length - last)].join("");
}
