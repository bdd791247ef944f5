import "./conflict-map.ts";
import "./page.css";
import { connectPage } from "./connect-page.ts";

/** The first of the reader's languages, without its region. */
function preferredLanguage(): string {
  return navigator.language.split("-")[0] ?? "en";
}

const map = document.querySelector("conflict-map");
if (map) connectPage(map, { settings: [], language: preferredLanguage(), isFollowing: true });
