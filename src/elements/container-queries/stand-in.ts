import type { LitElement } from "lit";
import { isContainer, type Switched, switchRules } from "./switched-rules.ts";
import { Watcher } from "./watcher.ts";

const WATCHERS = new WeakMap<LitElement, Watcher>();

/**
 * Stands in for container queries where the browser has none (Chrome 94 to 104), in every part of this class that is registered
 * from now on. The class is given, so that what is fetched only there shares no code with what every reader fetches.
 */
export function standInFor(Base: typeof LitElement): void {
  Base.addInitializer((element) => {
    const part = element as LitElement;
    let rules: readonly Switched[] | null = null;
    let watcher: Watcher | null = null;
    part.addController({
      hostConnected() {
        rules ??= switchRules(part);
        if (rules.length === 0) return;
        watcher = watcherOf(containerOf(part, Base));
        watcher.add(rules);
      },
      hostDisconnected() {
        if (rules) watcher?.delete(rules);
      },
    });
  });
}

function watcherOf(container: LitElement): Watcher {
  const watcher = WATCHERS.get(container) ?? new Watcher(container);
  WATCHERS.set(container, watcher);
  return watcher;
}

/** The nearest of ours that is a container: the part itself, or one around it; the outermost where none is. */
function containerOf(part: LitElement, Base: typeof LitElement): LitElement {
  const root = part.getRootNode();
  if (isContainer(part) || !(root instanceof ShadowRoot && root.host instanceof Base)) return part;
  return containerOf(root.host, Base);
}
