import { quotedSpeakers } from "../../../history/quoted-speakers.ts";
import { actorName } from "../../../language/describe.ts";
import type { Locale } from "../../../language/locale.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { inLanguage } from "../../../model/names.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { ownTextOf } from "../own-text.ts";

/** A table of who is quoted, on whose side, and in how many excerpts. */
export function speakersTable(dataset: Dataset, locale: Locale): Markup {
  const { language, format } = locale;
  const words = sourcesWordsIn(locale);
  const rows = quotedSpeakers(dataset).map(({ speaker, excerpts }) => {
    const role = ownTextOf(speaker.role, locale);
    const side = speaker.side === null ? words.noSide : actorName(speaker.side, dataset, locale);
    return markup`<tr><th scope="row"><bdi>${inLanguage(speaker.names, language)}</bdi>${role && markup`<br><small class="muted">${role}</small>`}</th><td>${side}</td><td>${format.number(excerpts)}</td></tr>\n`;
  });
  return markup`<table>
<thead><tr><th scope="col">${words.speaker}</th><th scope="col">${words.side}</th><th scope="col">${words.count}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}
