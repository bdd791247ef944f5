import { css, html, type TemplateResult } from "lit";
import type { Locale } from "../language/locale.ts";
import { inLanguage } from "../model/names.ts";
import type { Place } from "../model/place.ts";
import type { Part } from "./part.ts";

/** A line of a list that opens a place, and points it out on the map while it is pointed at: a picture, its name, what is said of it. */
export function drawPlaceLine(
  { id, names, form }: Place,
  picture: TemplateResult,
  sayings: TemplateResult,
  { words, language }: Locale,
  part: Pick<Part, "set" | "point">,
): TemplateResult {
  const point = () => part.point(id);
  const leave = () => part.point(null);
  const tag = form === "unlocated" ? ` (${words.notLocated})` : "";
  return html`<button
    type="button"
    class="line"
    @click=${() => part.set("place", id)}
    @pointerenter=${point}
    @pointerleave=${leave}
    @focus=${point}
    @blur=${leave}
  >
    <span class="pictures">${picture}</span>
    <span class="name"><bdi>${inLanguage(names, language)}</bdi><span class="muted">${tag}</span></span>
    ${sayings}
  </button>`;
}

/** What such lines look like; what is said in them has the class `what`. */
export const placeLineStyles = css`
  .line {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.1rem 0.6rem;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.35rem 0.4rem;
    border: 0;
    border-radius: 0;
    background: none;
    text-align: start;
  }

  .pictures {
    grid-row: 1 / span 3;
    display: flex;
    align-items: center;
    gap: 0.1rem;
    min-inline-size: 28px;
  }

  .name {
    font-weight: 600;
  }

  .what {
    grid-column: 2;
    font-size: 0.875rem;
    line-height: 1.4;
    color: var(--cm-muted);
  }
`;
