import { expect, test } from "vitest";
import { escapeText, markup } from "./markup.ts";

test("what is filled in is text, what is written around it is markup", () => {
  expect(markup`<b title="${"\"&'"}">${"<script>"}</b>`.text).toBe('<b title="&quot;&amp;&#39;">&lt;script&gt;</b>');
});

test("markup within markup stays as it is, lists are joined, and nothing is written for nothing", () => {
  const item = (text: string) => markup`<li>${text}</li>`;
  expect(markup`<ul>${["a<", "b"].map(item)}${null}${undefined}${false}${0}</ul>`.text).toBe(
    "<ul><li>a&lt;</li><li>b</li>0</ul>",
  );
});

test.each([
  ["overrides of the direction", "a\u202Eb\u2066c\u2069d", "abcd"],
  ["control characters", "a\u0000b\u0007c\u007Fd\uFFFE", "abcd"],
  ["lone surrogates", "a\uD800b", "ab"],
  ["isolates that are not closed", "a\u2068b \u2068c\u2069", "ab \u2068c\u2069"],
  ["ends of isolates that were not opened", "a\u2069b \u2068c\u2069\u2069", "ab \u2068c\u2069"],
])("%s are left out", (_, given, expected) => {
  expect(escapeText(given)).toBe(expected);
});

test("isolates stay, also one within another", () => {
  const text = "الجهات: \u2068\u2068HTS\u2069 و\u2068SDF\u2069\u2069 اليوم";
  expect(escapeText(text)).toBe(text);
});

test("letters, marks, joiners and line breaks of any script stay", () => {
  const text = "حِمص\u200C\u200Fא\n\t中😀é";
  expect(escapeText(text)).toBe(text);
});
