import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Index } from "./references.ts";

/** What of a claim is in the article's language, and the field of its translations. */
const VERBATIM = [
  { words: "quote", field: "translation" },
  { words: "hedge", field: "hedge" },
] as const;

/** Whether what a claim quotes is translated into each language of the map but its article's, and who did so is told. */
export function checkTranslation(
  entry: ClaimEntry,
  articles: Index<ArticleEntry>,
  languages: readonly Language[],
): Issue[] {
  const own = articles.byId.get(entry.article)?.fields.language;
  if (own === undefined || entry.whole === null) return [];
  const translated = VERBATIM.flatMap(({ field }) => Object.keys(textsOf(entry.fields, field, languages)));
  const isNobodys = translated.length > 0 && entry.whole.translator === undefined;
  const nobody = () =>
    entryIssue("translator-missing", entry, ["translator"], "expected who translated the quote, found nothing");
  return [...VERBATIM.flatMap((each) => checkVerbatim(entry, each, own, languages)), ...(isNobodys ? [nobody()] : [])];
}

function checkVerbatim(
  entry: ClaimEntry,
  { words, field }: (typeof VERBATIM)[number],
  own: Language,
  languages: readonly Language[],
): Issue[] {
  const given = textsOf(entry.fields, field, languages);
  if (entry.fields[words] === undefined) {
    const message = (tag: Language) => `expected no ${field}_${tag} without a ${words}, found one`;
    return Object.keys(given).map((tag) => entryIssue("field-unknown", entry, [`${field}_${tag}`], message(tag)));
  }
  const missing = languages.filter((language) => language !== own && given[language] === undefined);
  const issues = missing.map((language) => {
    const message = `expected the ${words} in ${language}, as the article is in ${own}, found nothing`;
    return entryIssue("translation-missing", entry, [`${field}_${language}`], message);
  });
  if (given[own] === undefined) return issues;
  const message = `expected no translation into ${own}, the language of the article, found one`;
  return [...issues, entryIssue("field-unknown", entry, [`${field}_${own}`], message)];
}
