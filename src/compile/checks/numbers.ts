import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import { contains } from "../../text/anchor.ts";
import { normalise } from "../../text/normalise.ts";
import { readNumbers } from "../../text/read-numbers.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry } from "../sources/records.ts";
import { cut, entryIssue } from "../sources/shape.ts";

/** Whether the words of each number stand in its claim's quote and give its value, and all claims that count the same thing call it the same. */
export function checkNumbers(claims: readonly ClaimEntry[], languages: readonly Language[]): Issue[] {
  const firsts = new Map<string, ClaimEntry>();
  return claims.flatMap((claim) => {
    const { number } = claim.fields;
    if (number === undefined) return [];
    const first = firsts.get(number.of) ?? claim;
    firsts.set(number.of, first);
    const words = checkWords(claim);
    return [...words, ...(words.length > 0 ? [] : checkValue(claim)), ...checkTopic(claim, first, languages)];
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

function checkTopic(claim: ClaimEntry, first: ClaimEntry, languages: readonly Language[]): Issue[] {
  const own = textsOf(claim.fields.number ?? {}, "what", languages);
  const known = textsOf(first.fields.number ?? {}, "what", languages);
  return languages
    .filter((language) => own[language] !== known[language])
    .map((language) => {
      const message = `expected «${known[language]}», as in claim ${first.fields.id}, found «${own[language]}»`;
      const remedy = `write what_${language}: ${JSON.stringify(known[language] ?? "")}, or another id after of:`;
      return entryIssue("number-topic-differs", claim, ["number", `what_${language}`], message, remedy);
    });
}
