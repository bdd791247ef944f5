import { expect, test } from "vitest";
import { isKnownForm, LANGUAGE_TAG } from "./language-tag.ts";

test.each(["ar", "ckb", "zh-Hant", "en-x-plain", "ar-u-nu-latn", "de-1996-u-co-phonebk-x-a"])("%s is a tag", (tag) => {
  expect(LANGUAGE_TAG.test(tag)).toBe(true);
});

test.each(["", "AR", "english", "ckb-a", "en-x", "zh-cmn-abcdefghij", "en_GB", "en-"])("%s is none", (tag) => {
  expect(LANGUAGE_TAG.test(tag)).toBe(false);
});

test("a tag with the same region or variant twice has the form of one and is none", () => {
  const tags = ["ar", "zh-Hant-TW", "en-US-US", "de-1996-1996", "en-1"];
  expect(tags.filter(isKnownForm)).toEqual(["ar", "zh-Hant-TW"]);
});
