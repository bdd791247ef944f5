import type { HtmlTagDescriptor, Plugin, Rollup } from "vite";

/** A map that does not wait until it is in view. */
const EAGER = /<conflict-map[^>]* loading="eager"/;

/** What such a page runs before its map is there, beside what its script imports. */
const FIRST = /\/src\/elements\/conflict-map\/session\.ts$/;

/** The words of a language that every map has. */
const WORDS = /\/src\/language\/words\/(ar|en)\.ts$/;

/**
 * A plugin that has each page name, in its head, all the code that its script imports, so that the browser asks for it at once
 * and not chunk after chunk; where its map is shown at once also what is needed before the map is there, and where the words
 * of each language are, of which it will be known which one is read.
 */
export function preloadFirst(): Plugin {
  return {
    name: "conflict-map:preload-first",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, chunk }) {
        if (!bundle || !chunk) return [];
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const isEager = EAGER.test(html);
        const first = isEager ? chunks.filter(({ moduleIds }) => moduleIds.some((id) => FIRST.test(id))) : [];
        const needed = importsOf([chunk, ...first], new Map(chunks.map((each) => [each.fileName, each])));
        needed.delete(chunk.fileName);
        const preloads = [...needed].map(preload);
        return isEager ? [...preloads, nameWords(chunks)] : preloads;
      },
    },
  };
}

/** Where the words of each language are, as `LANGUAGE=ADDRESS` after each other. */
function nameWords(chunks: readonly Rollup.OutputChunk[]): HtmlTagDescriptor {
  const named = chunks.flatMap(({ fileName, moduleIds }) =>
    moduleIds.flatMap((id) => WORDS.exec(id)?.slice(1) ?? []).map((language) => `${language}=./${fileName}`),
  );
  const attrs = { name: "conflict-map-words", content: named.sort().join(" ") };
  // Before the script that reads it.
  return { tag: "meta", attrs, injectTo: "head-prepend" };
}

const preload = (name: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel: "modulepreload", href: `./${name}` },
  injectTo: "head",
});

/** The names of the chunks and of all that they import, however far. */
function importsOf(
  chunks: readonly Rollup.OutputChunk[],
  all: ReadonlyMap<string, Rollup.OutputChunk>,
  found = new Set<string>(),
): Set<string> {
  for (const { fileName, imports } of chunks) {
    if (found.has(fileName)) continue;
    found.add(fileName);
    importsOf(
      imports.flatMap((name) => all.get(name) ?? []),
      all,
      found,
    );
  }
  return found;
}
