import { defineConfig } from "vite";
import { standaloneScript } from "./src/build/standalone-script.ts";

export default defineConfig({
  // An embed may live under any path of any host.
  base: "./",
  worker: { format: "es" },
  plugins: [standaloneScript("src/sources.ts", "sources.js")],
  build: {
    modulePreload: false,
    rolldownOptions: {
      input: {
        index: "index.html",
        embed: "embed.html",
        "embed-fallback": "src/embed-fallback.ts",
        "conflict-map-host": "src/host.ts",
        "conflict-map": "src/conflict-map.ts",
        "conflict-map-class": "src/conflict-map-class.ts",
      },
      preserveEntrySignatures: "exports-only",
      output: { entryFileNames: "[name].js" },
    },
  },
});
