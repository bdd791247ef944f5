import { html, nothing, type TemplateResult } from "lit";
import { inLanguage } from "../../model/names.ts";
import { isOpen } from "../state/items.ts";
import { isUnsaved } from "../state/state.ts";
import { untranslatedItems } from "../state/translations.ts";
import type { PageContext } from "./context.ts";
import { errorCount, issuesOf } from "./issues.ts";

/** What is worked on, how far it is, whether it is saved, and what acts on all of it. */
export function drawTopBar(context: PageContext): TemplateResult {
  const { state, words, ask } = context;
  const canUndo = state.steps.length > 0 || state.pastSaves.length > 0;
  return html`<header class="top">
    <h1>${words.desk}${state.folder ? html` <span class="muted">${inLanguage(state.folder.title, state.lang)}</span>` : nothing}</h1>
    ${state.subject ? html`${drawProgress(context)} ${drawSaved(context)}` : html`<span class="grow"></span>`}
    <div class="tools">
      ${
        state.subject
          ? html`<button type="button" @click=${() => leave(context)}>${words.newArticle} <kbd>N</kbd></button>
              <button type="button" ?disabled=${!canUndo} @click=${() => ask({ type: "undo" })}>${words.undo} <kbd>Ctrl+Z</kbd></button>
              <button type="button" class="first save" aria-disabled=${!canSave(context)} data-focus="save" @click=${() => ask({ type: "save" })}>${words.save} <kbd>Ctrl+S</kbd></button>`
          : nothing
      }
      <button type="button" class="help" aria-label=${words.help} @click=${() => ask({ type: "help", isOpen: true })}><kbd>?</kbd></button>
      <button type="button" lang=${state.lang === "ar" ? "en" : "ar"} @click=${() => ask({ type: "speak", lang: state.lang === "ar" ? "en" : "ar" })}>${words.otherLanguage}</button>
    </div>
  </header>`;
}

/** Asks before work is lost. */
export function leave({ state, words, ask }: Pick<PageContext, "state" | "words" | "ask">): void {
  if (!isUnsaved(state) || window.confirm(words.loseWork)) ask({ type: "leave" });
}

function drawProgress({ items, words, locale, state }: PageContext): TemplateResult {
  const { format } = locale;
  const judged = items.filter((each) => !isOpen(each)).length;
  const untranslated = untranslatedItems(state);
  const part = items.length === 0 ? 1 : judged / items.length;
  return html`<div class="progress">
    <span class="bar" aria-hidden="true"><i style=${`inline-size: ${part * 100}%`}></i></span>
    <span>${judged === items.length && items.length > 0 ? words.allJudged : words.judged(format.number(judged), format.number(items.length))}${
      untranslated.length > 0 ? html` · ${words.leftToTranslate(format.number(untranslated.length))}` : nothing
    }</span>
  </div>`;
}

const canSave = ({ state }: PageContext) => {
  const obstacle = state.answered?.session.obstacle ?? null;
  return state.saving.is !== "saving" && (obstacle === null || state.answered?.steps !== state.steps);
};

/** The one line that says how the work stands: saved, not saved, refused and why. */
function drawSaved(context: PageContext): TemplateResult {
  const { state, words } = context;
  return html`<p class="saved ${tone(context)}" role="status">${savedText(context)}${
    state.isWorking ? html` <span class="working" title=${words.working}></span>` : nothing
  }</p>`;
}

function tone(context: PageContext): string {
  const { saving } = context.state;
  if (saving.is === "saved") return "good";
  if (context.state.trouble !== null || errorCount(context) > 0) return "bad";
  return "";
}

function savedText(context: PageContext): string {
  const { state, words, locale } = context;
  const { saving } = state;
  switch (saving.is) {
    case "saving":
      return words.saving;
    case "taking-back":
      return words.takingBack;
    case "taken-back":
      return words.takenBack;
    case "saved": {
      const { files, merged } = saving.saved;
      const told = words.saved(locale.format.list(files));
      return merged.length > 0 ? `${told}, ${words.mergedWith(locale.format.list(merged))}` : told;
    }
    default:
      return unsavedText(context);
  }
}

function unsavedText(context: PageContext): string {
  const { state, words, locale } = context;
  const errors = errorCount(context);
  const { obstacle } = state.answered?.session ?? {};
  if (obstacle === "misquote") return words.misquote;
  if (errors === 1) return words.oneError;
  if (errors > 1) return words.errors(locale.format.number(errors));
  if (!isUnsaved(state)) return words.nothingToSave;
  const warnings = issuesOf(context).filter(({ isOld }) => !isOld).length;
  return warnings > 0 ? `${words.unsaved} · ${words.warnings(locale.format.number(warnings))}` : words.unsaved;
}
