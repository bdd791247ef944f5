import { MapDueEvent, MapPaintedEvent, MapTroubleEvent } from "../elements/contract/part-events.ts";
import { isoDay } from "../model/day.ts";
import { matchLanguage } from "../model/match-language.ts";
import { readAddress } from "../view/address.ts";

/** What an address may ask for of which the picture says nothing. */
const UNSEEN: ReadonlySet<string> = new Set(["day", "lang", "numerals", "place"]);

/**
 * Keeps of a page's first picture what the map will show: the page in the language, or in its first one; nothing where the
 * address asks for another day, or for what the picture does not show. Once the rest of the page is there it shows the
 * map alone, and it goes once that is there.
 */
export function keepFirstPicture(map: HTMLElement, { search, hash }: Pick<Location, "search" | "hash">): void {
  const picture = map.querySelector<HTMLElement>(":scope > .first-picture");
  if (!picture) return;
  const asked = readAddress(search, hash);
  const isOther = asked.day !== undefined && isoDay(asked.day) !== picture.dataset.day;
  if (isOther || Object.keys(asked).some((option) => !UNSEEN.has(option))) {
    picture.remove();
    return;
  }
  const pages = [...picture.querySelectorAll<HTMLElement>(":scope > [data-language]")];
  const languages = pages.map(({ dataset }) => dataset.language ?? "");
  const found = matchLanguage(asked.lang ?? document.documentElement.lang, languages);
  const shown = pages[found === null ? 0 : languages.indexOf(found)];
  for (const page of pages) page.hidden = page !== shown;
  // What is drawn would look the same: it can wait, while all around it is there.
  map.addEventListener(MapDueEvent.type, (event) => {
    if (!picture.isConnected) return;
    event.preventDefault();
    picture.classList.add("map-alone");
  });
  map.addEventListener(MapPaintedEvent.type, (event) => {
    if (!(event as MapPaintedEvent).isPictured) picture.remove();
  });
  // Without a map the picture is all that there is.
  map.addEventListener(MapTroubleEvent.type, (event) => {
    if ((event as MapTroubleEvent).severity === "fatal") picture.classList.remove("map-alone");
  });
}
