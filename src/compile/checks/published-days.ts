import { isoDay, parseDay } from "../../model/day.ts";
import type { Issue } from "../issue.ts";
import { lastPublished } from "../sources/published.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Index } from "./references.ts";

/** A warning if a claim is about a day after the one on which its article was last published. */
export function checkPublished(entry: ClaimEntry, articles: Index<ArticleEntry>, timeZone: string): Issue[] {
  const { day: stated, between } = entry.fields;
  // Without a day, or with both, the claim has an issue already.
  if (entry.whole !== null && (stated === undefined) === (between === undefined)) return [];
  const text = stated ?? between?.[1];
  const published = lastPublished(articles.byId.get(entry.article), timeZone);
  const day = text === undefined ? null : parseDay(text);
  if (day === null || published === null || day <= published) return [];
  const field = stated === undefined ? ["between", 1] : ["day"];
  const message = `expected a day up to ${isoDay(published)}, when the article was published, found ${text}`;
  const [first = ""] = between ?? [];
  const latest = isoDay(published);
  const instead = first !== "" && first < latest ? `between: [${first}, ${latest}]` : `day: ${latest}`;
  const remedy = `write ${instead} or before, or correct when the article was published`;
  return [entryIssue("published-before-event", entry, field, message, remedy)];
}
