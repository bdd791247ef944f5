import type { Locale } from "../../language/locale.ts";
import { ownText } from "../../language/own-text.ts";
import type { Names } from "../../model/names.ts";
import { type Markup, markup } from "../../text/markup.ts";

/** A text of the editors as HTML, marked where it is not in the reader's language; null where there is none. */
export function ownTextOf(texts: Names, locale: Locale): Markup | null {
  const own = ownText(texts, locale);
  if (own === null) return null;
  const { text, language, direction, mark } = own;
  // With the direction said, as the text may begin with a name in other letters.
  if (mark === null) return markup`<bdi dir="${direction}">${text}</bdi>`;
  return markup`<bdi lang="${language}" dir="${direction}">${text}</bdi> <span class="muted">${mark}</span>`;
}
