import { type Day, parseDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import type { ClaimFields } from "../contract/operations.ts";
import type { SessionRequest } from "../contract/requests.ts";
import { articleIn, type Base, fieldsOf } from "./base.ts";

/** The article that a session is about. */
export interface SessionArticle {
  readonly id: string;
  readonly isSaved: boolean;
  /** Its head after the operations; `publisher_name` is not written. */
  readonly head: ClaimFields;
  /** Its head as the file has it; empty of one that is not saved. */
  readonly savedHead: ClaimFields;
  readonly text: string;
  readonly language: Language;
  /** The last day of the map where the head says none. */
  readonly published: Day;
}

/** The article of a request with its head after the operations; null where the folder has no such article. */
export function articleOf({ article, operations }: SessionRequest, base: Base): SessionArticle | null {
  const given = operations.flatMap((each) => (each.do === "head" ? [each.fields] : []));
  if ("id" in article) {
    const entry = articleIn(base.folder, article.id);
    if (!entry) return null;
    const savedHead = fieldsOf(entry);
    const head = without(Object.assign({}, savedHead, ...given, { id: savedHead.id ?? article.id }));
    return { id: article.id, isSaved: true, head, savedHead, text: entry.body, ...readingOf(head, base) };
  }
  const head = without(Object.assign({}, article.head, ...given));
  const reading = readingOf(head, base);
  const id = typeof head.id === "string" && head.id !== "" ? head.id : freeArticleId(head, base);
  return { id, isSaved: false, head: { ...head, id }, savedHead: {}, text: article.text, ...reading };
}

const without = (fields: ClaimFields): ClaimFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ""));

function readingOf(head: ClaimFields, { folder }: Base): { language: Language; published: Day } {
  const language = typeof head.language === "string" ? head.language : (folder.languages[0] ?? "en");
  const last = folder.map?.fields.range?.[1] ?? "1970-01-01";
  const published = parseDay(String(head.published ?? "").slice(0, 10)) ?? parseDay(last);
  return { language, published: published ?? (0 as Day) };
}

/** The day on which it was published, with a number where there is such an article already. */
function freeArticleId(head: ClaimFields, { files }: Base): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(String(head.published ?? ""))?.[0] ?? "article";
  const isTaken = (id: string) => files.has(`articles/${id}.md`) || files.has(`claims/${id}.yaml`);
  if (!isTaken(day)) return day;
  let number = 2;
  while (isTaken(`${day}-${number}`)) number += 1;
  return `${day}-${number}`;
}
