/** An encoding of one byte a character, by the label that a decoder knows. */
export interface Encoding {
  readonly label: string;
  /** What editors and their programs call it. */
  readonly name: string;
  readonly script: RegExp;
  /** Whether its words have ASCII letters too, so that one without them is of another encoding. */
  readonly isLatin: boolean;
}

// The first of those that fit a text equally well is the likelier one.
const ENCODINGS: readonly Encoding[] = [
  { label: "windows-1256", name: "Windows-1256 (Arabic)", script: /^\p{Script=Arabic}+$/u, isLatin: false },
  { label: "windows-1255", name: "Windows-1255 (Hebrew)", script: /^[\p{Script=Hebrew}\p{M}]+$/u, isLatin: false },
  { label: "windows-1251", name: "Windows-1251 (Cyrillic)", script: /^\p{Script=Cyrillic}+$/u, isLatin: false },
  { label: "windows-1253", name: "Windows-1253 (Greek)", script: /^\p{Script=Greek}+$/u, isLatin: false },
  { label: "windows-1252", name: "Windows-1252 (Western)", script: /^\p{Script=Latin}+$/u, isLatin: true },
  { label: "windows-1250", name: "Windows-1250 (Central European)", script: /^\p{Script=Latin}+$/u, isLatin: true },
  { label: "koi8-r", name: "KOI8-R (Cyrillic)", script: /^\p{Script=Cyrillic}+$/u, isLatin: false },
  { label: "iso-8859-6", name: "ISO-8859-6 (Arabic)", script: /^\p{Script=Arabic}+$/u, isLatin: false },
];

const WESTERN = ENCODINGS.find(({ label }) => label === "windows-1252") ?? null;

/** At least so many of the words must be ones of the encoding's script. */
const ENOUGH = 0.7;

/** The encoding in which the most words of the bytes are of one script; null where none fits. */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  let best: Encoding | null = null;
  let most = ENOUGH;
  for (const encoding of ENCODINGS) {
    const share = shareOfWords(new TextDecoder(encoding.label).decode(bytes), encoding);
    if (share <= most) continue;
    most = share;
    best = encoding;
  }
  return best ?? (hasOnlySigns(bytes) ? WESTERN : null);
}

// Words as people write them: small, with a capital before, or all in capitals. Of the letters of another encoding
// some come out as capitals in the middle of a word.
const WRITTEN = /^(?:\p{Lu}?[\p{Ll}\p{Lo}\p{M}]*|\p{Lu}+)$/u;

// A sign inside a word is a letter of another encoding too.
const WORD = /[\p{L}\p{M}\uFFFD\x80-\x9f]+(?:[¡-¿]+[\p{L}\p{M}\uFFFD\x80-\x9f]+)*/gu;

function shareOfWords(text: string, { script, isLatin }: Encoding): number {
  const words = (text.match(WORD) ?? []).filter((word) => /[^\0-\x7f]/.test(word));
  const own = words.filter((word) => script.test(word) && WRITTEN.test(word) && (!isLatin || /[A-Za-z]/.test(word)));
  return words.length === 0 ? 0 : own.length / words.length;
}

/** Whether the only bytes past ASCII are the curly quotation marks and dashes of Windows. */
function hasOnlySigns(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte >= 0xc0) && bytes.some((byte) => byte >= 0x80);
}
