import * as v from "valibot";
import type { Claim } from "../model/claim.ts";
import { type DayRange, isoDay, parseDay } from "../model/day.ts";
import type { Language } from "../model/names.ts";
import { CLAIM, CLAIM_FIELDS, KIND_FIELDS } from "../model/schema/claim.ts";
import { storedForm, textsOf } from "../model/schema/faces.ts";
import type { Stretch } from "../text/anchor.ts";
import { lastPublished } from "./articles.ts";
import { checkDay, checkWithin } from "./days.ts";
import { meaningOf } from "./denials.ts";
import { checkReference, type Index } from "./ids.ts";
import type { Issue } from "./issue.ts";
import type { ArticleEntry, ClaimEntry, RawClaim } from "./records.ts";
import { checkRevocation, revocationOf } from "./revocations.ts";
import { entryIssue, show, wholeOf } from "./shape.ts";

/** The rest of the data set that claims speak about. */
export interface Surroundings {
  readonly languages: readonly Language[];
  readonly range: DayRange | null;
  readonly timeZone: string;
  readonly actors: Index<unknown>;
  readonly speakers: Index<unknown>;
  readonly places: Index<unknown>;
  readonly articles: Index<ArticleEntry>;
}

/** Whether a claim's ids, days and translations are right. */
export function checkClaim(entry: ClaimEntry, around: Surroundings): Issue[] {
  const { place, actor, from, speaker, to } = entry.fields;
  return [
    ...checkReference(entry, ["place"], place, around.places),
    ...checkReference(entry, ["actor"], actor, around.actors),
    ...checkReference(entry, ["from"], from, around.actors),
    ...checkReference(entry, ["speaker"], speaker, around.speakers),
    ...checkReference(entry, ["to"], to, around.places),
    ...checkDays(entry, around),
    ...checkTranslation(entry, around),
    ...checkRevocation(entry, around.articles, around.timeZone),
  ];
}

function checkDays(entry: ClaimEntry, around: Surroundings): Issue[] {
  const { day, between } = entry.fields;
  if (entry.whole !== null && (day === undefined) === (between === undefined)) {
    const found = day === undefined ? "neither" : "both";
    return [
      entryIssue(
        "day-missing",
        entry,
        day === undefined ? [] : ["day"],
        `expected either day or between, found ${found}`,
      ),
    ];
  }
  const [first, last] = between ?? [];
  const isReversed = first !== undefined && last !== undefined && first >= last;
  const reversed = () =>
    entryIssue("between-reversed", entry, ["between"], `expected an earlier and a later day, found ${show(between)}`);
  const days = [
    { field: ["day"], text: day },
    { field: ["between", 0], text: first },
    { field: ["between", 1], text: last },
  ];
  return [
    ...days.flatMap(({ field, text }) => checkDay(entry, field, text)),
    ...days.flatMap(({ field, text }) => checkWithin(entry, field, text, around.range)),
    ...(isReversed ? [reversed()] : []),
    ...checkPublished(entry, day ?? last, around),
  ];
}

function checkPublished(entry: ClaimEntry, text: string | undefined, around: Surroundings): Issue[] {
  const published = lastPublished(around.articles.byId.get(entry.article), around.timeZone);
  const day = text === undefined ? null : parseDay(text);
  if (day === null || published === null || day <= published) return [];
  const field = entry.fields.day === undefined ? ["between", 1] : ["day"];
  const message = `expected a day up to ${isoDay(published)}, when the article was published, found ${text}`;
  return [entryIssue("published-before-event", entry, field, message)];
}

function checkTranslation(entry: ClaimEntry, { articles, languages }: Surroundings): Issue[] {
  const own = articles.byId.get(entry.article)?.fields.language;
  if (own === undefined || entry.whole === null) return [];
  const given = textsOf(entry.whole, "translation", languages);
  const missing = languages.filter((language) => language !== own && given[language] === undefined);
  const issues = missing.map((language) => {
    const message = `expected the quote in ${language}, as the article is in ${own}, found nothing`;
    return entryIssue("translation-missing", entry, [`translation_${language}`], message);
  });
  if (given[own] !== undefined) {
    const message = `expected no translation into ${own}, the language of the article, found one`;
    issues.push(entryIssue("field-unknown", entry, [`translation_${own}`], message));
  }
  if (Object.keys(given).length > 0 && entry.whole.translator === undefined) {
    issues.push(
      entryIssue("translation-missing", entry, ["translator"], "expected who translated the quote, found nothing"),
    );
  }
  return issues;
}

/** The claim, after the checks; `stretch` is where its quote stands in the article's text. */
export function claimOf(
  entry: ClaimEntry,
  stretch: Stretch,
  article: ArticleEntry,
  claims: ReadonlyMap<string, ClaimEntry>,
  languages: readonly Language[],
): Claim {
  const raw: RawClaim = wholeOf(entry);
  return v.parse(CLAIM, {
    ...storedForm({ ...CLAIM_FIELDS, ...KIND_FIELDS[raw.kind] }, raw, languages),
    article: article.named,
    day: raw.day ?? raw.between?.[1],
    earliest: raw.day ?? raw.between?.[0],
    quote: { text: article.body.slice(stretch.start, stretch.end), ...stretch },
    revoked: revocationOf(raw, languages),
    ...(raw.kind === "denial" && meaningOf(raw, claims)),
  });
}
