// Writes lib/, which the package consists of: the app and the page of the desk, bundled once, and the command line as JavaScript, module by module, so
// that what lies beside a module in the sources lies beside it there too. `npm pack` and `npm publish` run it first.
import { cpSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { build } from "vite";
import { bundleElement } from "../../src/site/app/bundle-element.ts";
import { CLONE } from "../../src/site/clone.ts";

const LIB = join(CLONE.root, "lib");
const SOURCES = join(CLONE.root, "src");

rmSync(LIB, { recursive: true, force: true });
await build({
  root: CLONE.root,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  build: {
    ssr: join(SOURCES, "site", "packaged.ts"),
    outDir: LIB,
    target: "node20",
    rolldownOptions: {
      output: { preserveModules: true, preserveModulesRoot: SOURCES, entryFileNames: "[name].js" },
    },
  },
});
for (const beside of ["site", "elements/hidden-text.css"]) {
  cpSync(join(SOURCES, beside), join(LIB, beside), { recursive: true, filter: (path) => extname(path) !== ".ts" });
}
cpSync(await CLONE.app(), join(LIB, "app"), { recursive: true });
cpSync(await CLONE.deskPage(), join(LIB, "desk-page"), { recursive: true });
await bundleElement(join(LIB, "element"), CLONE.root);
