import { expect, test } from "vitest";
import { LANGUAGE_TAG } from "./language-tag.ts";

test.each(["ar", "ckb", "zh-Hant", "en-x-plain", "ar-u-nu-latn", "de-1996-u-co-phonebk-x-a"])("%s is a tag", (tag) => {
  expect(LANGUAGE_TAG.test(tag)).toBe(true);
});

test.each(["", "AR", "english", "ckb-a", "en-x", "zh-cmn-abcdefghij", "en_GB", "en-"])("%s is none", (tag) => {
  expect(LANGUAGE_TAG.test(tag)).toBe(false);
});
