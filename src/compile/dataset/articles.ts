import * as v from "valibot";
import type { Article } from "../../model/article.ts";
import { isoDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import { ARTICLE, ARTICLE_FIELDS } from "../../model/schema/article.ts";
import { storedForm } from "../../model/schema/faces.ts";
import { readPublished } from "../sources/published.ts";
import type { ArticleEntry } from "../sources/records.ts";
import { wholeOf } from "../sources/shape.ts";

/** The article, after the checks; an instant with an offset becomes a day and a clock of the map's time zone. */
export function compileArticle(entry: ArticleEntry, timeZone: string, languages: readonly Language[]): Article {
  const raw = wholeOf(entry);
  const stored = (text: string) => {
    const { day, time } = readPublished(text, timeZone);
    return { day: isoDay(day), time };
  };
  return v.parse(ARTICLE, {
    ...storedForm(ARTICLE_FIELDS, raw, languages),
    published: stored(raw.published),
    updated: raw.updated && stored(raw.updated),
  });
}
