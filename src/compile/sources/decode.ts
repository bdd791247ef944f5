import { guessEncoding } from "./encoding.ts";

/** The text of a file, or what is wrong with its bytes, with the line if it can be told. */
export type DecodedText = { readonly text: string } | { readonly fault: string; readonly line: number | null };

const REMEDY = "save it again as UTF-8";

/** The text of bytes in UTF-8, without a byte order mark, its lines ended by line feeds; a fault if they are anything else. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = guessUtf16(bytes);
  if (wide !== null) return { fault: `expected text saved as UTF-8, found ${wide}; ${REMEDY}`, line: null };
  const text = decodeUtf8(bytes);
  if (text === null) return notUtf8(bytes);
  const zero = text.indexOf("\0");
  if (zero < 0) return { text: withLineFeeds(text) };
  const fault = "expected text, found a character that cannot be seen (U+0000 NULL); type the line again";
  return { fault, line: lineAt(text, zero) };
}

/** The text of bytes that come in chunks, in chunks too; throws where `decodeText` has a fault. */
export function* decodeChunks(chunks: Iterable<Uint8Array>): Generator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let held = "";
  for (const chunk of chunks) {
    const text = held + decoder.decode(chunk, { stream: true });
    if (text.includes("\0")) throw new TypeError("expected text, found U+0000 NULL");
    // Whether it is the half of a line end, only the next chunk tells.
    held = text.endsWith("\r") ? "\r" : "";
    yield withLineFeeds(text.slice(0, text.length - held.length));
  }
  yield withLineFeeds(held + decoder.decode());
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, "\n");

/** The text of bytes in whichever encoding they are, as `decodeText` gives it, and what that encoding is where it is not UTF-8. */
export function decodeAny(bytes: Uint8Array): DecodedText & { readonly encoding?: string } {
  const decoded = decodeText(bytes);
  if ("text" in decoded || decoded.line !== null) return decoded;
  const wide = guessUtf16(bytes);
  // Of Latin letters in UTF-16 the high byte is zero: the first one of the pair where it is big endian.
  const isBigEndian = bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0);
  const wideLabel = isBigEndian ? "utf-16be" : "utf-16le";
  const encoding = wide === null ? guessEncoding(bytes) : { label: wideLabel, name: wideLabel.toUpperCase() };
  if (encoding === null) return decoded;
  const text = new TextDecoder(encoding.label).decode(bytes);
  return { text: withLineFeeds(text.replaceAll("\0", "")), encoding: encoding.name };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(bytes: Uint8Array): DecodedText {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const broken = lossy.split("\uFFFD").length - 1;
  const whole = lossy.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  // A text in another encoding gives hardly a character in UTF-8.
  if (whole > broken) {
    const fault = "expected text in UTF-8, found bytes that are no character; type the line again";
    return { fault, line: lineAt(lossy, lossy.indexOf("\uFFFD")) };
  }
  const encoding = guessEncoding(bytes)?.name ?? "another encoding";
  return { fault: `expected text saved as UTF-8, found text saved as ${encoding}; ${REMEDY}`, line: null };
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split(/\r\n?|\n/).length;

/** UTF-16 by its byte order mark or, as half of the bytes of its Latin letters and spaces are zero, without one. */
function guessUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "text saved as UTF-16 (“Unicode”)";
  if (first === 0xfe && second === 0xff) return "text saved as UTF-16 (“Unicode big endian”)";
  if (!bytes.includes(0)) return null;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(even, odd);
  const isWide = most > Math.max(2, bytes.length / 40) && Math.min(even, odd) * 20 <= most;
  return isWide && bytes.length % 2 === 0 ? "text saved as UTF-16 without a byte order mark" : null;
}
