import { html, nothing, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Locale } from "../../language/locale.ts";
import { describeBriefly, describeGrounds } from "../../language/phrases/standing.ts";
import type { ScreenSpot } from "../../map/geometry/neighbour.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";

/** Pixels between a spot and its tip. */
const GAP = 18;

/**
 * The name of a place and its status on the day, and of an area also how well that is known; nothing for an unknown place.
 * It is shown once it is moved to its spot.
 */
export function placeTip(
  id: PlaceId | null,
  day: Day,
  history: History,
  locale: Locale,
): TemplateResult | typeof nothing {
  const told = id === null ? null : nameAndStatus(id, day, history, locale);
  if (!told) return nothing;
  return html`<div class="tip"><strong>${told.name}</strong> <span>${told.status}</span>${
    told.grounds === null ? nothing : html` <span class="grounds">${told.grounds}</span>`
  }</div>`;
}

/**
 * Moves the tip above a spot in pixels or, where there is no room, below it, no wider than the edges at its sides allow;
 * hides it where there is no spot.
 */
export function moveTip(tip: HTMLElement, spot: ScreenSpot | null): void {
  tip.classList.toggle("shown", spot !== null);
  if (!spot) return;
  tip.style.left = `${spot.x}px`;
  tip.style.top = `${spot.y}px`;
  tip.style.setProperty("--x", `${spot.x}px`);
  tip.style.setProperty("--gap", `${GAP}px`);
  tip.classList.toggle("below", spot.y < tip.offsetHeight + GAP);
}

function nameAndStatus(id: PlaceId, day: Day, { dataset, places }: History, locale: Locale) {
  const told = places.get(id);
  if (!told) return null;
  const { place, periods } = told;
  const period = findPeriod(periods, day);
  const status = describeBriefly(period.standing, dataset, locale);
  const grounds = place.form === "area" ? describeGrounds(period, periods, dataset, locale) : null;
  return { name: inLanguage(place.names, locale.language), status, grounds };
}
