import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { contactLinkOf } from "../site-address.ts";

/** How to report an error: to whom, and which three things to name. */
export function reportingOf({ map, hash }: Dataset, locale: Locale): Markup {
  const words = sourcesWordsIn(locale);
  const contact = contactLinkOf(map);
  const whom =
    contact === null
      ? words.writeToPublisher
      : markup`${words.writeTo} <a href="${contact}" dir="ltr">${contact.replace(/^mailto:/, "")}</a>`;
  return markup`<p>${whom} ${words.name}</p>
<ol>
<li>${words.nameExcerpt}</li>
<li>${words.nameArticle}</li>
<li>${words.nameDataSet} <code class="digest" dir="ltr">${hash}</code></li>
</ol>
`;
}
