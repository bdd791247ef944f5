import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Palette } from "../../map/symbols/palette.ts";
import { inLanguage } from "../../model/names.ts";
import type { ViewState } from "../../view/state.ts";
import { CONTROLS, type Control, type Controls } from "../contract/settings.ts";
import { drawDisplayChoice } from "../display-choice/display-choice.ts";
import { icon } from "../icons.ts";
import { drawLanguageChoice } from "../language-choice/language-choice.ts";
import type { Part } from "../part.ts";

/** What the bar holds, beside the history. */
export interface BarOf {
  readonly view: ViewState;
  readonly controls: Controls;
  readonly palette: Palette;
  readonly base: string;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
  readonly isNewsShown: boolean;
  /** Opens what is new on the day, or closes it. */
  readonly onNews: () => void;
  readonly take: () => Promise<Blob>;
}

/** The controls that are tools, in the order in which they stand. */
const TOOLS = CONTROLS.filter((control) => !["title", "headline", "legend", "timeline"].includes(control));

/**
 * The map's title, and the tools: those in view side by side, those behind the button in its menu. Where there is little
 * room, all of them are behind it.
 */
export function drawBar(part: Part, of: BarOf): TemplateResult | typeof nothing {
  const { controls, isMenuOpen } = of;
  const { words } = part.locale;
  const shown = TOOLS.filter((tool) => controls.shown.has(tool)).map((tool) => drawTool(part, tool, "shown", of));
  const behind = TOOLS.filter((tool) => controls.behind.has(tool)).map((tool) => drawTool(part, tool, "behind", of));
  const hasTitle = controls.shown.has("title");
  const tools = [...shown, ...behind].filter((tool) => tool !== nothing);
  if (!hasTitle && tools.length === 0) return nothing;
  const hasTools = shown.some((tool) => tool !== nothing);
  return html`<header class="bar ${isMenuOpen ? "menu-open" : ""} ${hasTools ? "with-tools" : ""}">
    ${hasTitle ? guard([part.history, part.locale], () => drawTitle(part)) : nothing}
    ${
      tools.length === 0
        ? nothing
        : html`<div class="drawer" id="menu">
            <div class="tools">${shown}</div>
            <div class="menu">${behind}</div>
          </div>
          <button
            type="button"
            class="more ${controls.behind.size > 0 ? "" : "only-narrow"}"
            title=${isMenuOpen ? words.less : words.more}
            aria-label=${isMenuOpen ? words.less : words.more}
            aria-expanded=${isMenuOpen}
            aria-controls="menu"
            @click=${of.onMenu}
          >${isMenuOpen ? icon.close : icon.more}</button>`
    }
  </header>`;
}

function drawTitle({ history, locale }: Part): TemplateResult {
  const { words, format, language } = locale;
  const { articles, map } = history.dataset;
  return html`<div class="titles">
    <h1>${inLanguage(map.title, language)}</h1>
    <p class="muted">${words.summary(format, articles.size, format.range(map.range))}</p>
  </div>`;
}

/** A tool; the list needs no search and no panel of its own, and a panel in view needs no tool. */
function drawTool(
  part: Part,
  tool: Control,
  where: "shown" | "behind",
  { view, palette, base, take, isNewsShown, onNews }: BarOf,
): TemplateResult | typeof nothing {
  const { history, locale } = part;
  const isMap = view.show === "map";
  switch (tool) {
    case "search":
      if (!isMap) return nothing;
      return html`<conflict-map-place-search .history=${history} .locale=${locale} .day=${view.day} .base=${base} .palette=${palette}></conflict-map-place-search>`;
    case "filters":
      return html`<conflict-map-filters .history=${history} .locale=${locale}></conflict-map-filters>`;
    case "display":
      return drawDisplayChoice(part, view.show);
    case "language":
      return drawLanguageChoice(part, view.numerals);
    case "share":
      return html`<conflict-map-share .history=${history} .locale=${locale} .view=${view} .base=${base} .take=${take}></conflict-map-share>`;
    case "panel":
      if (where === "shown") return nothing;
      return html`<button type="button" class="news" aria-expanded=${isNewsShown} @click=${onNews}>${locale.words.whatIsNew}</button>`;
    case "title":
    case "headline":
    case "legend":
    case "timeline":
      return nothing;
  }
}
