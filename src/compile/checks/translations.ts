import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { type SharedTranslations, VERBATIM, type Verbatim } from "../dataset/shared-translations.ts";
import type { Issue } from "../issue.ts";
import type { ArticleEntry, ClaimEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";
import type { Index } from "./references.ts";

/**
 * Whether what a claim quotes is translated into each language of the map but its article's, there or at another claim that
 * quotes the same, and as there; and who did so is told.
 */
export function checkTranslation(
  entry: ClaimEntry,
  articles: Index<ArticleEntry>,
  languages: readonly Language[],
  shared: SharedTranslations,
): Issue[] {
  const own = articles.byId.get(entry.article)?.fields.language;
  if (own === undefined || entry.whole === null) return [];
  const translated = VERBATIM.flatMap(({ field }) => Object.keys(textsOf(entry.fields, field, languages)));
  const isNobodys = translated.length > 0 && entry.whole.translator === undefined;
  const nobody = () =>
    entryIssue("translator-missing", entry, ["translator"], "expected who translated the quote, found nothing");
  return [
    ...VERBATIM.flatMap((each) => checkVerbatim(entry, each, own, { languages, shared })),
    ...(isNobodys ? [nobody()] : []),
  ];
}

function checkVerbatim(
  entry: ClaimEntry,
  verbatim: Verbatim,
  own: Language,
  { languages, shared }: { readonly languages: readonly Language[]; readonly shared: SharedTranslations },
): Issue[] {
  const { words, field } = verbatim;
  const given = textsOf(entry.fields, field, languages);
  if (entry.fields[words] === undefined) {
    const message = (tag: Language) => `expected no ${field}_${tag} without a ${words}, found one`;
    return Object.keys(given).map((tag) =>
      entryIssue(
        "field-unknown",
        entry,
        [`${field}_${tag}`],
        message(tag),
        `delete it, or write ${words}: and the article's words`,
      ),
    );
  }
  const known = shared(entry, verbatim);
  const issues = languages
    .filter((language) => language !== own)
    .flatMap((language) => {
      const [text, there] = [given[language], known.get(language)];
      const path = [`${field}_${language}`];
      if (text === undefined && there === undefined) {
        const message = `expected the ${words} in ${language}, as the article is in ${own}, found nothing`;
        const remedy = `write ${path[0]}: and the translation; until then it is told as not yet translated`;
        return [entryIssue("translation-missing", entry, path, message, remedy)];
      }
      if (text === undefined || there === undefined || text.trim() === there.text.trim()) return [];
      const message = `expected «${there.text.trim()}», as ${there.from.fields.id} translates the same words, found «${text.trim()}»`;
      return [entryIssue("translation-differs", entry, path, message, `delete ${path[0]} here, to have that`)];
    });
  if (given[own] === undefined) return issues;
  const message = `expected no translation into ${own}, the language of the article, found one`;
  return [...issues, entryIssue("field-unknown", entry, [`${field}_${own}`], message, "delete it")];
}
