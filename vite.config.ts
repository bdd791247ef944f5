import { defineConfig } from "vite";
import { BUILT_FOR } from "./src/site/app/browsers.ts";
import { compressOwn } from "./src/site/app/compress-own.ts";
import { inlineIcon } from "./src/site/app/inline-icon.ts";
import { plainImports } from "./src/site/app/plain-imports.ts";
import { plainStyles } from "./src/site/app/plain-styles.ts";
import { preloadFirst } from "./src/site/app/preload-first.ts";
import { CLASSIC_SCRIPTS, MODULES, STANDALONE_SCRIPTS } from "./src/site/app/scripts.ts";
import { sessionChunk } from "./src/site/app/session-chunk.ts";
import { standaloneScript } from "./src/site/app/standalone-script.ts";

const session = sessionChunk();

export default defineConfig({
  // An embed may live under any path of any host.
  base: "./",
  worker: { format: "es" },
  // It brings the styles to the oldest browsers too, those inside templates as well.
  css: { transformer: "lightningcss" },
  plugins: [
    ...Object.entries(STANDALONE_SCRIPTS).map(([name, source]) => standaloneScript(source, `${name}.js`)),
    preloadFirst(),
    inlineIcon(),
    plainImports(),
    plainStyles(),
    compressOwn(),
    session.plugin,
  ],
  build: {
    modulePreload: false,
    // What is bundled is passed on, with its licences.
    license: { fileName: "third-party-licences.md" },
    ...BUILT_FOR,
    // MapLibre is one chunk whatever is done; e2e/budgets.spec.ts watches over its size and that of everything else.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      input: { index: "index.html", embed: "embed.html", ...CLASSIC_SCRIPTS, ...MODULES },
      // They differ with the load of the machine.
      checks: { pluginTimings: false },
      preserveEntrySignatures: "exports-only",
      output: { entryFileNames: "[name].js", ...session.output },
    },
  },
});
