import { html, nothing, type TemplateResult } from "lit";
import { describeInference } from "../../language/describe-inference.ts";
import { drawnEver, drawnIn } from "../../map/key/drawn.ts";
import { entriesInLine, type KeyEntry, keyEntries } from "../../map/key/key-entries.ts";
import { signPicture } from "../../map/key/sign-picture.ts";
import { sceneOn } from "../../map/scene/scene.ts";
import { type Paint, paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Day } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { escapeDetails, leaveDetails } from "../leave-details.ts";
import { drawOwnText } from "../own-text.ts";
import type { Part } from "../part.ts";
import { drawPicture } from "../picture.ts";

/** What the key explains, beside the history. */
export interface KeyOf {
  readonly day: Day;
  /** The day that is compared with; null for none. */
  readonly compare: Day | null;
  readonly palette: Palette;
  readonly inferred: boolean;
  /** Whether it is explained in full. */
  readonly isOpen: boolean;
  /** Takes what `isOpen` is to be. */
  readonly toggle: (isOpen: boolean) => void;
}

/** Widths of signs in pixels: in the line, and where they are explained. */
const IN_LINE = 20;
const EXPLAINED = 24;

/**
 * What is drawn on the day, in one line that scrolls where it is too long; behind it the same in full, what only other days
 * show, and the choice to infer areas.
 */
// Entries are told apart by their order: Lit's `repeat` leaves a comment behind for each one that goes (lit-html 3.3.3).
export function drawKey(part: Part, key: KeyOf): TemplateResult {
  const { day, palette, isOpen, toggle } = key;
  const { history, locale } = part;
  const paint = paintOf(history.dataset.actors, palette, locale.language);
  const now = keyEntries(drawnIn(sceneOn(history, day, key.compare)), history.dataset, locale);
  return html`<div class="key">
    <ul class="line" tabindex="0" aria-label=${locale.words.key.onDay(locale.format.day(day))}>
      ${drawAreas(part, key, "line")}
      ${entriesInLine(now).map((entry) => drawEntry(entry, entry.short, IN_LINE, paint))}
    </ul>
    <details
      .open=${isOpen}
      @toggle=${({ currentTarget }: Event) => toggle((currentTarget as HTMLDetailsElement).open)}
      @keydown=${escapeDetails}
      @focusout=${leaveDetails}
    >
      <summary>${locale.words.legend}</summary>
      <div class="full">${isOpen ? drawFull(part, key, now, paint) : nothing}</div>
    </details>
  </div>`;
}

/** What is drawn on the day in full, what only other days show, and the choice to infer. */
function drawFull(part: Part, key: KeyOf, now: readonly KeyEntry[], paint: Paint): TemplateResult {
  const { day, inferred } = key;
  const { history, locale } = part;
  const { words, format } = locale;
  const known = new Set(now.map(({ id }) => id));
  const others = keyEntries(drawnEver(history), history.dataset, locale).filter(({ id }) => !known.has(id));
  const draw = (entries: readonly KeyEntry[]) =>
    html`<ul>${entries.map((entry) => drawEntry(entry, drawText(entry, part), EXPLAINED, paint))}</ul>`;
  return html`<h3>${words.key.onDay(format.day(day))}</h3>
    ${draw(now)}
    ${others.length > 0 ? html`<h3>${words.key.otherDays}</h3>${draw(others)}` : nothing}
    ${drawAreas(part, key, "full")} ${drawInference(part, inferred)}`;
}

/** What others drew, in a line or in full; nothing on most maps. */
function drawAreas({ history, locale }: Part, { day, compare, palette }: KeyOf, form: "line" | "full") {
  if (!history.dataset.areas) return nothing;
  const told = html`<conflict-map-area-key .history=${history} .locale=${locale} .day=${day} .compare=${compare} .palette=${palette} form=${form}></conflict-map-area-key>`;
  return form === "line" ? html`<li>${told}</li>` : told;
}

function drawEntry({ sign }: KeyEntry, words: unknown, pixels: number, paint: Paint): TemplateResult {
  const drawn = signPicture(sign, paint, pixels);
  return html`<li>
    <span class="sign">${drawn ? drawPicture(drawn.picture, drawn.scale * pixels) : "–"}</span>
    <span>${words}</span>
  </li>`;
}

/** In full; an actor with what else the articles call it. */
function drawText({ actor, text }: KeyEntry, { history, locale }: Part): TemplateResult | string {
  if (actor === null) return text;
  const note = drawOwnText(lookUp("actor", actor, history.dataset.actors).note, locale);
  return html`<bdi>${text}</bdi> <small class="muted">${note}</small>`;
}

/** The choice to infer, with what it infers from. */
function drawInference(part: Part, inferred: boolean): TemplateResult {
  const choose = ({ target }: Event) => part.set("inferred", (target as HTMLInputElement).checked);
  return html`<label>
    <input type="checkbox" .checked=${inferred} @change=${choose} />
    <span>${part.locale.words.layers.showInferred} <small class="muted">${describeInference(part.locale)}</small></span>
  </label>`;
}
