import "./conflict-map.ts";
import "./page.css";
import "./first-picture.css";
import { connectPage } from "./connect-page.ts";
import { keepFirstPicture } from "./first-picture.ts";

const map = document.querySelector("conflict-map");
if (map) {
  keepFirstPicture(map, location);
  connectPage(map, { settings: [], isFollowing: true });
}
