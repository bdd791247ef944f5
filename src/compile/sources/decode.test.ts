import { expect, test } from "vitest";
import { decodeChunks, decodeText } from "./decode.ts";

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

/** What an editor that writes two bytes a character saves. */
const wide = (text: string, isBigEndian = false) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return isBigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );

const savedAs = (encoding: string) => ({
  fault: `expected text saved as UTF-8, found text saved as ${encoding}; save it again as UTF-8`,
  line: null,
});

test("UTF-8 is text without its byte order mark, and every line ends with a line feed", () => {
  expect(decodeText(bytes("\uFEFFid: a1\r\nname: حمص\rkind: town\n"))).toEqual({
    text: "id: a1\nname: حمص\nkind: town\n",
  });
  expect(decodeText(bytes(""))).toEqual({ text: "" });
});

test("UTF-16 is named, with a byte order mark and without", () => {
  expect(decodeText(wide("\uFEFFid: حمص\n"))).toEqual(savedAs("UTF-16 (“Unicode”)"));
  expect(decodeText(wide("\uFEFFid: حمص\n", true))).toEqual(savedAs("UTF-16 (“Unicode big endian”)"));
  expect(decodeText(wide("id: حمص\n"))).toEqual(savedAs("UTF-16 without a byte order mark"));
  expect(decodeText(wide("id: حمص\n", true))).toEqual(savedAs("UTF-16 without a byte order mark"));
});

test.each([
  // سيطرت فصائل
  ["Windows-1256 (Arabic)", [0xd3, 0xed, 0xd8, 0xd1, 0xca, 0x20, 0xdd, 0xd5, 0xc7, 0xc6, 0xe1]],
  // Армия вошла
  ["Windows-1251 (Cyrillic)", [0xc0, 0xf0, 0xec, 0xe8, 0xff, 0x20, 0xe2, 0xee, 0xf8, 0xeb, 0xe0]],
  // L'armée s'est retirée
  ["Windows-1252 (Western)", [..."L'arm"].map((sign) => sign.charCodeAt(0)).concat(0xe9, 0x65, 0x20, 0x72, 0xe9)],
  // żołnierze
  ["Windows-1250 (Central European)", [0xbf, 0x6f, 0xb3, 0x6e, 0x69, 0x65, 0x72, 0x7a, 0x65]],
  // army’s
  ["Windows-1252 (Western)", [0x61, 0x72, 0x6d, 0x79, 0x92, 0x73]],
])("text of %s is named so", (encoding, saved) => {
  expect(decodeText(bytes("title: ", saved, "\n"))).toEqual(savedAs(encoding));
});

test("a few bytes that are no character in a text of UTF-8 are on their line", () => {
  expect(decodeText(bytes("title: سيطرت\nnote: فصا", [0xff], "ئل\n"))).toEqual({
    fault: "expected text in UTF-8, found bytes that are no character; type the line again",
    line: 2,
  });
});

test("bytes of zero are on the line of the first", () => {
  const fault = "expected text, found a character that cannot be seen (U+0000 NULL); type the line again";
  expect(decodeText(bytes("id: a1\nname: b", [0], "\n"))).toEqual({ fault, line: 2 });
  expect(decodeText(new Uint8Array(4096))).toEqual({ fault, line: 1 });
});

test("bytes in chunks give the text that they give together, wherever a chunk ends", () => {
  const whole = bytes("\uFEFFid: a1\r\n\rname: حمص😀\r\nkind: town\r");
  for (const length of [1, 2, 3, 5, 100]) {
    const chunks = Array.from({ length: Math.ceil(whole.length / length) }, (_, at) =>
      whole.subarray(at * length, (at + 1) * length),
    );
    expect([...decodeChunks(chunks)].join(""), `${length}`).toBe("id: a1\n\nname: حمص😀\nkind: town\n");
  }
});

test.each([
  ["a byte that is no character", bytes("id: a1", [0xff], "\n")],
  ["half a character at the end", bytes("id: a1", [0xd8])],
  ["a byte of zero", bytes("id: a1", [0], "\n")],
  ["UTF-16", wide("\uFEFFid: حمص\n")],
])("chunks with %s throw, as the whole has a fault", (_, whole) => {
  expect(() => [...decodeChunks([whole])]).toThrow(TypeError);
  expect(decodeText(whole)).toHaveProperty("fault");
});
