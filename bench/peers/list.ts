import { List } from "../../src/elements/list/list.ts";
import { definePart } from "../../src/elements/part.ts";
import { buildHistory } from "../../src/history/history.ts";
import { localeFor } from "../../src/language/words/vocabulary.ts";
import { LIGHT } from "../../src/map/symbols/palette.ts";
import { findPlaces, nearestPlaces } from "../../src/text/find-places.ts";
import { openingView } from "../../src/view/opening.ts";
import { buildManyPlaces } from "../../test/build-many-places.ts";
import { tellReady } from "./published.ts";

// The list alone with many invented places and days: `?places=33000&days=1000`.
declare global {
  interface Window {
    /** Opens the list, and resolves with how many milliseconds it took until it was painted. */
    benchOpen(): Promise<number>;
    /** Scrolls on with each frame, by pixels across and down, and resolves with how many cells were drawn at most. */
    benchScroll(across: number, down: number, frames: number): Promise<number>;
    /** Milliseconds that the search took for each key of a text. */
    benchSearch(text: string): readonly number[];
  }
}

const parameters = new URLSearchParams(location.search);
const [places, days] = ["places", "days"].map((name) => Number(parameters.get(name))) as [number, number];
const dataset = buildManyPlaces(places, days);
const history = buildHistory(dataset);
const locale = localeFor("en", "latn");
const view = openingView(history, { lang: "en", numerals: "latn" }, null);
definePart("conflict-map-list", List);

const frame = () => new Promise(requestAnimationFrame);
let scroller: HTMLElement | null = null;

window.benchOpen = async () => {
  const start = performance.now();
  const list = Object.assign(new List(), { history, locale, view, palette: LIGHT });
  list.style.cssText = "block-size: 100%; min-block-size: 0";
  document.querySelector("#map")?.append(list);
  await frame();
  await frame();
  const time = performance.now() - start;
  const matrix = list.renderRoot.querySelector("conflict-map-matrix")?.shadowRoot;
  scroller = matrix?.querySelector<HTMLElement>(".scroller") ?? null;
  return time;
};

window.benchScroll = async (across, down, frames) => {
  let most = 0;
  for (let step = 0; step < frames; step++) {
    scroller?.scrollBy(across, down);
    await frame();
    most = Math.max(most, scroller?.querySelectorAll("td").length ?? 0);
  }
  return most;
};

window.benchSearch = (text) => {
  const all = [...dataset.places.values()];
  return [...text].map((_, index) => {
    const start = performance.now();
    const typed = text.slice(0, index + 1);
    if (findPlaces(typed, all).length === 0) nearestPlaces(typed, all);
    return performance.now() - start;
  });
};

tellReady();
