import { html, type TemplateResult } from "lit";
import type { Form } from "../state/form.ts";
import { languageName, type PageContext } from "./context.ts";
import { drawIssues, issuesAt } from "./issues.ts";

/** A field with its label, and what the check says of it. */
export function drawField(name: string, form: Form, context: PageContext, control: TemplateResult): TemplateResult {
  const issues = issuesAt(context, { item: form.item, field: name });
  return html`<div class="field ${name}">
    <label for=${`field-${name}`}>${labelOf(name, context)}</label>
    ${control} ${drawIssues(issues, context, `issues-${name}`)}
  </div>`;
}

/** What the field is called; one of each language with its language. */
function labelOf(name: string, { words, state }: PageContext): string {
  const own = words.fields[name];
  const [, base = "", language = ""] = /^(.+)_([a-z]{2,3})$/.exec(name) ?? [];
  const shared = words.fields[base];
  return own ?? (shared === undefined ? name : words.inLanguage(shared, languageName(language, state)));
}
