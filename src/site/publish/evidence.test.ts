import { expect, test } from "vitest";
import { buildArticle } from "../../../test/build-article.ts";
import { titleText } from "./evidence.ts";

const ARTICLE = buildArticle({
  id: "report",
  title: "سقوط حماة",
  language: "ar",
  titleTranslation: { en: "Hama falls" },
});

test("a title is in the reader's language where it is translated, the original beside it", () => {
  expect(titleText(ARTICLE, "en").text).toBe(
    '<cite lang="en" dir="ltr">Hama falls</cite> <small><cite lang="ar" dir="rtl">سقوط حماة</cite></small>',
  );
  expect(titleText(ARTICLE, "ar").text).toBe('<cite lang="ar" dir="rtl">سقوط حماة</cite>');
  expect(titleText({ ...ARTICLE, titleTranslation: {} }, "en").text).toBe('<cite lang="ar" dir="rtl">سقوط حماة</cite>');
});
