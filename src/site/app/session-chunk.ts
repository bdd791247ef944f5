import type { Plugin, Rollup } from "vite";

/** What a map runs on, fetched once it is in view. */
const SESSION = /\/src\/elements\/conflict-map\/session\.ts$/;

/** The element itself, which is there before. */
const ELEMENT = /\/src\/elements\/conflict-map\/conflict-map\.ts$/;

/** What has to run before that in some browsers. */
const BEFORE = /\/src\/elements\/container-queries\/stand-in\.ts$/;

/** Its styles come beside it: next to each other they compress to a seventh less than among the code. */
const STYLES = /\.css\?inline$/;

/**
 * Tells V8 that nearly all of a file runs at the start, so that it compiles it while it comes, beside the page's own thread; by
 * itself it compiles a function when it is first called, on that thread. https://v8.dev/blog/explicit-compile-hints
 */
const RUNS_AT_THE_START = "//# allFunctionsCalledOnLoad";

/** What a plugin knows of a module. */
interface Known {
  readonly importedIds: readonly string[];
  readonly isEntry: boolean;
}

/**
 * Keeps the code that a map runs on in one chunk and its styles in another, and what is there before the map is in view in a
 * third: a bundler by itself parts them into a chunk for each set of the parts that are fetched later, and every reader waits
 * for all of them.
 */
export function sessionChunk() {
  const [shared, own] = [new Set<string>(), new Set<string>()];
  const plugin: Plugin = {
    name: "conflict-map:session-chunk",
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const known = (id: string): Known | null => this.getModuleInfo(id);
      const from = (isRoot: (id: string) => boolean) => reachedFrom(ids.filter(isRoot), known);
      const before = from((id) => known(id)?.isEntry || BEFORE.test(id));
      for (const id of from((id) => SESSION.test(id))) (before.has(id) ? shared : own).add(id);
      for (const id of from((id) => ELEMENT.test(id))) shared.add(id);
    },
  };
  // A group takes along what its modules import, but for what is in a group before it.
  const groups = [
    { name: (id: string) => (shared.has(id) ? "shell" : null), priority: 2 },
    { name: (id: string) => (own.has(id) && STYLES.test(id) ? "styles" : null), priority: 2 },
    { name: (id: string) => (own.has(id) ? "session" : null), priority: 1 },
  ];
  const postBanner = ({ name }: Rollup.RenderedChunk) => (/^(?:shell|session)$/.test(name) ? RUNS_AT_THE_START : "");
  return { plugin, output: { codeSplitting: { groups }, postBanner } };
}

/** The modules and all that they import, however far, but for what they fetch when they need it. */
function reachedFrom(roots: readonly string[], known: (id: string) => Known | null): Set<string> {
  const reached = new Set(roots);
  // A set hands out what is added while it is gone through.
  for (const id of reached) for (const imported of known(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}
