import { decodeText } from "../../compile/sources/decode.ts";
import { gitTraceIn } from "../../compile/sources/git-traces.ts";
import { nameCharacter } from "../../text/character-names.ts";
import { findDirectionFault } from "../../text/direction-signs.ts";

/** A text, or why there is none that an article could be made of. */
export type DecodedInput = { readonly text: string } | { readonly problem: string };

/** Bytes. */
const MOST = 5_000_000;

/**
 * The text that bytes hold, without a byte order mark and with LF as its line ends; else a sentence. Refused is what cannot be
 * a text that somebody published: other encodings, control characters, letters made to run against their direction.
 */
export function decodeInput(bytes: Uint8Array): DecodedInput {
  if (bytes.length > MOST) {
    return problem(`expected an article of at most ${MOST / 1e6} MB, found ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
  const decoded = decodeText(bytes);
  if ("fault" in decoded) return problem(`${decoded.line === null ? "" : `line ${decoded.line}: `}${decoded.fault}`);
  if (decoded.text.trim() === "") return problem("expected a text, found none");
  return problemIn(decoded.text) ?? decoded;
}

function problemIn(text: string): DecodedInput | null {
  const trace = gitTraceIn(text);
  if (trace !== null) return problem(trace);
  for (const [index, line] of text.split("\n").entries()) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
    const [strange] = /[\u0001-\u0008\u000B\u000E-\u001F\u007F\uFFFD]/.exec(line) ?? [];
    if (strange !== undefined)
      return problem(`line ${index + 1}: expected letters, found ${nameCharacter(strange)}; delete it`);
    const fault = findDirectionFault(line);
    if (fault !== null) return problem(`line ${index + 1}: ${fault}`);
  }
  return null;
}

const problem = (sentence: string): DecodedInput => ({ problem: sentence });
