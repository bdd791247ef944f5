import { expect, test } from "vitest";
import { markup } from "../../text/markup.ts";
import { withoutQuotes } from "./without-quotes.ts";

test("an attribute keeps its quotes only where HTML needs them", () => {
  const drawn = markup`<svg x="4.35%" y="-86%" class="narrow at-top"><use href="#f2"/></svg><p title="">a="b"</p>`;
  expect(withoutQuotes(drawn).text).toBe(
    '<svg x=4.35% y=-86% class="narrow at-top"><use href="#f2"/></svg><p title="">a="b"</p>',
  );
});

test("what is filled in becomes no markup without its quotes", () => {
  const drawn = markup`<p title="${'a"onclick=x'}" lang="${"`"}" dir="${"b&c"}">${'<b x="y">'}</p>`;
  const written = '<p title="a&quot;onclick=x" lang="`" dir=b&amp;c>&lt;b x=&quot;y&quot;&gt;</p>';
  expect(withoutQuotes(drawn).text).toBe(written);
});
