import { html, nothing, type TemplateResult } from "lit";
import type { DeskIssue } from "../../desk/contract/answers.ts";
import type { PageContext } from "./context.ts";

/** Which issues of the session stand where. */
export interface IssueSite {
  readonly item?: string | null;
  readonly record?: string | null;
  readonly field?: string | null;
}

export const issuesOf = ({ state }: PageContext): readonly DeskIssue[] => state.answered?.session.issues ?? [];

/** The issues of a place on the page; of any field where none is named. */
export function issuesAt(context: PageContext, { item = null, record = null, field }: IssueSite): readonly DeskIssue[] {
  const article = context.state.answered?.session.article.id;
  return issuesOf(context).filter(
    ({ target }) =>
      target.item === item &&
      (target.record === article ? null : target.record) === record &&
      (field === undefined || target.field === field),
  );
}

/** The issues in the words of the check, errors first; they are in English, as the check is. */
export function drawIssues(
  issues: readonly DeskIssue[],
  { words }: PageContext,
  id?: string,
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const ordered = [...issues].sort(
    (one, other) => Number(other.severity === "error") - Number(one.severity === "error"),
  );
  return html`<ul class="issues" id=${id ?? nothing}>
    ${ordered.map(
      ({ severity, message, code }) =>
        html`<li class=${severity}><strong>${words.issueNames[code] ?? (severity === "error" ? words.error : words.warning)}</strong> <span lang="en" dir="ltr">${message}</span></li>`,
    )}
  </ul>`;
}

/** How many errors keep it from being saved. */
export const errorCount = (context: PageContext): number =>
  issuesOf(context).filter(({ severity }) => severity === "error").length;
