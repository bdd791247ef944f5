import { html, type TemplateResult } from "lit";
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
