import "./conflict-map.ts";
import "./page.css";
import "./first-picture.css";
import { connectPage } from "./connect-page.ts";
import { keepFirstPicture } from "./first-picture.ts";

/** The first of the reader's languages, without its region. */
function preferredLanguage(): string {
  return navigator.language.split("-")[0] ?? "en";
}

const map = document.querySelector("conflict-map");
if (map) {
  const language = preferredLanguage();
  keepFirstPicture(map, location.search, language);
  connectPage(map, { settings: [], language, isFollowing: true });
}
