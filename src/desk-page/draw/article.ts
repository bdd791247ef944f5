import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Item } from "../../desk/contract/answers.ts";
import { directionOf } from "../../language/language.ts";
import { segmentsOf, type TextSegment } from "../input/segments.ts";
import type { PageContext } from "./context.ts";
import { drawArticleHead } from "./head.ts";

/** The article: what is known about it, and its text with all that was found in it. */
export function drawArticle(context: PageContext): TemplateResult {
  const { words, state } = context;
  const { session } = state.answered ?? {};
  return html`<section class="pane article" aria-labelledby="article-title">
    <h2 id="article-title" class="hidden-text">${words.panes.article}</h2>
    ${session ? html`${drawArticleHead(context)} ${drawLegend(context)} ${drawText(context)}` : html`<p class="wait">${words.noSession}</p>`}
  </section>`;
}

function drawLegend({ words }: PageContext): TemplateResult {
  const { legend } = words;
  return html`<p class="legend" aria-hidden="true">
    <span><i class="q open">1</i>${legend.proposal}</span>
    <span><i class="q accepted">1</i>${legend.accepted}</span>
    <span><i class="q refused">1</i>${legend.refused}</span>
    <span><i class="m place">${legend.place}</i></span>
    <span><i class="m day">${legend.day}</i></span>
  </p>`;
}

/**
 * The text can be selected by keyboard as it has a caret, yet nothing can be typed into it. Numbers and signs are drawn by the
 * styles, so that the text is exactly that of the article.
 */
function drawText(context: PageContext): TemplateResult {
  const { state, items, current, words, locale } = context;
  const { session } = state.answered ?? {};
  if (!session) return html``;
  const { language } = session.article;
  const numbers = new Map(items.map(({ key }, index) => [key, locale.format.number(index + 1)]));
  const segments = segmentsOf({ session, items, current });
  return html`<p class="hidden-text" id="text-how">${words.textHow}</p>
    <div
      class="text"
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label=${words.panes.article}
      aria-describedby="text-how"
      contenteditable="true"
      spellcheck="false"
      inputmode="none"
      tabindex="0"
      data-focus="pane:article"
      lang=${language}
      dir=${directionOf(language)}
      @beforeinput=${(event: Event) => event.preventDefault()}
      @dragstart=${(event: Event) => event.preventDefault()}
    >${repeat(
      segments,
      ({ start }) => start,
      (segment) => drawSegment(segment, context, numbers, session.article.text),
    )}</div>`;
}

function drawSegment(
  { start, end, items, mark, isEvidence }: TextSegment,
  { current, ask }: PageContext,
  numbers: ReadonlyMap<string, string>,
  text: string,
): TemplateResult {
  const chosen = items.find(({ key }) => key === current?.key) ?? shortest(items);
  const begins = items.filter(({ quote }) => quote?.start === start);
  const classes = [
    ...(chosen ? ["q", chosen.state] : []),
    ...(chosen && chosen.key === current?.key ? ["current"] : []),
    ...(mark ? ["m", mark] : []),
    ...(isEvidence ? ["evidence"] : []),
    ...(begins.length > 0 ? ["begins"] : []),
  ];
  const words = text.slice(start, end);
  if (classes.length === 0) return html`<span>${words}</span>`;
  const number = begins.map(({ key }) => numbers.get(key)).join(" ");
  return html`<span
    class=${classes.join(" ")}
    data-n=${number || nothing}
    @click=${chosen ? () => clickOn(chosen, ask) : nothing}
  >${words}</span>`;
}

/** A click leads to the claim; who selects words is no clicker. */
function clickOn({ key }: Item, ask: PageContext["ask"]): void {
  if (getSelection()?.isCollapsed ?? true) ask({ type: "go", item: key });
}

const length = ({ quote }: Item) => (quote ? quote.end - quote.start : 0);

const shortest = (items: readonly Item[]): Item | undefined =>
  [...items].sort((one, other) => length(one) - length(other))[0];
