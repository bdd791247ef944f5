import type { History } from "../../../history/history.ts";
import type { Locale } from "../../../language/locale.ts";
import { holderName } from "../../../language/phrases/areas.ts";
import { areasWordsIn } from "../../../language/words/areas-vocabulary.ts";
import { type AreaLayer, areaLayersOf } from "../../../model/areas.ts";
import { addDays, type DayRange } from "../../../model/day.ts";
import { inLanguage } from "../../../model/names.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { ownTextOf } from "../own-text.ts";
import type { Section } from "../sections.ts";

/** What others drew, each layer with its source, the days that it knows, licence, address and words for holders; none where there is none. */
export function areasSection(history: History, locale: Locale): Section[] {
  const layers = areaLayersOf(history.dataset);
  const words = areasWordsIn(locale);
  const inside = [markup`<p>${words.notOurs}</p>\n`, layers.map((layer) => tellLayer(layer, history, locale))];
  return layers.length === 0 ? [] : [{ id: "areas", heading: words.heading, inside }];
}

function tellLayer(layer: AreaLayer, history: History, locale: Locale): Markup {
  const { language, format } = locale;
  const words = areasWordsIn(locale);
  const days = stretchesOf(layer).map((days) =>
    days.first === days.last ? format.day(days.first) : format.range(days),
  );
  const source = inLanguage(layer.source, language);
  const original = layer.url === null ? null : markup` <a href="${layer.url}">${words.original}</a>`;
  const holders = layer.holders.map((each) => {
    const called = each.actor === null ? null : markup` <span class="muted">${words.called(each.value)}</span>`;
    return markup`<li>${holderName(layer, each.value, history, locale)}${called}</li>\n`;
  });
  return markup`<h3 id="areas-${layer.id}">${inLanguage(layer.names, language)}</h3>
<p>${days.length === 0 ? source : words.drawnFor(source, format.list(days))}</p>
<p>${words.taken(layer.licence, format.day(layer.taken))}.${original}</p>
${Object.keys(layer.note).length > 0 && markup`<p>${ownTextOf(layer.note, locale)}</p>\n`}<ul>
${holders}</ul>
`;
}

/** The days that the layer knows, those on end together, whatever is drawn. */
function stretchesOf({ periods }: AreaLayer): DayRange[] {
  const stretches: DayRange[] = [];
  for (const { first, last } of periods) {
    const before = stretches.at(-1);
    if (before && addDays(before.last, 1) === first) stretches[stretches.length - 1] = { first: before.first, last };
    else stretches.push({ first, last });
  }
  return stretches;
}
