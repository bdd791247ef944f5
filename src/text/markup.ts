/** Text that is known to be well-formed markup (SVG, HTML or KML). */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: markup as it is, everything else as text; null, undefined and false as nothing. */
export type MarkupPart = Markup | string | number | null | undefined | false | readonly MarkupPart[];

/** A template tag: the literal parts are markup, whatever is filled in is escaped, so that no datum becomes markup. */
export function markup(literals: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return new Markup(String.raw({ raw: literals }, ...parts.map(written)));
}

function written(part: MarkupPart): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(written).join("");
  return escapeText(String(part));
}

/** JSON as what is inside an element whose text is data: nothing in it ends the element or begins another. */
export function markupOfJson(json: string): Markup {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return new Markup(json.replace(/[<>&\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, escaped));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text for the inside of an element or a quoted attribute; what no XML document may hold is left out. */
export function escapeText(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

/**
 * The text without control characters, lone surrogates, and the signs that force a direction of writing or reach
 * beyond the text; isolates that it opens and closes itself stay.
 */
function harmless(text: string): string {
  const allowed = text.replace(FORBIDDEN, "");
  return /[\u2068\u2069]/.test(allowed) ? withPairedIsolates(allowed) : allowed;
}

function withPairedIsolates(text: string): string {
  const signs = [...text];
  const open: number[] = [];
  for (const [index, sign] of signs.entries()) {
    if (sign === "\u2068") open.push(index);
    if (sign === "\u2069" && open.pop() === undefined) signs[index] = "";
  }
  for (const index of open) signs[index] = "";
  return signs.join("");
}

const FORBIDDEN =
  /[^\t\n\r\u{20}-\u{7E}\u{85}\u{A0}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066\u2067]/gu;
