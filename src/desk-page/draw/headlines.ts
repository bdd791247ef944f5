import { html, nothing, type TemplateResult } from "lit";
import type { AffectedDay } from "../../desk/contract/answers.ts";
import type { Clause } from "../../desk/contract/operations.ts";
import { directionOf } from "../../language/language.ts";
import { dayName, languageName, type PageContext } from "./context.ts";
import { drawIssues, issuesOf } from "./issues.ts";

/** The headlines of the days that are affected, each as it is, or as the turns of the day propose it. */
export function drawHeadlines(context: PageContext): TemplateResult | typeof nothing {
  const { state, words } = context;
  const days = state.answered?.session.affectedDays ?? [];
  const told = days.filter(
    ({ headline, proposed, day }) =>
      headline || proposed.length > 0 || issuesOf(context).some(({ target }) => target.record === day),
  );
  if (told.length === 0) return nothing;
  const first = told.find(isOffered) ?? null;
  return html`<section aria-labelledby="headlines-title">
    <h3 id="headlines-title" tabindex=${first ? nothing : -1} data-focus=${first ? nothing : "headline"}>${words.headlines}</h3>
    ${told.map((day) => drawDay(day, day === first, context))}
  </section>`;
}

/** Whether the turns of the day propose another headline than it has. */
const isOffered = ({ headline, proposed }: AffectedDay) =>
  proposed.length > 0 && JSON.stringify(headline) !== JSON.stringify(proposed);

function drawDay(affected: AffectedDay, isFirst: boolean, context: PageContext): TemplateResult {
  const { day, headline, proposed } = affected;
  const { words, ask } = context;
  const isProposal = headline === null;
  const clauses = headline ?? proposed;
  const issues = issuesOf(context).filter(({ target }) => target.record === day);
  const set = (next: readonly Clause[], focus?: string) =>
    ask({ type: "do", operations: [{ do: "set-headline", day, clauses: [...next] }], ...(focus && { focus }) });
  return html`<div class=${isProposal ? "headline proposal" : "headline"} role="group" aria-label=${words.headlineOf(dayName(day, context))}>
    <h4>${dayName(day, context)} ${isProposal ? html`<span class="muted">${words.proposedHeadline}</span>` : nothing}</h4>
    ${clauses.map((clause, at) => drawClause(clause, at, { day, clauses, set }, context))}
    ${
      isOffered(affected)
        ? html`<button type="button" data-focus=${isFirst ? "headline" : `headline:${day}`} class=${isProposal ? "first" : ""} @click=${() => set(proposed, `headline:${day}:0`)}>${words.takeHeadline}</button>`
        : nothing
    }
    ${drawIssues(issues, context)}
  </div>`;
}

interface Editing {
  readonly day: string;
  readonly clauses: readonly Clause[];
  readonly set: (clauses: readonly Clause[], focus?: string) => void;
}

function drawClause(clause: Clause, at: number, { day, clauses, set }: Editing, context: PageContext): TemplateResult {
  const { state, words, locale } = context;
  const languages = state.folder?.languages ?? [];
  const number = locale.format.number(at + 1);
  const write = (language: string, text: string) =>
    set(clauses.map((each, index) => (index === at ? { ...each, texts: { ...each.texts, [language]: text } } : each)));
  return html`<div class="clause">
    ${languages.map(
      (language, index) => html`<textarea
        rows="1"
        lang=${language}
        dir=${directionOf(language)}
        data-focus=${index === 0 ? `headline:${day}:${at}` : nothing}
        aria-label=${words.clauseIn(number, languageName(language, state))}
        .value=${clause.texts[language] ?? ""}
        @change=${(event: Event) => write(language, (event.target as HTMLTextAreaElement).value.trim())}
      ></textarea>`,
    )}
    <p class="muted">${words.clauseClaims(locale.format.number(clause.claims.length))}
      <button type="button" class="small" @click=${() => set(clauses.filter((_, index) => index !== at))}>${words.removeClause}</button></p>
  </div>`;
}
