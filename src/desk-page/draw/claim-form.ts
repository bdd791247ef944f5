import { html, nothing, type TemplateResult } from "lit";
import type { FieldValue } from "../../desk/contract/operations.ts";
import { directionOf } from "../../language/language.ts";
import { quoted } from "../../language/quoted.ts";
import { mayDeny } from "../../suggest/deniable.ts";
import { freeId, slugOf } from "../../suggest/slug.ts";
import type { Choosable } from "../input/choice.ts";
import type { Form } from "../state/form.ts";
import { choicesOf, nameOf, type PageContext } from "./context.ts";
import { drawDay } from "./day-field.ts";
import { drawField } from "./field.ts";
import { issuesAt } from "./issues.ts";
import { drawPlaceChoice, drawPlaceForm } from "./place-form.ts";
import { drawSpeakerForm } from "./speaker-form.ts";

/** The claim's fields: those of its kind, then whatever the check asks for. Enter applies, Escape leaves it as it was. */
export function drawForm(form: Form, context: PageContext): TemplateResult {
  const { ask, words, state } = context;
  const { folder, answered } = state;
  if (!folder || !answered) return html``;
  const kind = folder.kinds.find((each) => each.kind === form.fields.kind);
  const { text, language } = answered.session.article;
  const has = (name: string) => kind?.fields.includes(name) ?? false;
  return html`<form
    class="claim-form"
    aria-label=${form.isNew ? words.newClaim : words.changeClaim}
    @submit=${(event: Event) => {
      event.preventDefault();
      ask({ type: "submit-form" });
    }}
    @keydown=${submitFromList}
  >
    <blockquote lang=${language} dir=${directionOf(language)}>${quoted(text.slice(form.quote.start, form.quote.end).replace(/\s+/g, " "), language)}</blockquote>
    <p class="how muted">${words.quoteHow}</p>
    <div class="fields">
      ${drawKind(form, context)} ${drawPlaceChoice("place", form, context)}
      ${form.place ? drawPlaceForm(form.place, context) : nothing}
      ${has("to") ? drawPlaceChoice("to", form, context) : nothing} ${has("actor") ? drawActor("actor", form, context) : nothing}
      ${has("from") ? drawActor("from", form, context) : nothing} ${has("extent") ? drawExtent(form, context) : nothing}
      ${drawDay(form, context)} ${drawSpeaker(form, context)}
      ${form.speaker ? drawSpeakerForm(form.speaker, context) : nothing} ${has("denies") ? drawDenies(form, context) : nothing}
      ${drawText("hedge", form, context)} ${furtherFields(form, context).map((name) => drawText(name, form, context))}
    </div>
    <div class="acts">
      <button type="submit" class="first">${words.apply} <kbd>Enter</kbd></button>
      <button type="button" @click=${() => ask({ type: "close-form" })}>${words.cancel} <kbd>Esc</kbd></button>
    </div>
  </form>`;
}

/** Lists of the browser's own do not submit by Enter. */
function submitFromList(event: KeyboardEvent): void {
  if (event.key !== "Enter" || !(event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  event.target.form?.requestSubmit();
}

const SHOWN = ["kind", "place", "to", "actor", "from", "extent", "day", "between", "speaker", "denies", "hedge"];
/** They stand elsewhere on the card. */
const ELSEWHERE = /^(?:id|quote|translation_.*|translator|read_by|article)$/;

/** Fields that the check has something to say of, and those that a note or a reason is in already. */
function furtherFields({ item, fields }: Form, context: PageContext): string[] {
  const asked = issuesAt(context, { item }).flatMap(({ target }) => target.field ?? []);
  const written = Object.keys(fields).filter((name) => /^(?:day_reason|note|hedge)_/.test(name));
  return [...new Set([...written, ...asked])].filter((name) => !SHOWN.includes(name) && !ELSEWHERE.test(name));
}

const set = ({ ask }: PageContext, field: string, value: FieldValue) => ask({ type: "set-field", field, value });

const valueIn = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

function drawSelect(
  name: string,
  form: Form,
  context: PageContext,
  options: readonly { readonly value: string; readonly label: string }[],
): TemplateResult {
  const value = String(form.fields[name] ?? "");
  return drawField(
    name,
    form,
    context,
    html`<select
      id=${`field-${name}`}
      data-focus=${`field:${name}`}
      @change=${(event: Event) => set(context, name, valueIn(event) || null)}
    >
      ${options.map((each) => html`<option value=${each.value} ?selected=${each.value === value}>${each.label}</option>`)}
    </select>`,
  );
}

function drawKind(form: Form, context: PageContext): TemplateResult {
  const { words, state } = context;
  const kinds = state.folder?.kinds ?? [];
  return drawSelect(
    "kind",
    form,
    context,
    kinds.map(({ kind }) => ({ value: kind, label: words.kinds[kind] ?? kind })),
  );
}

function drawExtent(form: Form, context: PageContext): TemplateResult {
  const { words } = context;
  const options = ["full", "partial"].map((value) => ({ value, label: words.extents[value] ?? value }));
  const isNeeded = form.fields.kind === "withdrawal";
  return drawSelect("extent", form, context, isNeeded ? [{ value: "", label: words.none }, ...options] : options);
}

function drawActor(name: "actor" | "from", form: Form, context: PageContext): TemplateResult {
  const { words } = context;
  return drawField(
    name,
    form,
    context,
    html`<desk-choice
      .name=${name}
      .label=${words.fields[name]}
      .value=${shown(form.fields[name])}
      .options=${choicesOf(context, "actors")}
      .none=${words.noMatch}
      .hint=${words.search}
      .taken=${(value: string) => set(context, name, value || null)}
    ></desk-choice>`,
  );
}

const shown = (value: unknown) => (value === "?" || value === undefined || value === null ? "" : String(value));

function drawSpeaker(form: Form, context: PageContext): TemplateResult {
  const { state, words, ask, items } = context;
  const options = choicesOf(context, "speakers");
  const own = state.answered?.session.article.language ?? state.lang;
  const said = items.find(({ key }) => key === form.item)?.words.speaker ?? null;
  const made = (name: string): Choosable => ({
    value: "",
    label: words.newSpeaker(name),
    act: () => {
      const id = freeId(slugOf(name), new Set(options.map(({ value }) => value)));
      ask({ type: "describe-speaker", speaker: { id, names: { [own]: name }, kind: "unnamed" } });
      const other = state.folder?.languages.find((each) => each !== own);
      if (other) ask({ type: "focus", target: `field:speaker-${other}` });
    },
  });
  // Whom the text names and the map does not have is the first to choose.
  const isAsked = said !== null && shown(form.fields.speaker) === "";
  return drawField(
    "speaker",
    form,
    context,
    html`<desk-choice
      .name=${"speaker"}
      .label=${words.fields.speaker}
      .value=${shown(form.fields.speaker)}
      .options=${isAsked ? [made(said), ...options] : options}
      .more=${(name: string) => [made(name)]}
      .none=${words.noMatch}
      .hint=${said ?? words.search}
      .taken=${(value: string) => set(context, "speaker", value || null)}
    ></desk-choice>`,
  );
}

/** What a claim can deny: what is said of the same place, of no later day, by this article or another. */
function drawDenies(form: Form, context: PageContext): TemplateResult {
  const { state, items, words } = context;
  const here = items.flatMap(({ key, claim, state: of }) =>
    of === "refused" || of === "removed" || key === form.item ? [] : [{ id: String(claim.id ?? key), claim }],
  );
  const known = new Set(here.map(({ id }) => id));
  const saved = (state.folder?.claims ?? [])
    .filter(({ id }) => !known.has(id))
    .map((claim) => ({ id: claim.id, claim }));
  const offered = [...here, ...saved].filter(({ claim }) => mayDeny(form.fields, claim));
  const options = offered.map(({ id, claim }) => ({
    value: id,
    label: `${words.kinds[String(claim.kind)] ?? claim.kind} · ${nameOf(context, "places", claim.place)} · ${claim.day ?? ""} · ${String(claim.quote ?? "").slice(0, 60)}`,
  }));
  const field = drawSelect("denies", form, context, [{ value: "", label: words.none }, ...options]);
  return offered.length > 0 || form.fields.kind !== "denial" ? field : html`${field} ${drawNothingDenied(context)}`;
}

/** A denial of what no claim says is a statement. */
const drawNothingDenied = (context: PageContext): TemplateResult => html`<p class="callout">
  <span>${context.words.nothingDenied}</span>
  <button type="button" class="small" @click=${() => set(context, "kind", "statement")}>${context.words.makeStatement}</button>
</p>`;

function drawText(name: string, form: Form, context: PageContext): TemplateResult {
  const value = form.fields[name];
  const isNumber = name === "distance_km";
  const read = (text: string) => (isNumber && text !== "" ? Number(text) : text || null);
  return drawField(
    name,
    form,
    context,
    html`<input
      id=${`field-${name}`}
      data-focus=${`field:${name}`}
      dir="auto"
      .value=${shown(value)}
      @change=${(event: Event) => set(context, name, read(valueIn(event).trim()))}
    />`,
  );
}
