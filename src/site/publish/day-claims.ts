import { describeClaim, describeDay } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import { lookUp } from "../../model/lookup.ts";
import { memoize } from "../../model/memoize.ts";
import { inLanguage } from "../../model/names.ts";
import type { Excerpt } from "../../text/excerpts.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { sourcesFolder } from "../../view/claim-path.ts";
import { evidence, sourceOf } from "./evidence.ts";
import { areParted, excerptDay, excerptPath, monthFolder, monthOf } from "./excerpt-path.ts";
import { excerptOf } from "./sources/excerpt.ts";

/** What the excerpts of a page are told with. */
export interface ExcerptMaterial {
  /** The way from the page to the site's root. */
  readonly root: string;
  /** The excerpts of all claims, made when they are first asked for. */
  readonly excerpts: () => ReadonlyMap<ClaimId, Excerpt>;
}

/** How the page of a day tells claims. */
interface DayClaims {
  readonly tell: (claim: Claim) => Markup;
  /** Those whose excerpts stand on this page alone, so that each of them has to be told on it. */
  readonly own: readonly Claim[];
}

/**
 * Each claim with its quote; on a parted map those of the day with their excerpts, which stand here alone, and every other one
 * as a line that leads to its own day.
 */
export function dayClaims(day: Day, locale: Locale, dataset: Dataset, material: ExcerptMaterial): DayClaims {
  if (!areParted(dataset)) return { tell: (claim) => evidence(claim, dataset, locale), own: [] };
  const isOwn = (claim: Claim) => excerptDay(claim, dataset.map) === day;
  return {
    tell: (claim) =>
      isOwn(claim) ? excerptHere(claim, day, locale, dataset, material) : lineOf(claim, locale, dataset, material.root),
    own: claimsByDay(dataset).get(day) ?? [],
  };
}

const claimsByDay = memoize(({ claims, map }: Dataset) => groupBy(claims.values(), (claim) => excerptDay(claim, map)));

function excerptHere(
  claim: Claim,
  day: Day,
  locale: Locale,
  dataset: Dataset,
  { root, excerpts }: ExcerptMaterial,
): Markup {
  const { language } = locale;
  const article = lookUp("article", claim.article, dataset.articles);
  const page = `${root}${monthFolder(monthOf(article), language)}#article-${article.id}`;
  return excerptOf(claim, lookUp("excerpt", claim.id, excerpts()), dataset, locale, {
    claim: (id) => `${root}${excerptPath(lookUp("claim", id, dataset.claims), language, dataset)}`,
    corrections: `${root}${sourcesFolder(language)}#corrections`,
    source: sourceOf(article, dataset, locale, page),
    day,
  });
}

/** What the claim says, of which day, and who says so; it leads to the excerpt. */
function lineOf(claim: Claim, locale: Locale, dataset: Dataset, root: string): Markup {
  const { language } = locale;
  const speaker = lookUp("speaker", claim.speaker, dataset.speakers);
  return markup`<p class="claim"><a href="${root}${excerptPath(claim, language, dataset)}">${describeClaim(claim, dataset, locale)}</a> <span class="muted">${describeDay(claim, locale)} · <bdi>${inLanguage(speaker.names, language)}</bdi></span></p>
`;
}
