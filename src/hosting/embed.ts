import "./conflict-map.ts";
import "./page.css";
import { connectHost } from "./connect-host.ts";
import { connectPage } from "./connect-page.ts";
import { showBlockedLinks } from "./sandboxed-links.ts";

const map = document.querySelector("conflict-map");
if (map) {
  connectPage(map, { settings: ["theme", "controls"], isFollowing: false });
  if (parent !== window) connectHost(map, parent);
  if (origin === "null") showBlockedLinks();
}
