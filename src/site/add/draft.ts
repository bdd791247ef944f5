/** What can be told of an article from its file; null where the file does not say. */
export interface Draft {
  /** Plain text, paragraphs with an empty line between them. */
  readonly text: string;
  readonly title: string | null;
  /** As the file says it. */
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** The name of the publisher. */
  readonly publisher: string | null;
}

const LONGEST_TITLE = 120;

/** A text as it was pasted. */
export function draftOfText(text: string): Draft {
  return { text, title: null, published: null, language: null, url: null, publisher: null };
}

/** The first line, or of a long one its first words. */
export function firstLineOf(text: string): string {
  const [line = ""] = text.trim().split("\n");
  if (line.length <= LONGEST_TITLE) return line.trim();
  return line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, "");
}

/** A point in time of a page as the front matter has it, seconds left out; null where it is none. */
export function publishedIn(text: string): string | null {
  const [, day, clock, offset = ""] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(text.trim()) ?? [];
  if (day === undefined) return null;
  if (clock === undefined) return day;
  return `${day}T${clock}${offset.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
}
