/**
 * The script of the page of sources: leads on to what a large map has on other pages, and makes the example live. A report that
 * is unticked is no longer heard, and the days are worked out anew from those that are left, by the rules of the map itself.
 * Without it the page is complete.
 */

import { render } from "lit";
import { fetchOwnWords } from "../elements/fetch-own-words.ts";
import { loadMap } from "../elements/load-map.ts";
import { drawFigure } from "../elements/picture.ts";
import { COUNT_ALL } from "../history/filter.ts";
import { sortClaims } from "../history/place-history.ts";
import type { Locale } from "../language/locale.ts";
import { sourcesWordsIn } from "../language/words/sources-vocabulary.ts";
import { spokenFor } from "../language/words/spoken.ts";
import { localeFor } from "../language/words/vocabulary.ts";
import { type Testimony, testimonyOf } from "../map/scene/testimony.ts";
import { paintOf } from "../map/symbols/paint.ts";
import { IN_TEXT } from "../map/symbols/palette.ts";
import { type Claim, isWitness, type WitnessClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { asId } from "../model/id.ts";
import type { PlaceId } from "../model/place.ts";
import { leadOn } from "./lead-on.ts";

/** One report of the page, and the claim of the data that it tells of. */
interface Witness {
  readonly item: HTMLElement;
  readonly claim: WitnessClaim;
  readonly box: HTMLInputElement;
}

/** All that the example counts. */
interface Told {
  readonly witnesses: readonly Witness[];
  /** They are not on the page, but one of them may deny a report. */
  readonly events: readonly Claim[];
}

const MARK = 22;

async function enliven(example: HTMLElement): Promise<void> {
  const address = new URL(example.dataset.map ?? "", document.baseURI).href;
  const loaded = await loadMap(address, new AbortController().signal);
  if (!("value" in loaded)) return;
  const dataset = loaded.value;
  const language = example.dataset.language ?? document.documentElement.lang;
  const { source } = spokenFor(language, dataset.map.words);
  const own = source.of === "this-map" ? { [language]: await fetchOwnWords(source.words, address) } : {};
  const locale = localeFor(language, "arab", { ...dataset.map, words: own });
  const counted = claimsAt(asId(example.dataset.place ?? ""), dataset);
  const items = [...example.querySelectorAll<HTMLElement>("[data-claim]")];
  const reports = counted.filter(isWitness);
  const claims = items.map(({ dataset: { claim } }) => reports.find(({ id }) => id === claim));
  // The page and the data may come from two builds.
  if (!claims.every((claim) => claim !== undefined)) return;
  const witnesses = items.map((item, index) => ({ item, claim: claims[index] as WitnessClaim, box: addBox(item) }));
  const told = { witnesses, events: counted.filter((claim) => !isWitness(claim)) };
  const retell = () => tell(example, told, dataset, locale);
  for (const { box } of witnesses) box.addEventListener("change", retell);
  for (const hint of example.querySelectorAll<HTMLElement>(".try")) hint.hidden = false;
}

/** The claims about a place that count. */
const claimsAt = (place: PlaceId, dataset: Dataset): Claim[] =>
  (sortClaims(dataset, COUNT_ALL).byPlace.get(place)?.claims ?? []).filter((claim) => claim.place === place);

/** Puts a ticked box before what the report says. */
function addBox(item: HTMLElement): HTMLInputElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  const label = document.createElement("label");
  item.querySelector(".says")?.classList.add("ticked");
  const name = item.querySelector(".says b");
  name?.replaceWith(label);
  label.append(box, name ?? "");
  return box;
}

function tell(example: HTMLElement, { witnesses, events }: Told, dataset: Dataset, locale: Locale): void {
  const heard = witnesses.filter(({ box }) => box.checked).map(({ claim }) => claim);
  const testimony = testimonyOf([...heard, ...events], dataset, locale);
  const { silenced } = sourcesWordsIn(locale);
  for (const { item, claim, box } of witnesses) {
    item.classList.toggle("unheard", !box.checked);
    const said = testimony.said.get(claim.id);
    if (said) list(item.querySelector(".said"), said.length > 0 ? said : [silenced]);
  }
  list(example.querySelector(".course"), testimony.course);
  drawDays([...example.querySelectorAll<HTMLElement>(".strip li")], testimony, dataset, locale);
}

function list(parent: Element | null, sentences: readonly string[]): void {
  const items = sentences.map((sentence) => {
    const item = document.createElement("li");
    item.textContent = sentence;
    return item;
  });
  parent?.replaceChildren(...items);
}

function drawDays(cells: readonly HTMLElement[], { days }: Testimony, { actors }: Dataset, { language }: Locale): void {
  days.forEach(({ figure, status }, index) => {
    const cell = cells[index];
    const before = cell?.querySelector(".mark");
    const words = cell?.querySelector(".status");
    if (!before || !words) return;
    const mark = document.createElement("span");
    mark.className = figure === null ? "mark none" : "mark";
    mark.setAttribute("aria-hidden", "true");
    render(figure === null ? "·" : drawFigure(figure, paintOf(actors, IN_TEXT, language), MARK), mark);
    before.replaceWith(mark);
    words.textContent = status;
  });
}

const elsewhere = document.querySelector<HTMLElement>(".elsewhere");
if (elsewhere) {
  void leadOn(elsewhere);
  addEventListener("hashchange", () => void leadOn(elsewhere));
}

const example = document.querySelector<HTMLElement>(".example");
if (example) void enliven(example);
