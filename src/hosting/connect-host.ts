import type { ConflictMap } from "../elements/conflict-map/conflict-map.ts";
import { ProblemEvent } from "../elements/contract/events.ts";
import { atMostEvery } from "./at-most-every.ts";
import { frameHeight } from "./frame-height.ts";
import {
  heightMessages,
  problemMessage,
  readFrameName,
  readResizerId,
  readSetMessage,
  refusedIn,
  type SetMessage,
  viewMessage,
} from "./host-messages.ts";

/** The least milliseconds between two messages of a kind, and between two askings that are done: a host may send thousands. */
const PAUSE = 50;

/**
 * Tells the host of the frame of the height that the map wants and of its view, and does what the host asks.
 * The host's origin is not known, and nothing of it is secret: whoever frames the map may hear and ask.
 */
export function connectHost(map: ConflictMap, host: Window): void {
  const name = readFrameName(location.search, location.hash);
  let resizerId: string | null = null;
  const tell = (message: unknown) => host.postMessage(message, "*");
  const tellHeight = atMostEvery(PAUSE, () => {
    const width = document.documentElement.clientWidth;
    for (const message of heightMessages(frameHeight(width), { ...name, resizerId }, location.href)) tell(message);
  });
  const tellView = atMostEvery(PAUSE, () => {
    if (map.view !== null) tell(viewMessage(map.view));
  });

  let asked: SetMessage | null = null;
  const obeyAtLast = atMostEvery(PAUSE, () => {
    if (asked !== null) obey(map, asked);
    asked = null;
    // A host that came late has missed what was told before.
    tellHeight();
    tellView();
  });

  new ResizeObserver(tellHeight).observe(document.documentElement);
  map.addEventListener("conflict-map-ready", tellView);
  map.addEventListener("conflict-map-view", tellView);
  map.addEventListener("conflict-map-problem", ({ code, detail }) => tell(problemMessage(code, detail)));
  addEventListener("message", ({ source, data }) => {
    if (source !== host) return;
    const id = readResizerId(data);
    if (id !== null) {
      resizerId = id;
      tellHeight();
    }
    for (const detail of refusedIn(data)) complain(map, detail);
    const message = readSetMessage(data);
    if (message === null) return;
    asked = { ...asked, ...message };
    obeyAtLast();
  });
}

/** Tells the developers of the host of what a message asks for in vain. */
function complain(map: ConflictMap, detail: string): void {
  console.warn(`<conflict-map> message: ${detail}`);
  map.dispatchEvent(new ProblemEvent("message", detail));
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
