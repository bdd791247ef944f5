import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import * as esbuild from "esbuild";
import * as vite from "vite";
import webpack from "webpack";
import { bundleElement } from "../src/site/app/bundle-element.ts";
import { type RunningHost, serveHost } from "./host-server.ts";

// All of it shares one folder, and bundling takes all the cores.
test.describe.configure({ mode: "default", timeout: 120_000 });

/** Not below the repository, so that nothing of it is found by looking upward. */
const project = mkdtempSync(join(tmpdir(), "conflict-map-bundlers-"));
const installed = join(project, "node_modules", "conflict-map");

let site: RunningHost;

test.beforeAll(async () => {
  site = await serveHost({ headers: { "access-control-allow-origin": "*" } });
  await bundleElement(join(installed, "lib", "element"), process.cwd());
  cpSync("package.json", join(installed, "package.json"));
  mkdirSync(join(installed, "lib", "app"), { recursive: true });
  mkdirSync(join(installed, "lib", "site", "app"), { recursive: true });
  for (const name of ["conflict-map.d.ts", "conflict-map-react.d.ts"])
    cpSync(join("public", name), join(installed, "lib", "app", name));
  cpSync("src/site/app/element-on-server.js", join(installed, "lib", "site", "app", "element-on-server.js"));
  for (const name of ["react", "react-dom", "scheduler", "vue", "@vue", "@types", "csstype"]) {
    symlinkSync(join(process.cwd(), "node_modules", name), join(project, "node_modules", name));
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module", private: true }));
  writeFileSync(join(project, "main.js"), 'import "conflict-map/element";\n');
});

test.afterAll(async () => {
  await site.close();
  rmSync(project, { recursive: true, force: true });
});

const entry = join(project, "main.js");

const BUNDLERS: Readonly<Record<string, (out: string) => Promise<unknown>>> = {
  esbuild: (out) =>
    esbuild.build({
      entryPoints: [entry],
      outdir: out,
      bundle: true,
      splitting: true,
      format: "esm",
      logLevel: "error",
    }),
  vite: (out) =>
    vite.build({
      ...{ root: project, configFile: false, base: "./", logLevel: "error" },
      build: { outDir: out, rolldownOptions: { input: entry, output: { entryFileNames: "main.js" } } },
    }),
  "webpack 5": (out) =>
    new Promise((done, fail) => {
      const output = { path: out, filename: "main.js", publicPath: "auto" };
      webpack(
        { mode: "production", optimization: { minimize: false }, context: project, entry, output },
        (error, result) => {
          if (error || result?.hasErrors()) fail(error ?? new Error(result?.toString("errors-only")));
          else done(result);
        },
      );
    }),
};

let newsroom: RunningHost | null = null;

test.afterEach(async () => {
  await newsroom?.close();
  newsroom = null;
});

/** Serves a folder of bundled files with a page that holds the body, and opens it. */
async function open(page: Page, folder: string, body: string): Promise<void> {
  const pages = { "/": `<!doctype html><html lang="en">${body}`, "/favicon.ico": "" };
  newsroom = await serveHost({ folder, pages });
  await page.goto(newsroom.origin);
}

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  test(`bundled by ${name}, the element paints, and MapLibre comes with its worker`, async ({ page }) => {
    const out = join(project, `out-${name.replace(" ", "-")}`);
    await bundle(out);
    const fonts = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".woff2"));
    expect(fonts.length > 0, "the bundled font comes along").toBe(name !== "esbuild");
    await page.addInitScript(() => {
      document.addEventListener("conflict-map-fallback", () => (document.title = "fallen back"));
    });
    const element = `<conflict-map src="${site.origin}/data/map.json" lang="en" style="display: block; height: 620px"></conflict-map>`;
    await open(page, out, `${element}<script type="module" src="main.js"></script>`);
    await page.getByRole("button", { name: "Zoom in" }).click({ timeout: 20_000 });
    await expect(page.locator("conflict-map-canvas .still")).toBeHidden({ timeout: 30_000 });
    await expect(page).toHaveTitle("");
  });
}

test("imported in Node it defines nothing, and does not throw", () => {
  const script = 'import { ConflictMap } from "conflict-map/element"; console.log(typeof ConflictMap)';
  const said = execFileSync("node", ["--input-type=module", "-e", script], { cwd: project, encoding: "utf8" });
  expect(said).toBe("function\n");
});

test("the entries that the site publishes can be imported by their names too", async () => {
  const { exports } = JSON.parse(readFileSync("dist/package.json", "utf8"));
  for (const { default: file = null, types } of Object.values(exports) as { default?: string; types: string }[]) {
    for (const each of [file, types]) if (each) expect(() => readFileSync(join("dist", each)), each).not.toThrow();
  }
  expect(pathToFileURL("dist/conflict-map.js").protocol).toBe("file:");
});

test("in JSX the element's attributes are checked by TypeScript", () => {
  const page = (attribute: string) => `import type {} from "conflict-map/react";
    export const map = <conflict-map src="https://example.org/data/map.json" lang="en" ${attribute} />;`;
  writeFileSync(join(project, "right.tsx"), page('day="2024-12-06" as-of="2024-12-07" inferred'));
  writeFileSync(join(project, "wrong.tsx"), page("day={20063}"));
  const options = "--noEmit --strict --jsx react-jsx --module esnext --moduleResolution bundler --target es2022".split(
    " ",
  );
  const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
  const check = (name: string) => spawnSync("node", [tsc, ...options, name], { cwd: project, encoding: "utf8" }).stdout;
  expect(check("right.tsx")).toBe("");
  expect(check("wrong.tsx")).toContain("Type 'number' is not assignable to type 'string");
});

const FRAMEWORKS = {
  React: `import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    const root = createRoot(document.getElementById("app"));
    window.show = (props) => root.render(createElement("conflict-map", { src: SITE, lang: "en", ...props }));`,
  Vue: `import { createApp, h, shallowRef } from "vue/dist/vue.runtime.esm-bundler.js";
    const props = shallowRef({});
    window.show = (next) => (props.value = next);
    createApp({ render: () => h("conflict-map", { src: SITE, lang: "en", ...props.value }) }).mount("#app");`,
};

for (const [name, script] of Object.entries(FRAMEWORKS)) {
  for (const order of ["defined first", "rendered first"]) {
    test(`${name} gives properties and attributes, ${order}`, async ({ page }) => {
      const out = join(project, `out-${name}-${order.replace(" ", "-")}`);
      const define =
        order === "defined first"
          ? 'await import("conflict-map/element");'
          : 'setTimeout(() => import("conflict-map/element"), 300);';
      const main = join(project, `${name}-${order.replace(" ", "-")}.js`);
      const text = script.replace(
        /(const (?:root|props))/,
        `${define}\nconst SITE = "${site.origin}/data/map.json";\n$1`,
      );
      writeFileSync(main, text);
      const define_ = {
        "process.env.NODE_ENV": '"production"',
        __VUE_OPTIONS_API__: "true",
        __VUE_PROD_DEVTOOLS__: "false",
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
      };
      await esbuild.build({
        entryPoints: { main },
        outdir: out,
        bundle: true,
        splitting: true,
        format: "esm",
        define: define_,
      });
      await open(page, out, '<div id="app"></div><script type="module" src="main.js"></script>');
      const view = () => page.evaluate(() => document.querySelector("conflict-map")?.view ?? null);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      const show = (props: object) => page.evaluate((each) => Reflect.get(window, "show")(each), props);
      await page.waitForFunction(() => "show" in window);
      await show({ day: "2024-12-05", "as-of": "2024-12-06", inferred: "false" });
      await expect.poll(view, { timeout: 20_000 }).toMatchObject({ asOf: 20_063, inferred: false });
      await show({ day: "2024-12-04", inferred: true });
      await expect.poll(view).toMatchObject({ day: 20_061, inferred: true });
    });
  }
}
