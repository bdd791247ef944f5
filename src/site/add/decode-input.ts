/** A text, or why there is none that an article could be made of. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/** Bytes. */
const MOST = 5_000_000;

const UTF_16 = /^(?:\xff\xfe|\xfe\xff)/;

/** What opens and closes runs of text with a direction of their own. */
const OPENING = /[\u202A\u202B\u2066-\u2068]/g;
const CLOSING = /[\u202C\u2069]/g;

const NAMES: Readonly<Record<string, string>> = {
  "\u0000": "a NUL character",
  "\u202D": "a LEFT-TO-RIGHT OVERRIDE",
  "\u202E": "a RIGHT-TO-LEFT OVERRIDE",
};

/**
 * The text that bytes hold, without a byte order mark and with LF as its line ends; else a sentence. Refused is what cannot be
 * a text that somebody published: other encodings, control characters, letters made to run against their direction.
 */
export function decodeInput(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST) {
    return problem(`expected an article of at most ${MOST / 1e6} MB, found ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
  const start = String.fromCharCode(...bytes.subarray(0, 2));
  if (UTF_16.test(start)) return problem("expected UTF-8, found UTF-16; save the text as UTF-8");
  const decoded = decode(bytes);
  if (decoded === null) {
    return problem("expected UTF-8, found another encoding, such as Windows-1256 or 1252; save the text as UTF-8");
  }
  const text = decoded.replace(/\r\n?/g, "\n");
  if (text.trim() === "") return problem("expected a text, found none");
  return problemIn(text) ?? { text };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function problemIn(text: string): Decoded | null {
  for (const [index, line] of text.split("\n").entries()) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
    const [strange] = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u202D\u202E\uFFFD]/.exec(line) ?? [];
    if (strange !== undefined)
      return problem(`line ${index + 1}: expected letters, found ${nameOf(strange)}; remove it`);
    const open = (line.match(OPENING) ?? []).length;
    const closed = (line.match(CLOSING) ?? []).length;
    if (open !== closed) {
      const found = `${open} that begin a run with a direction of its own and ${closed} that end one`;
      return problem(`line ${index + 1}: expected invisible signs of direction in pairs, found ${found}; remove them`);
    }
  }
  return null;
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return `${NAMES[character] ?? (character === "\uFFFD" ? "a letter that an earlier program lost" : "a control character")} (${code})`;
}

const problem = (sentence: string): Decoded => ({ problem: sentence });
