import type { Article } from "../src/model/article.ts";
import { day } from "./day.ts";
import type { Plain } from "./id.ts";

/** An Arabic original of `daily`, published on 7 December 2024 at a time that is not known, and not updated. */
export function buildArticle({ id, ...given }: Partial<Plain<Article>> & { readonly id: string }): Article {
  const article: Plain<Article> = {
    id,
    publisher: "daily",
    title: id,
    titleTranslation: {},
    language: "ar",
    published: { day: day("2024-12-07"), time: null },
    publishedInferred: {},
    updated: null,
    url: null,
    translation: null,
    translationInferred: {},
    shareReason: {},
    note: {},
    sha256: "00",
    ...given,
  };
  return article as Article;
}
