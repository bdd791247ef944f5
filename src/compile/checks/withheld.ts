import type { Dataset } from "../../model/dataset.ts";
import { FORMAT, MAP_FILE } from "../../model/map-schema.ts";
import { leavesOf } from "../../model/schema/parts.ts";
import type { Stretch } from "../../text/anchor.ts";
import { normalise, normaliseWords } from "../../text/normalise.ts";
import type { Issue } from "../issue.ts";
import type { ClaimEntry, Folder } from "../sources/records.ts";
import { entryIssue, wholeOf } from "../sources/shape.ts";
import type { Secrets } from "../withhold/secrets.ts";
import { linksAny } from "../withhold/without-secrets.ts";

/** Fewer words than these may stand elsewhere by chance. */
const TELLING = 3;

/** What is published after all of what is withheld, and what is left out because of it; `published` is the whole data set without it. */
export function checkWithheld(
  folder: Folder,
  { whole, published }: { readonly whole: Dataset; readonly published: Dataset },
  stretches: ReadonlyMap<ClaimEntry, Stretch>,
  secrets: Secrets,
): Issue[] {
  if (secrets.claims.size === 0) return [];
  const secret = folder.claims.entries.filter((entry) => secrets.claims.has(wholeOf(entry).id));
  const open = folder.claims.entries.filter((entry) => !secrets.claims.has(wholeOf(entry).id));
  const texts = [...leavesOf(MAP_FILE, { format: FORMAT, ...published })].flatMap(({ value, path }) =>
    (typeof value === "object" ? Object.values(value as object) : [value])
      .filter((text) => typeof text === "string")
      .map((text) => ({ text: normalise(text).text, path })),
  );
  return [
    ...secret.flatMap((entry) => checkApart(entry, open, stretches)),
    ...secret.flatMap((entry) => checkUntold(entry, whole, texts)),
    ...secret.flatMap((entry) => checkDenial(entry)),
    ...checkHeadlines(folder, secrets),
  ];
}

/** An issue for each published quote that shares words with that of a withheld claim. */
function checkApart(
  secret: ClaimEntry,
  open: readonly ClaimEntry[],
  stretches: ReadonlyMap<ClaimEntry, Stretch>,
): Issue[] {
  const held = stretches.get(secret);
  const beside = open.filter((entry) => {
    const stretch = entry.article === secret.article ? stretches.get(entry) : undefined;
    return held && stretch && stretch.start < held.end && held.start < stretch.end;
  });
  return beside.map((entry) => {
    const message = `expected no words of the quote of ${wholeOf(secret).id}, which is withheld, found some`;
    return entryIssue("withheld-told", entry, ["quote"], message, "quote less, or write withhold: here, too");
  });
}

/** An issue for each published text that has the withheld words, or their translation, in it. */
function checkUntold(
  entry: ClaimEntry,
  { claims }: Dataset,
  texts: readonly { readonly text: string; readonly path: string }[],
): Issue[] {
  const claim = claims.get(wholeOf(entry).id);
  const said = claim ? [claim.quote.text, ...Object.values(claim.translation)] : [];
  const telling = said.map((words) => normaliseWords(words)).filter((text) => text.split(" ").length >= TELLING);
  return texts
    .filter(({ text, path }) => !/^claims\.\d+\.quote\./.test(path) && telling.some((words) => text.includes(words)))
    .map(({ path }) => {
      const message = `expected words that are published nowhere, as the claim is withheld, found them in ${path}`;
      return entryIssue("withheld-told", entry, ["quote"], message, "delete them there, or withhold that, too");
    });
}

/** Doubt about a bare denial that is withheld with what it denies, though nobody said so. */
function checkDenial(entry: ClaimEntry): Issue[] {
  const { kind, withhold, denies, embargo_until: until } = wholeOf(entry);
  if (kind !== "denial" || withhold !== undefined || until !== undefined) return [];
  const message = `expected a claim that is published, found ${denies}, which is withheld; this denial is withheld with it`;
  return [entryIssue("denial-withheld", entry, ["denies"], message)];
}

/** Doubt about each headline in whose place a plain sentence is told. */
function checkHeadlines({ headlines }: Folder, secrets: Secrets): Issue[] {
  const silent = headlines.entries.filter(({ clauses }) => linksAny(clauses.entries.map(wholeOf), secrets));
  return silent.map((entry) => {
    const message =
      "expected claims that are published, found one that is withheld; until then the map tells a plain sentence instead";
    return entryIssue("headline-withheld", entry, ["clauses"], message);
  });
}
