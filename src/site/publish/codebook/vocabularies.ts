import { placeKindName } from "../../../language/describe.ts";
import type { Locale } from "../../../language/locale.ts";
import { codebookWordsIn } from "../../../language/words/codebook-vocabulary.ts";
import type { MapInfo } from "../../../model/dataset.ts";
import { placeKindsOf } from "../../../model/place-kind.ts";
import { type Markup, markup } from "../../../text/markup.ts";

/** Every value that a column may hold, with what it means, kinds of places among them. */
export function vocabularies(locale: Locale, map: MapInfo): Markup[] {
  const { vocabularies: all, placeKinds } = codebookWordsIn(locale);
  const kinds = [...placeKindsOf(map).keys()].map((id): [string, string] => [id, placeKindName(id, map, locale)]);
  return [
    ...Object.entries(all).map(([id, { heading, words }]) => vocabulary(id, heading, Object.entries(words))),
    vocabulary("place-kind", placeKinds, kinds),
  ];
}

function vocabulary(id: string, heading: string, words: readonly (readonly [string, string])[]): Markup {
  return markup`<h3 id="values-${id}">${heading}</h3>
<dl>
${words.map(([word, meaning]) => markup`<dt><code dir="ltr">${word}</code></dt><dd>${meaning}</dd>\n`)}</dl>
`;
}
