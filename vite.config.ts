import { defineConfig } from "vite";
import { standaloneScript } from "./src/site/standalone-script.ts";

export default defineConfig({
  // An embed may live under any path of any host.
  base: "./",
  worker: { format: "es" },
  plugins: [standaloneScript("src/hosting/sources.ts", "sources.js")],
  build: {
    modulePreload: false,
    rolldownOptions: {
      input: {
        index: "index.html",
        embed: "embed.html",
        "embed-fallback": "src/hosting/embed-fallback.ts",
        "conflict-map-host": "src/hosting/host.ts",
        "conflict-map": "src/hosting/conflict-map.ts",
        "conflict-map-class": "src/hosting/conflict-map-class.ts",
      },
      preserveEntrySignatures: "exports-only",
      output: { entryFileNames: "[name].js" },
    },
  },
});
