import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import type { Article, Published } from "../model/article.ts";
import { type Day, dayInZone, isoDay, parseDay } from "../model/day.ts";
import { ARTICLE, ARTICLE_FIELDS } from "../model/schema/article.ts";
import { storedForm } from "../model/schema/faces.ts";
import { checkDay, dayOf } from "./days.ts";
import { checkReference, type Index } from "./ids.ts";
import type { Issue } from "./issue.ts";
import type { ArticleEntry, RawArticle } from "./records.ts";
import { entryIssue, wholeOf } from "./shape.ts";

/** Whether the article's id, publisher, days and digest are right. */
export function checkArticle(entry: ArticleEntry, speakers: Index<unknown>): Issue[] {
  const { id, publisher, published, updated, sha256: digest } = entry.fields;
  const right = digestOf(entry.body);
  const mismatch = `expected ${entry.named}, the name of the file, found ${id}`;
  return [
    ...(id === undefined || id === entry.named ? [] : [entryIssue("id-mismatch", entry, ["id"], mismatch)]),
    ...checkReference(entry, ["publisher"], publisher, speakers),
    ...checkDay(entry, ["published"], published?.slice(0, 10)),
    ...checkDay(entry, ["updated"], updated?.slice(0, 10)),
    ...(digest === undefined || digest === right
      ? []
      : [
          entryIssue(
            "sha256-mismatch",
            entry,
            ["sha256"],
            `expected ${right}, the digest of the text, found ${digest}`,
          ),
        ]),
  ];
}

const digestOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

/** The article, after the checks; an instant with an offset becomes a day and a clock of the map's time zone. */
export function articleOf(entry: ArticleEntry, timeZone: string): Article {
  const raw: RawArticle = wholeOf(entry);
  const written = (text: string) => {
    const { day, time } = publishedOf(text, timeZone);
    return { day: isoDay(day), time };
  };
  return v.parse(ARTICLE, {
    ...storedForm(ARTICLE_FIELDS, raw, []),
    published: written(raw.published),
    updated: raw.updated && written(raw.updated),
  });
}

/** The day from which the article's present words were public; null where that cannot be told. */
export function lastPublished(entry: ArticleEntry | undefined, timeZone: string): Day | null {
  const stated = entry?.fields.updated ?? entry?.fields.published;
  if (stated === undefined || parseDay(stated.slice(0, 10)) === null) return null;
  return publishedOf(stated, timeZone).day;
}

/** When the text says, day and clock in the time zone if it names an offset, else as printed. */
function publishedOf(text: string, timeZone: string): Published {
  const [, day = "", time = null, offset] = /^([\d-]{10})(?:T(\d{2}:\d{2})(.+)?)?$/.exec(text) ?? [];
  if (offset === undefined) return { day: dayOf(day), time };
  const instant = new Date(text);
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return { day: dayInZone(instant, timeZone), time: clock.format(instant) };
}
