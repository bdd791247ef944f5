import { build, type Plugin } from "vite";
import { withoutSentences } from "./without-sentences.ts";

/** The syntax of browsers that do not get the map, but are told so. */
const FOR_OLD = "es2019";

/**
 * The Vite plugin that publishes a script as one file with all that it imports. As a further entry of the site's own build
 * it would split what it shares with the element into more chunks, and every reader of the map would wait for them.
 */
export function standaloneScript(entry: string, fileName: string): Plugin {
  let root = "";
  return {
    name: `conflict-map:standalone ${fileName}`,
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      // As a classic script too, without names of its own in the page.
      const rolldownOptions = { input: entry, output: { entryFileNames: fileName, format: "iife" as const } };
      const result = await build({
        root,
        configFile: false,
        logLevel: "warn",
        plugins: [withoutSentences()],
        build: { write: false, target: FOR_OLD, rolldownOptions },
      });
      const files = "output" in result ? result.output : [];
      const [script, ...others] = files;
      if (script?.type !== "chunk" || others.length > 0) {
        throw new Error(`${entry}: expected one file, built ${files.map((file) => file.fileName).join(", ")}`);
      }
      this.emitFile({ type: "asset", fileName, source: script.code });
    },
  };
}
