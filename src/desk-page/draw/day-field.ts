import { html, type TemplateResult } from "lit";
import { parseDay } from "../../model/day.ts";
import { daysMeant } from "../../text/days-meant.ts";
import { nameOfWeekday, weekdayOf } from "../../text/weekdays.ts";
import { readDay, stepDay, weekdayDispute } from "../input/read-day.ts";
import type { Form } from "../state/form.ts";
import { editedRangeOf } from "../state/range.ts";
import { dayName, type PageContext } from "./context.ts";
import { drawField } from "./field.ts";

/** The day of a claim, or the days between which the text leaves it open; its weekday is told as it is typed. */
export function drawDay(form: Form, context: PageContext): TemplateResult {
  const { words, ask } = context;
  const { between } = form.fields;
  const [first, last] = Array.isArray(between) ? between : [String(form.fields.day ?? ""), ""];
  const set = (from: string, to: string) => {
    const isOpen = to !== "" && to !== from;
    ask({ type: "set-field", field: "day", value: isOpen ? null : from });
    ask({ type: "set-field", field: "between", value: isOpen ? [from, to] : null });
  };
  return drawField(
    "day",
    form,
    context,
    html`<div class="days">
        ${dayInput("day", words.fields.day ?? "", first ?? "", context, (text) => set(text, last ?? ""))}
        <span class="muted" aria-hidden="true">${words.untilDay}</span>
        ${dayInput("between", words.fields.between ?? "", last ?? "", context, (text) => set(first ?? "", text))}
      </div>
      ${drawTold(last || first || "", form, context, (day) => (last ? set(first ?? "", day) : set(day, "")))}`,
  );
}

function dayInput(
  name: string,
  label: string,
  value: string,
  { state }: PageContext,
  set: (text: string) => void,
): TemplateResult {
  const today = state.answered?.session.article.today ?? "";
  const languages = [...new Set([state.lang, state.answered?.session.article.language ?? "en", "en"])];
  return html`<input
    id=${`field-${name}`}
    data-focus=${`field:${name}`}
    aria-label=${label}
    aria-describedby="day-told"
    inputmode="numeric"
    dir="ltr"
    placeholder=${name === "day" ? "2024-12-08" : "—"}
    .value=${value}
    @input=${(event: InputEvent) => {
      const { value: typed } = event.target as HTMLInputElement;
      if (parseDay(typed) !== null) set(typed);
    }}
    @change=${(event: Event) => set(readDay((event.target as HTMLInputElement).value, today, languages))}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      event.preventDefault();
      event.stopPropagation();
      set(stepDay((event.target as HTMLInputElement).value || today, event.key === "ArrowUp" ? 1 : -1));
    }}
  />`;
}

/** Which weekday it is, whether the words say another one, and whether the map has the day; or which day is meant. */
function drawTold(day: string, form: Form, context: PageContext, set: (day: string) => void): TemplateResult {
  const { words, state } = context;
  const parsed = parseDay(day);
  const { session } = state.answered ?? {};
  if (day === "" || !session || !state.folder) return html`<p id="day-told" role="status"></p>`;
  if (parsed === null) {
    const meant = daysMeant(day);
    if (meant.length === 0) return html`<p id="day-told" class="wrong" role="status">${words.noSuchDay}</p>`;
    const choices = meant.map(
      (each) => html` <button type="button" @click=${() => set(each)}>${dayName(each, context)}</button>`,
    );
    return html`<p id="day-told" role="status">${words.whichDay}${choices}</p>`;
  }
  const dispute = weekdayDispute(wordsOfDay(form, context), day, session.article.language);
  const { first, last } = editedRangeOf(state);
  const isOutside = day < first || day > last;
  const named = (weekday: number) => nameOfWeekday(weekday, state.lang);
  return html`<p id="day-told" class=${dispute ? "wrong" : "muted"} role="status">${
    dispute
      ? words.weekdayDiffers(named(dispute.said), dayName(day, context), named(dispute.is))
      : words.weekday(named(weekdayOf(parsed)))
  }${isOutside ? ` · ${words.outsideRange}` : ""}</p>`;
}

/** The words that the day was read from; else the quote and what is said of it. */
function wordsOfDay(form: Form, { items, state }: PageContext): string {
  const text = state.answered?.session.article.text ?? "";
  const evidence = items.find(({ key }) => key === form.item)?.evidence.find(({ what }) => what === "day");
  return evidence ? text.slice(evidence.start, evidence.end) : text.slice(form.quote.start, form.quote.end);
}
