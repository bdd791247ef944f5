import { html, nothing, type TemplateResult } from "lit";
import type { FieldValue } from "../../desk/contract/operations.ts";
import { directionOf } from "../../language/language.ts";
import { freeId, slugOf } from "../../suggest/slug.ts";
import type { Choosable } from "../input/choice.ts";
import { choicesOf, dayName, languageName, nameOf, type PageContext } from "./context.ts";
import { drawIssues, issuesAt } from "./issues.ts";

/** The article's head: a line that unfolds into its fields, open as long as one of them has an error or is being filled in. */
export function drawArticleHead(context: PageContext): TemplateResult {
  const { state, words } = context;
  const { session } = state.answered ?? {};
  if (!session) return html``;
  const { head, language } = session.article;
  const issues = issuesAt(context, {}).filter(({ target }) => target.field !== null);
  const hasErrors = issues.some(({ severity }) => severity === "error");
  const title = String(head.title ?? "");
  return html`<details class="head" data-focus-within="head" ?open=${hasErrors || !head.title || publisherName(context) === "" || isBeingFilled()}>
    <summary data-focus="head" aria-label=${words.head}>
      <h3 lang=${language} dir=${directionOf(language)}>${title || words.head}</h3>
      <p class="muted">${[publisherName(context), dayName(String(head.published ?? "").slice(0, 10), context, "longDay"), languageName(language, state)].filter(Boolean).join(" · ")}</p>
    </summary>
    <div class="fields">${fieldsOf(
      context,
      issues.flatMap(({ target }) => target.field ?? []),
    ).map((name) => drawField(name, context))}</div>
  </details>`;
}

const ALWAYS = ["publisher", "title", "published", "language", "url"];

/** An answer of the server does not take away the field that somebody types in. */
const isBeingFilled = () => document.activeElement?.closest(".head .fields") != null;

/** The fields that every article has, and those that an issue asks for or that are written, in each language that they need. */
function fieldsOf({ state }: PageContext, asked: readonly string[]): string[] {
  const { head = {}, language: own } = state.answered?.session.article ?? {};
  const languages = state.folder?.languages ?? [];
  const titles = languages.filter((each) => each !== own).map((each) => `title_${each}`);
  const reasons = [...asked, ...Object.keys(head)].some((each) => each.startsWith("share_reason_"))
    ? languages.map((each) => `share_reason_${each}`)
    : [];
  const others = asked.filter((each) => !["id", "sha256"].includes(each));
  return [...new Set([...ALWAYS, ...titles, ...reasons, ...others])];
}

function drawField(name: string, context: PageContext): TemplateResult {
  const { state, ask, words } = context;
  const value = state.answered?.session.article.head[name];
  const issues = issuesAt(context, { field: name });
  const label = headLabel(name, context);
  const set = (text: FieldValue) =>
    ask({ type: "do", operations: [{ do: "head", fields: { [name]: text } }], ...afterHead(name, context) });
  const isWrong = issues.some(({ severity }) => severity === "error");
  const about = `issues-head-${name}`;
  const [, language] = /_([a-z]{2,3}(?:-\w+)?)$/.exec(name) ?? [];
  return html`<div class="field ${name}">
    <label for=${`field-head-${name}`}>${label}</label>
    ${
      name === "publisher"
        ? drawPublisher(String(value ?? ""), set, isWrong, context)
        : html`<input
            id=${`field-head-${name}`}
            data-focus=${`head:${name}`}
            .value=${String(value ?? "")}
            dir=${name === "url" || name === "published" || name === "language" ? "ltr" : "auto"}
            lang=${language ?? nothing}
            placeholder=${name === "published" ? words.publishedHint : nothing}
            aria-invalid=${isWrong}
            aria-describedby=${issues.length > 0 ? about : nothing}
            @change=${(event: Event) => set((event.target as HTMLInputElement).value.trim() || null)}
          />`
    }
    ${drawIssues(issues, context, about)}
  </div>`;
}

/** Once the publisher is known, the claims are judged. */
const afterHead = (name: string, { state }: PageContext) =>
  name === "publisher" && state.current !== null ? { focus: `item:${state.current}` } : {};

function headLabel(name: string, { words, state }: PageContext): string {
  const direct = words.headFields[name];
  if (direct) return direct;
  const [, base = name, language] = /^(.*)_([a-z]{2,3}(?:-\w+)?)$/.exec(name) ?? [];
  const label = words.headFields[base] ?? base;
  return language ? words.inLanguage(label, languageName(language, state)) : label;
}

/** One that the folder lacks comes with the name that the text gives it. */
function publisherName(context: PageContext): string {
  const { publisher, publisher_name: given } = context.state.answered?.session.article.head ?? {};
  if (publisher === "unknown") return "";
  const name = nameOf(context, "speakers", publisher);
  return name === publisher && typeof given === "string" ? given : name;
}

/** A publisher of the folder, or a new one by its name. */
function drawPublisher(
  value: string,
  set: (id: string) => void,
  isWrong: boolean,
  context: PageContext,
): TemplateResult {
  const { state, words, ask } = context;
  const kinds = new Map((state.folder?.speakers ?? []).map(({ id, kind }) => [id, kind]));
  const options = choicesOf(context, "speakers").filter(
    ({ value: id }) => (kinds.get(id) ?? "publisher") === "publisher",
  );
  const made = (name: string): Choosable[] => [
    {
      value: "",
      label: words.newSpeaker(name),
      act: () => {
        const id = freeId(slugOf(name), new Set(options.map(({ value }) => value)));
        const names = Object.fromEntries((state.folder?.languages ?? []).map((each) => [each, name]));
        ask({
          type: "do",
          operations: [
            { do: "add-speaker", speaker: { id, names, kind: "publisher" } },
            { do: "head", fields: { publisher: id } },
          ],
          ...afterHead("publisher", context),
        });
      },
    },
  ];
  return html`<desk-choice
    .name=${"head-publisher"}
    .label=${words.headFields.publisher}
    .value=${value === "unknown" ? "" : value}
    .options=${options.some((each) => each.value === value) || value === "" || value === "unknown" ? options : [{ value, label: publisherName(context) }, ...options]}
    .more=${made}
    .none=${words.noMatch}
    .hint=${words.search}
    ?invalid=${isWrong}
    .taken=${set}
  ></desk-choice>`;
}
