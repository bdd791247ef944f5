/**
 * A classic script beside the module of a page, in words that old browsers know. In the head of a page that names its languages
 * it begins in the one that is asked for.
 * Where the page is loaded and the element still is not there, as in a browser that does not understand the module, what the
 * page has in its place stays, with a sentence that says so. The page is told by an event.
 */

import { beginInLanguage } from "./first-language.ts";

/** Without a server a folder is a list of files. */
function nameFiles(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="./"]')) {
    link.href = link.href.replace(/\/(?=#|$)/, "/index.html");
  }
}

function apologise(map: HTMLElement, detail: string): void {
  const shown = map.querySelector<HTMLElement>("figure:not([hidden])");
  for (const note of map.querySelectorAll<HTMLElement>(".failed")) {
    note.hidden = shown !== null && note.lang !== shown.lang;
  }
  if (location.protocol === "file:") nameFiles();
  const event = new Event("conflict-map-problem", { bubbles: true, composed: true });
  map.dispatchEvent(Object.assign(event, { code: "broken", detail }));
}

beginInLanguage();

let reason = "the module of the page did not run";
addEventListener("error", ({ message }) => {
  if (message) reason = message;
});
addEventListener("load", () => {
  const map = document.querySelector<HTMLElement>("conflict-map");
  if (map && !customElements.get("conflict-map")) apologise(map, reason);
});
