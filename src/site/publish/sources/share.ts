import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Article } from "../../../model/article.ts";
import { EXCERPT_SHARE } from "../../../text/excerpts.ts";
import { type MarkupPart, markup } from "../../../text/markup.ts";
import { ownTextOf } from "../own-text.ts";

/** How much of the article is quoted, 0 to 1, and why, where that is more than an excerpt. */
export function shareOf({ shareReason }: Article, share: number, locale: Locale): MarkupPart {
  if (share <= EXCERPT_SHARE) return null;
  const reason = ownTextOf(shareReason, locale);
  const told = sourcesWordsIn(locale).share(locale.format.number(Math.round(share * 100)));
  return markup`<p class="muted">${told} ${reason}</p>\n`;
}
