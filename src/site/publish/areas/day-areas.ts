import { showsAreas } from "../../../history/areas.ts";
import type { History } from "../../../history/history.ts";
import type { Locale } from "../../../language/locale.ts";
import { type ToldAreas, tellAreas } from "../../../language/phrases/areas.ts";
import { areasWordsIn } from "../../../language/words/areas-vocabulary.ts";
import { addDays, type Day } from "../../../model/day.ts";
import { type MarkupPart, markup } from "../../../text/markup.ts";

/** What others drew for a day, against the day before, as a section of its page; nothing where nobody drew any. */
export function dayAreas(day: Day, locale: Locale, history: History): MarkupPart {
  if (!history.dataset.areas || !showsAreas(history)) return null;
  const words = areasWordsIn(locale);
  const told = tellAreas(history, day, addDays(day, -1), locale);
  return markup`<section>
<h2>${words.heading}</h2>
<p class="muted">${words.notOurs}</p>
${told.map((each) => layerOf(each, locale))}</section>
`;
}

function layerOf({ name, of, credit, url, note, rows }: ToldAreas, locale: Locale): MarkupPart {
  const words = areasWordsIn(locale);
  const source = url !== null && markup` · <a href="${url}">${words.original}</a>`;
  return markup`<h3>${name}</h3>
<p>${of}.</p>
${
  rows.length > 0 &&
  markup`<table>
<thead><tr><th scope="col">${words.holder}</th><th scope="col">${words.size}</th><th scope="col">${words.change}</th></tr></thead>
<tbody>
${rows.map((row) => markup`<tr><th scope="row">${row.name}${row.actor !== null && markup` <small class="muted">${words.called(row.called)}</small>`}</th><td>${row.size}</td><td>${row.change}</td></tr>\n`)}</tbody>
</table>
`
}<p class="muted">${note !== "" && `${note} · `}${credit}${source}</p>
`;
}
