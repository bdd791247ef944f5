import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { contains } from "../../text/anchor.ts";
import { normalise } from "../../text/normalise.ts";
import { readNumbers } from "../../text/read-numbers.ts";
import { type SharedTopics, shareTopics } from "../dataset/shared-translations.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry } from "../sources/records.ts";
import { cut, entryIssue } from "../sources/shape.ts";

/**
 * Whether the words of each number stand in its claim's quote and give its value, and what is counted is said in each language by
 * one of the claims that count it, and by all that say so alike.
 */
export function checkNumbers(claims: readonly ClaimEntry[], languages: readonly Language[]): Issue[] {
  const topics = shareTopics(claims, languages);
  const told = new Set<string>();
  return claims.flatMap((claim) => {
    const { number } = claim.fields;
    if (number === undefined) return [];
    const isFirst = !told.has(number.of);
    told.add(number.of);
    const words = checkWords(claim);
    return [
      ...words,
      ...(words.length > 0 ? [] : checkValue(claim)),
      ...(isFirst ? checkSaid(claim, number.of, topics, languages) : []),
      ...checkTopic(claim, number.of, topics, languages),
    ];
  });
}

function checkSaid(claim: ClaimEntry, of: string, topics: SharedTopics, languages: readonly Language[]): Issue[] {
  return languages
    .filter((language) => !topics.get(of)?.has(language))
    .map((language) => {
      const message = `expected the field what_${language}, found it at no claim that counts ${of}`;
      const remedy = `write what_${language}: and what is counted; one of the claims is enough`;
      return entryIssue("field-missing", claim, ["number", `what_${language}`], message, remedy);
    });
}

function checkWords(claim: ClaimEntry): Issue[] {
  const { number, quote } = claim.fields;
  if (number === undefined || quote === undefined || contains(normalise(quote), number.words)) return [];
  const message = `expected words of the quote, found «${cut(number.words.trim(), 200)}»`;
  return [entryIssue("number-words-missing", claim, ["number", "words"], message)];
}

/** An issue if the words give other numbers; a doubt where they give them in letters, which may be read otherwise. */
function checkValue(claim: ClaimEntry): Issue[] {
  const { number } = claim.fields;
  if (number === undefined) return [];
  const { values, hasDigits } = readNumbers(number.words);
  if (values.length === 0 || values.includes(number.value)) return [];
  const message = `expected ${values[0]}, as the words «${number.words.trim()}» have it, found ${number.value}`;
  const remedy = `write value: ${values[0]}, or copy other words`;
  return [entryIssue(hasDigits ? "number-differs" : "number-doubtful", claim, ["number", "value"], message, remedy)];
}

function checkTopic(claim: ClaimEntry, of: string, topics: SharedTopics, languages: readonly Language[]): Issue[] {
  const own = textsOf(claim.fields.number ?? {}, "what", languages);
  return Object.entries(own).flatMap(([language, text]) => {
    const known = topics.get(of)?.get(language);
    if (known === undefined || known.text === text) return [];
    const message = `expected «${known.text}», as in claim ${known.from.fields.id}, found «${text}»`;
    const remedy = `delete what_${language} here, to have that, or write another id after of:`;
    return [entryIssue("number-topic-differs", claim, ["number", `what_${language}`], message, remedy)];
  });
}
