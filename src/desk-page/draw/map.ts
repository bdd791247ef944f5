import { html, nothing, type TemplateResult } from "lit";
import { parseDay } from "../../model/day.ts";
import type { PageContext } from "./context.ts";

/** The map as readers have it, of the same folder, on the day of the current item; another version of it is fetched again. */
export function drawLiveMap({ state, words, current }: PageContext): TemplateResult {
  const { mapVersion, mapHasFailed, lang, folder } = state;
  const day = typeof current?.claim.day === "string" && parseDay(current.claim.day) !== null ? current.claim.day : null;
  const isShown = day !== null && folder !== null && folder.range.first <= day && day <= folder.range.last;
  return html`<div class="live">
    <h3 class="hidden-text">${words.liveMap}</h3>
    <conflict-map
      src=${`/data/map.json${mapVersion ? `?version=${mapVersion}` : ""}`}
      loading="eager"
      controls="timeline legend"
      interaction="full"
      lang=${lang}
      day=${isShown ? day : nothing}
    ></conflict-map>
    <p class="muted">${mapHasFailed ? words.mapFailed : words.liveMap} · <a href="/" target="_blank" rel="noopener">${words.openMap}</a></p>
  </div>`;
}
