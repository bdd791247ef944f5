import { html, type TemplateResult } from "lit";
import type { History } from "../../history/history.ts";
import { headlineText, tellHeadline } from "../../language/headline.ts";
import type { Locale } from "../../language/locale.ts";
import type { Day } from "../../model/day.ts";
import { drawHeadline, type HeadlinePart } from "./headline.ts";

/** So many days with news are looked through for the longest headline; more take too long. */
const MOST = 60;

/** What was found before. */
const LONGEST = new WeakMap<History, Map<Locale["language"], string>>();

/** The headline of a day in the room of the longest one, so that what is below stays where it is from day to day. */
export function drawSteadyHeadline(part: HeadlinePart, day: Day): TemplateResult {
  return html`<div class="steady">
    ${drawHeadline(part, day)}
    <p class="headline longest" aria-hidden="true">${longestHeadline(part.history, part.locale)}</p>
  </div>`;
}

/** The longest headline of the days with news, in letters; empty where there are too many days to look through. */
function longestHeadline(history: History, locale: Locale): string {
  const known = LONGEST.get(history)?.get(locale.language);
  if (known !== undefined) return known;
  const days = history.stops.news.length > MOST ? [] : history.stops.news;
  const longest = days
    .map((day) => headlineText(tellHeadline(history, day, locale)))
    .reduce((longer, text) => (text.length > longer.length ? text : longer), "");
  const ofHistory = LONGEST.get(history) ?? new Map();
  LONGEST.set(history, ofHistory.set(locale.language, longest));
  return longest;
}
