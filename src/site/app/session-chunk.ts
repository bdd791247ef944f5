import type { Plugin } from "vite";

/** What a map runs on, fetched once it is in view. */
const SESSION = /\/src\/elements\/conflict-map\/session\.ts$/;

/** What has to run before that in some browsers. */
const BEFORE = /\/src\/elements\/container-queries\/stand-in\.ts$/;

/** What a plugin knows of a module. */
interface Known {
  readonly importedIds: readonly string[];
  readonly isEntry: boolean;
}

/**
 * Keeps all that a map runs on in one chunk, and what of it runs before the map is in view in another: a bundler by itself
 * parts both into a chunk for each set of the parts that are fetched later, and every reader waits for all of them.
 */
export function sessionChunk() {
  const [shared, own] = [new Set<string>(), new Set<string>()];
  const plugin: Plugin = {
    name: "conflict-map:session-chunk",
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const known = (id: string): Known | null => this.getModuleInfo(id);
      const before = reachedFrom(
        ids.filter((id) => known(id)?.isEntry || BEFORE.test(id)),
        known,
      );
      const all = reachedFrom(
        ids.filter((id) => SESSION.test(id)),
        known,
      );
      for (const id of all) (before.has(id) ? shared : own).add(id);
    },
  };
  // A group takes along what its modules import, but for what is in a group before it.
  const groups = [
    { name: (id: string) => (shared.has(id) ? "shell" : null), priority: 2 },
    { name: (id: string) => (own.has(id) ? "session" : null), priority: 1 },
  ];
  return { plugin, splitting: { groups } };
}

/** The modules and all that they import, however far, but for what they fetch when they need it. */
function reachedFrom(roots: readonly string[], known: (id: string) => Known | null): Set<string> {
  const reached = new Set(roots);
  // A set hands out what is added while it is gone through.
  for (const id of reached) for (const imported of known(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}
