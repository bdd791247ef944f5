import type { LitElement } from "lit";
import { type Switched, switchRules } from "./switched-rules.ts";
import { Watcher } from "./watcher.ts";

const WATCHERS = new WeakMap<Element, Watcher>();

/**
 * Stands in for container queries where the browser has none (Chrome 94 to 104), in every part of this class that is registered
 * from now on. The class is given, so that what is fetched only there shares no code with what every reader fetches.
 */
export function standInFor(Base: typeof LitElement): void {
  Base.addInitializer((part) => {
    let rules: readonly Switched[] | null = null;
    let watcher: Watcher | null = null;
    part.addController({
      hostConnected() {
        rules ??= switchRules(part);
        if (rules.length === 0) return;
        watcher = watcherOf(mapAround(part, Base));
        watcher.add(rules);
      },
      hostDisconnected() {
        if (rules) watcher?.delete(rules);
      },
    });
  });
}

function watcherOf(map: Element): Watcher {
  const watcher = WATCHERS.get(map) ?? new Watcher(map);
  WATCHERS.set(map, watcher);
  return watcher;
}

/** The element that a part belongs to: the outermost of ours. */
function mapAround(part: Element, Base: typeof LitElement): Element {
  const root = part.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof Base ? mapAround(root.host, Base) : part;
}
