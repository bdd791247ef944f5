import { html, nothing, type TemplateResult } from "lit";
import { nameOfChoice } from "../../language/describe-filter.ts";
import type { ViewState } from "../../view/state.ts";
import { icon } from "../icons.ts";
import type { Part } from "../part.ts";

/** What sets this map apart from that of the day as everybody reports it, so that nobody takes it for that; each can be undone. */
export function drawChips(part: Part, { compare, asOf, accordingTo, clamped }: ViewState): TemplateResult {
  const { words, format } = part.locale;
  const chip = (text: string, kind: string, undo: () => void) => {
    const name = words.hearing.undo(text);
    return html`<p class=${kind}>
      ${text}<button type="button" title=${name} aria-label=${name} @click=${undo}>${icon.close}</button>
    </p>`;
  };
  return html`<div class="chips">
    ${
      compare === null
        ? nothing
        : chip(words.compare.comparedWith(format.day(compare)), "", () => part.set("compare", null))
    }
    ${asOf === null ? nothing : chip(words.hearing.knownOn(format.day(asOf)), "", () => part.set("asOf", null))}
    ${
      accordingTo.of === "everyone"
        ? nothing
        : chip(words.hearing.heard(nameOfChoice(accordingTo, part.history.dataset, part.locale)), "", () =>
            part.set("accordingTo", { of: "everyone" }),
          )
    }
    <div role="status">
      ${clamped.map(({ option, asked, shown }) => {
        const note = words.hearing.clamped[option](format.day(asked), format.day(shown));
        return chip(note, "note", () => part.ask({ type: "accept-clamping" }));
      })}
    </div>
  </div>`;
}
