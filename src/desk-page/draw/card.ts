import { html, nothing, type TemplateResult } from "lit";
import { type Item, isWritten } from "../../desk/contract/answers.ts";
import { directionOf } from "../../language/language.ts";
import { quoted } from "../../language/quoted.ts";
import { isOpen } from "../state/items.ts";
import { drawForm } from "./claim-form.ts";
import { claimText } from "./claim-text.ts";
import { dayName, nameOf, type PageContext } from "./context.ts";
import { drawIssues, issuesAt } from "./issues.ts";
import { drawTranslations } from "./translations.ts";
import { drawWhy } from "./why.ts";

/** A claim or a proposal: what it would say, in whose words, what is open; the current one also why, and what can be done. */
export function drawCard(item: Item, index: number, context: PageContext): TemplateResult {
  const { state, current, words, locale, ask } = context;
  const isCurrent = item.key === current?.key;
  const number = locale.format.number(index + 1);
  const form = state.form?.item === item.key && !state.form.isNew ? state.form : null;
  return html`<article
    class="card ${item.state} ${isCurrent ? "current" : ""} ${form ? "form" : ""}"
    data-focus=${`item:${item.key}`}
    tabindex=${isCurrent ? 0 : -1}
    aria-current=${isCurrent ? "true" : nothing}
    aria-labelledby=${`item-${index}`}
    @click=${isCurrent ? nothing : () => ask({ type: "go", item: item.key })}
  >
    ${drawTitle(item, index, number, context)}
    ${form ? drawForm(form, context) : html`${drawWords(item, context)} ${drawQuestions(item, context)}`}
    ${form ? nothing : html`${drawIssues(issuesAt(context, { item: item.key }), context)} ${isWritten(item) ? drawTranslations(item, context) : nothing}`}
    ${isCurrent && !form ? html`${drawWhy(item, context)} ${drawActs(item, context)}` : nothing}
    ${item.readBy !== null && !form ? html`<p class="read-by">✓ ${words.readBy(item.readBy)}</p>` : nothing}
  </article>`;
}

function drawTitle(item: Item, index: number, number: string, context: PageContext): TemplateResult {
  const { words } = context;
  const { claim, state } = item;
  const place = claim.place === "?" ? (item.words.place ?? "?") : nameOf(context, "places", claim.place);
  const day = Array.isArray(claim.between)
    ? claim.between.map((each) => dayName(each, context)).join(" – ")
    : dayName(claim.day, context);
  return html`<header>
    <span class="n ${state}" aria-hidden="true">${number}</span>
    <h3 id=${`item-${index}`}><span class="hidden-text">${words.number(number)}, ${words.states[state]}: </span><bdi class="where">${place}</bdi> <span class="what">${claimText(claim, context)}</span></h3>
    <span class="day">${day}</span>
  </header>`;
}

function drawWords(item: Item, context: PageContext): TemplateResult {
  const { words, state } = context;
  const language = state.answered?.session.article.language ?? "";
  const speaker =
    item.claim.speaker === "?" ? (item.words.speaker ?? "?") : nameOf(context, "speakers", item.claim.speaker);
  const hedge = typeof item.claim.hedge === "string" ? item.claim.hedge : null;
  return html`<blockquote lang=${language} dir=${directionOf(language)}>${quoted(quoteText(item, context), language)}</blockquote>
    <p class="said"><span class="state ${item.state}">${words.states[item.state]}</span>${speaker ? html` · ${words.saidBy(speaker)}` : nothing}${hedge ? html` · ${words.hedged(hedge)}` : nothing}${
      item.newPlace
        ? html` · <span class="new">${words.comesWith(nameOf(context, "places", item.claim.place))}</span>`
        : nothing
    }</p>`;
}

function quoteText({ quote, claim }: Item, { state }: PageContext): string {
  const text = state.answered?.session.article.text ?? "";
  return quote ? text.slice(quote.start, quote.end).replace(/\s+/g, " ") : String(claim.quote ?? "");
}

/** What an editor must answer first; Enter leads to the field. */
function drawQuestions(item: Item, { words }: PageContext): TemplateResult | typeof nothing {
  if (!isOpen(item) || item.questions.length === 0) return nothing;
  const asked = item.questions.filter((question) => !(question === "place-unknown" && item.newPlace));
  return html`<ul class="questions">
    ${asked.map((question) => html`<li>${words.questions[question](wordsAsked(question, item))}</li>`)}
  </ul>`;
}

function wordsAsked(question: Item["questions"][number], { words }: Item): string {
  switch (question) {
    case "place-unknown":
    case "place-ambiguous":
      return words.place ?? "";
    case "actor-unknown":
      return words.actor ?? "";
    case "speaker-unknown":
      return words.speaker ?? "";
    case "denies-what":
      return "";
  }
}

function drawActs(item: Item, { words, ask, state }: PageContext): TemplateResult {
  const isSettled = item.state === "accepted" || item.state === "changed" || item.state === "saved";
  const isGone = item.state === "refused" || item.state === "removed";
  const needsMark = state.folder?.isReadingRequired && item.readBy === null && isWritten(item);
  return html`<div class="acts">
    ${isSettled ? nothing : html`<button type="button" class="first" @click=${() => ask({ type: "accept", what: "item" })}>${isGone ? words.bringBack : words.accept} <kbd>Enter</kbd></button>`}
    <button type="button" @click=${() => ask({ type: "change" })}>${words.change} <kbd>E</kbd></button>
    ${isGone ? nothing : html`<button type="button" @click=${() => ask({ type: "refuse" })}>${item.origin === "saved" ? words.takeOut : words.refuse} <kbd>X</kbd></button>`}
    ${isOpen(item) ? html`<button type="button" @click=${() => ask({ type: "accept", what: "sentence" })}>${words.acceptSentence} <kbd>⇧Enter</kbd></button>` : nothing}
    ${isWritten(item) ? html`<button type="button" aria-pressed=${item.readBy !== null} class=${needsMark ? "needed" : ""} @click=${() => ask({ type: "mark-read" })}>${words.readByYou} <kbd>R</kbd></button>` : nothing}
  </div>`;
}
