import type { ConflictMap } from "../elements/conflict-map/conflict-map.ts";
import type { PublishedView } from "../elements/contract/published-view.ts";
import { type RequestedView, readAddress, writeAddress } from "../view/address.ts";

/**
 * Milliseconds after which a reader who scrubs or steps has come to rest. Browsers refuse to rewrite the address many times a
 * second, and with each rewriting Chromium fetches and draws the page's icon anew.
 */
const REST = 600;

/** What may be open, one thing over another. */
const OPENED = ["place", "show"] as const;

/** What an entry of the session's history that opening something has made remembers: what was open before it. */
interface Step {
  readonly opened: true;
  readonly before: string;
}

/**
 * Keeps the page's address as the map is. What is opened, a place or the list, is a step that the browser's Back undoes; all
 * else, as another day, rewrites the address of the step.
 */
export function followView(map: ConflictMap): void {
  let shown: PublishedView | null = null;
  let writing = 0;
  const rewrite = () => {
    if (shown) history.replaceState(history.state, "", writeAddress(shown, location.search));
  };
  const rewriteAtRest = () => {
    clearTimeout(writing);
    writing = window.setTimeout(rewrite, REST);
  };

  map.addEventListener("conflict-map-ready", () => (shown ??= map.view), { once: true });
  map.addEventListener("conflict-map-view", ({ view }) => {
    const deeper = depthOf(view) - (shown ? depthOf(shown) : depthOf(view));
    if (deeper > 0 && !isInAddress(view)) {
      clearTimeout(writing);
      rewrite();
      const step: Step = { opened: true, before: openedIn(shown ?? view) };
      history.pushState(step, "", writeAddress(view, location.search));
    } else if (deeper < 0 && leadsBackTo(view)) {
      history.back();
    } else {
      rewriteAtRest();
    }
    shown = view;
  });

  // The reader went back, or forward again: what is open follows, the day stays.
  addEventListener("popstate", () => {
    const { place = "", show = "" } = readAddress(location.search);
    // A property that keeps its text changes nothing, whatever the reader has opened since: null comes between.
    Object.assign(map, { place: null, show: null }, { place, show });
    // What is told of meanwhile, one option after the other, is no step of the reader's.
    shown = null;
    void map.updateComplete.then(() => (shown ??= map.view));
    rewriteAtRest();
  });
}

/** How many things are open. */
const depthOf = ({ place, show }: PublishedView) => (place === null ? 0 : 1) + (show === "list" ? 1 : 0);

/** What a view, or an address, has open, as an address says it. */
const openedIn = (view: RequestedView): string =>
  writeAddress(Object.fromEntries(OPENED.map((name) => [name, view[name]])), "");

const isInAddress = (view: PublishedView): boolean => openedIn(readAddress(location.search)) === openedIn(view);

/** Whether Back leads to what a view has open. */
function leadsBackTo(view: PublishedView): boolean {
  const step = history.state as Step | null;
  return step?.opened === true && step.before === openedIn(view);
}
