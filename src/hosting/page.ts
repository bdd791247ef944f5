import "./conflict-map.ts";
import "./page.css";
import "./first-picture.css";
import { matchLanguage } from "../model/match-language.ts";
import { connectPage } from "./connect-page.ts";
import { keepFirstPicture } from "./first-picture.ts";

/** The first of the reader's languages that the map has, else the map's first one; the head of the page names them. */
function preferredLanguage(): string | null {
  const named = document.head.querySelector<HTMLMetaElement>('meta[name="conflict-map-languages"]');
  const offered = named?.content.split(" ") ?? [];
  const [found = offered[0] ?? null] = navigator.languages.flatMap((each) => matchLanguage(each, offered) ?? []);
  return found;
}

const map = document.querySelector("conflict-map");
if (map) {
  const language = preferredLanguage();
  keepFirstPicture(map, location, language);
  connectPage(map, { settings: [], language, isFollowing: true });
}
