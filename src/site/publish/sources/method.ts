import type { History } from "../../../history/history.ts";
import type { Basis } from "../../../history/standing.ts";
import type { Locale } from "../../../language/locale.ts";
import type { SourcesWords } from "../../../language/words/sources.ts";
import { sourcesWordsIn } from "../../../language/words/sources-vocabulary.ts";
import { actorsOf, contestedFigure, type Figure, heldFigure, vacatedFigure } from "../../../map/scene/figure.ts";
import { figuresOfAllDays } from "../../../map/scene/scene.ts";
import type { ActorId } from "../../../model/actor.ts";
import { inLanguage } from "../../../model/names.ts";
import { type Markup, type MarkupPart, markup } from "../../../text/markup.ts";
import { markOf } from "./mark.ts";

/** How reports become marks, in plain words, with the marks themselves. */
export function methodOf(history: History, locale: Locale): Markup {
  const { rules, marks } = sourcesWordsIn(locale);
  const rule = ({ heading, text }: SourcesWords["rules"]["evidence"]) => markup`<h3>${heading}</h3>\n<p>${text}</p>\n`;
  const { evidence, forward, backward, between, denial, clocks, voices, areas } = rules;
  return markup`${[evidence, forward, backward, between, denial].map(rule)}<h3>${marks}</h3>
${statuses(history, locale)}${[clocks, voices, areas].map(rule)}`;
}

/** Each status with its mark, in the colours of the first parties that the map paints. */
function statuses(history: History, locale: Locale): MarkupPart {
  const { dataset } = history;
  const words = sourcesWordsIn(locale).statuses;
  const painted = new Set(figuresOfAllDays(history).flatMap(actorsOf));
  const [first, second] = [...dataset.actors.keys()].filter((id) => painted.has(id));
  const entry = (figure: Figure | null, text: string) =>
    markup`<li>${markOf(figure, dataset, locale.language, 32)}<span>${text}</span></li>\n`;
  const held = (actor: ActorId, basis: Basis, leaving = false): Figure =>
    heldFigure(actor, { basis, leaving: leaving ? "reported" : null });
  const sides = [first, second].filter((id) => id !== undefined);
  const marks = (actor: ActorId) => [
    entry(held(actor, "stated"), words.stated),
    entry(held(actor, "present"), words.present),
    entry(held(actor, "implied"), words.implied),
    entry(held(actor, "stated", true), words.leaving),
    entry(contestedFigure(sides), words.contested),
    entry(vacatedFigure([actor]), words.vacated),
  ];
  return markup`<ul class="marks">
${first !== undefined && marks(first)}${entry(null, words.unknown)}</ul>
`;
}

/** What the map cannot tell, the map's own disclaimer included. */
export function limitationsOf({ dataset }: History, locale: Locale): Markup {
  const { limitations } = sourcesWordsIn(locale);
  return markup`<p>${inLanguage(dataset.map.disclaimer, locale.language)}</p>
<ul>
${Object.values(limitations).map((text) => markup`<li>${text}</li>\n`)}</ul>
`;
}
