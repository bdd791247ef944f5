import type { ConflictMap } from "../elements/conflict-map/conflict-map.ts";
import { frameHeight } from "./frame-height.ts";
import { heightMessages, readFrameName, readSetMessage, type SetMessage, viewMessage } from "./host-messages.ts";

/**
 * Tells the host of the frame of the height that the map wants and of its view, and does what the host asks.
 * The host's origin is not known, and nothing of it is secret: whoever frames the map may hear and ask.
 */
export function connectHost(map: ConflictMap, host: Window): void {
  const name = readFrameName(location.search, location.hash);
  const tell = (message: unknown) => host.postMessage(message, "*");
  const tellHeight = () => {
    const width = document.documentElement.clientWidth;
    for (const message of heightMessages(frameHeight(width), name)) tell(message);
  };
  const tellView = () => {
    if (map.view !== null) tell(viewMessage(map.view));
  };

  new ResizeObserver(tellHeight).observe(document.documentElement);
  map.addEventListener("conflict-map-ready", tellView);
  map.addEventListener("conflict-map-view", tellView);
  addEventListener("message", ({ source, data }) => {
    if (source !== host) return;
    const message = readSetMessage(data);
    if (message === null) return;
    obey(map, message);
    // A host that came late has missed what was told before.
    tellHeight();
    tellView();
  });
}

function obey(map: ConflictMap, { day, place, lang }: SetMessage): void {
  // A reader may have moved on from what was set before, and setting the same again changes nothing: so it is taken back first.
  if (day !== undefined) {
    map.day = null;
    map.day = day;
  }
  if (place !== undefined) {
    map.place = "";
    map.place = place;
  }
  if (lang !== undefined) {
    map.lang = "";
    map.lang = lang;
  }
}
