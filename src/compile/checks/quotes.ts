import { anchor, contains, type Stretch } from "../../text/anchor.ts";
import type { Normalised } from "../../text/normalise.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry } from "../sources/records.ts";
import { cut, entryIssue } from "../sources/shape.ts";
import { misquoted, quotedLine, wordsApart, wordsBefore } from "./misquotes.ts";

/** Where each quote of an article's claims stands in its text, and every issue with the quotes and hedges; `body` is that text. */
export function anchorQuotes(claims: readonly ClaimEntry[], body: Normalised) {
  const stretches = new Map<ClaimEntry, Stretch>();
  const issues = claims.flatMap((claim) => {
    const found = anchorOf(claim, body);
    if (found && !("code" in found)) stretches.set(claim, found);
    return [...(found && "code" in found ? [found] : []), ...checkHedge(claim, body)];
  });
  return { stretches, issues };
}

function anchorOf(claim: ClaimEntry, body: Normalised): Stretch | Issue | null {
  const { quote, prefix } = claim.fields;
  if (quote === undefined) return null;
  const found = anchor(body, quote, prefix);
  switch (found) {
    case "missing":
      return entryIssue("quote-missing", claim, ["quote"], misquoted("quote", quote, body));
    case "prefix-missing": {
      const before = wordsBefore(body, quote, prefix?.trim().split(/\s+/).length ?? 1).map(quotedLine);
      const message = `expected the words right before the quote, found «${cut(prefix ?? "")}»; write prefix: ${before.join(" or ")}`;
      return entryIssue("prefix-missing", claim, ["prefix"], message);
    }
    case "ambiguous": {
      const given = prefix?.trim().split(/\s+/).length ?? 0;
      const before = wordsApart(body, quote, given + 1).map(quotedLine);
      const longer = prefix === undefined ? "give a prefix" : "give a longer prefix";
      const way = `${longer}, such as prefix: ${before.join(" or ")}`;
      const message = `expected words that stand once in the article, found them more than once; ${way}`;
      return entryIssue("quote-ambiguous", claim, ["quote"], message);
    }
    default:
      return found;
  }
}

function checkHedge(claim: ClaimEntry, body: Normalised): Issue[] {
  const { hedge } = claim.fields;
  if (hedge === undefined || contains(body, hedge)) return [];
  return [entryIssue("hedge-missing", claim, ["hedge"], misquoted("hedge", hedge, body))];
}
