import type { Locale } from "../../language/locale.ts";
import type { Article } from "../../model/article.ts";
import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import { lookUp } from "../../model/lookup.ts";
import { memoize } from "../../model/memoize.ts";
import type { Excerpt } from "../../text/excerpts.ts";
import { type MarkupPart, markup } from "../../text/markup.ts";
import { sourcesFolder } from "../../view/claim-path.ts";
import { articlesSection, briefExcerpt, type ToldOnce } from "./brief-excerpt.ts";
import { evidence } from "./evidence.ts";
import { areParted, excerptDay, excerptPath, monthFolder, monthOf } from "./excerpt-path.ts";

/** What the excerpts of a page are told with. */
export interface ExcerptMaterial {
  /** The way from the page to the site's root. */
  readonly root: string;
  /** The excerpts of all claims, made when they are first asked for. */
  readonly excerpts: () => ReadonlyMap<ClaimId, Excerpt>;
}

/** How the page of a day tells claims. */
export interface DayClaims {
  /** Brief where what many claims have alike is told once on the page. */
  readonly form: "full" | "brief";
  readonly tell: (claims: readonly Claim[]) => MarkupPart;
  /** Those whose excerpts stand on this page alone, so that each of them has to be told on it. */
  readonly own: readonly Claim[];
  /** What is told once of the articles of all of them; nothing where each claim tells of its own. */
  readonly articles: MarkupPart;
}

/**
 * Each claim with its quote; on a parted map those of the day with their excerpts, which stand here alone, and every other one
 * as a way to its own day.
 */
export function dayClaims(day: Day, locale: Locale, dataset: Dataset, material: ExcerptMaterial): DayClaims {
  if (!areParted(dataset))
    return {
      form: "full",
      tell: (claims) => claims.map((claim) => evidence(claim, dataset, locale)),
      own: [],
      articles: null,
    };
  const { root, excerpts } = material;
  const { language } = locale;
  const own = claimsByDay(dataset).get(day) ?? [];
  const articles = [...new Set(own.map(({ article }) => lookUp("article", article, dataset.articles)))];
  const around = {
    day,
    // From one page in d/ to another.
    claim: (id: ClaimId) =>
      `${root}${excerptPath(lookUp("claim", id, dataset.claims), language, dataset)}`.replace("../d/", ""),
    corrections: `${root}${sourcesFolder(language)}#corrections`,
    placeOf: (article: Article) => articles.indexOf(article) + 1,
    pageOf: (article: Article) => `${root}${monthFolder(monthOf(article), language)}#article-${article.id}`,
  };
  const isOwn = (claim: Claim) => excerptDay(claim, dataset.map) === day;
  return {
    form: "brief",
    tell: (claims) => [
      claims
        .filter(isOwn)
        .map((each) => briefExcerpt(each, lookUp("excerpt", each.id, excerpts()), dataset, locale, around)),
      elsewhere(
        claims.filter((each) => !isOwn(each)),
        locale,
        around,
      ),
    ],
    own,
    articles: articlesSection(articles, dataset, locale, around),
  };
}

const claimsByDay = memoize(({ claims, map }: Dataset) => groupBy(claims.values(), (claim) => excerptDay(claim, map)));

/** How many claims stand on the pages of other days, and the ways there; nothing where none does. */
function elsewhere(claims: readonly Claim[], locale: Locale, around: Pick<ToldOnce, "claim">): MarkupPart {
  if (claims.length === 0) return null;
  const { words, format } = locale;
  const links = claims.map((claim, index) => {
    const { earliest: first, day: last } = claim;
    const when = first < last ? format.range({ first, last }) : format.day(last);
    return markup`${index > 0 && " · "}<a href="${around.claim(claim.id)}">${when}</a>`;
  });
  return markup`<div>${words.evidence(format, claims.length)}: ${links}</div>\n`;
}
