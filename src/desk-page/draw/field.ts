import { html, type TemplateResult } from "lit";
import type { Form } from "../state/form.ts";
import type { Context } from "./context.ts";
import { drawIssues, issuesAt } from "./issues.ts";

/** A field with its label, and what the check says of it. */
export function drawField(name: string, form: Form, context: Context, control: TemplateResult): TemplateResult {
  const { words } = context;
  const issues = issuesAt(context, { item: form.item, field: name });
  const [, base = name] = /^(.*?)(?:_[a-z]{2,3})?$/.exec(name) ?? [];
  return html`<div class="field ${name}">
    <label for=${`field-${name}`}>${words.fields[name] ?? words.fields[base] ?? name}</label>
    ${control} ${drawIssues(issues, context, `issues-${name}`)}
  </div>`;
}
