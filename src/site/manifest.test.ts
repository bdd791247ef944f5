import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { elementDocs } from "./element-docs.ts";
import { elementTypes } from "./element-types.ts";
import { ELEMENT_SOURCES, elementApi, manifestJson } from "./manifest.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const REAL = new Map(ELEMENT_SOURCES.map((path) => [path as string, readFileSync(join(ROOT, path), "utf8")]));

const temporary = mkdtempSync(join(tmpdir(), "element-types-"));

afterAll(() => rmSync(temporary, { recursive: true }));

const ELEMENT = `
import { LitElement } from "lit";
import { property } from "lit/decorators.js";

/**
 * A lamp.
 *
 * @tag my-lamp
 * @fires lamp-dim - Somebody turned it down.
 * @csspart bulb - What shines.
 * @cssproperty --cm-glow - How it shines.
 */
export class Lamp extends LitElement {
  static override readonly styles = [];

  /** \`warm\` or \`cold\`. */
  @property() light: "warm" | "cold" = "warm";

  #watts = 4;

  /** Whether it shines. */
  get on(): boolean {
    return this.#watts > 0;
  }

  /** Turns it down. */
  dim(watts: number): void {
    this.#watts -= watts;
    this.dispatchEvent(new DimEvent(watts));
  }

  protected override willUpdate(): void {}
}`;

const EVENTS = `
/** It shines less. */
export class DimEvent extends Event {
  static readonly type = "lamp-dim";

  /** \`watts\` less than before. */
  constructor(readonly watts: number) {
    super(DimEvent.type);
  }
}`;

const [, , STYLES] = ELEMENT_SOURCES;

const lamp = (change: { element?: string; styles?: string } = {}) =>
  elementApi(
    new Map([
      ["lamp.ts", change.element ?? ELEMENT],
      ["events.ts", EVENTS],
      [STYLES, change.styles ?? ":host {\n  --cm-glow: light-dark(red, #fff);\n  --glow-of-its-own: 3px;\n}\n"],
    ]),
  );

test("what is public of an element is its attributes, getters and methods, without what is private or Lit's", () => {
  const { element } = lamp();
  expect(element.members?.map(({ name }) => name)).toEqual(["light", "on", "dim"]);
  expect(element.attributes?.map(({ name }) => name)).toEqual(["light"]);
});

test("an event is documented once, with the fields of its class", () => {
  const { events } = lamp();
  expect(events.map(({ name, description }) => [name, description])).toEqual([
    ["lamp-dim", "Somebody turned it down."],
  ]);
  expect(elementTypes(lamp())).toContain(
    "/** Somebody turned it down. */\nexport interface DimEvent extends Event {\n  /** `watts` less than before. */\n  readonly watts: number;\n}",
  );
});

test("the tables tell what the source tells, and a bar within a cell does not end it", () => {
  const docs = elementDocs(lamp());
  expect(docs).toContain("| `light` |  | `warm` | `warm` or `cold`. |");
  expect(docs).toContain("| `on` | `boolean` | Whether it shines. |");
  expect(docs).toContain("| `dim(watts: number)` | `void` | Turns it down. |");
  expect(docs).toContain("| `lamp-dim` | `watts: number`; `watts` less than before. | Somebody turned it down. |");
  expect(docs).toContain("| `::part(bulb)` |  | What shines. |");
  expect(docs).toContain("| `--cm-glow` | `light-dark(red, #fff)` | How it shines. |");
  const piped = lamp({ element: ELEMENT.replace("or `cold`", "| `cold`").replace("or \\`cold\\`", "| \\`cold\\`") });
  expect(elementDocs(piped)).toContain("`warm` \\| `cold`.");
});

test("the manifest names the published module, the element and its definition", () => {
  const { modules } = JSON.parse(manifestJson(lamp()));
  expect(modules).toHaveLength(1);
  expect(modules[0]).toMatchObject({
    path: "conflict-map.js",
    exports: [
      { kind: "js", name: "Lamp" },
      { kind: "custom-element-definition", name: "my-lamp" },
    ],
  });
  expect(modules[0].declarations[0].events).toEqual([
    { name: "lamp-dim", type: { text: "DimEvent" }, description: "Somebody turned it down." },
  ]);
});

test.each([
  [
    "an event without documentation",
    { element: ELEMENT.replace("@fires lamp-dim - Somebody turned it down.", "") },
    "expected @fires for lamp-dim, found none",
  ],
  [
    "an event that no class has",
    { element: ELEMENT.replace("@csspart", "@fires lamp-break - It broke.\n * @csspart") },
    "@fires lamp-break: found in no source",
  ],
  ["a custom property that the styles do not set", { styles: "" }, "@cssproperty --cm-glow: found in no source"],
  [
    "a custom property without documentation",
    { styles: "\n    --cm-glow: red;\n    --cm-size: 2px;\n" },
    "expected @cssproperty for --cm-size, found none",
  ],
  ["no element", { element: ELEMENT.replace("@tag my-lamp", "") }, "no class with @tag in lamp.ts"],
])("%s is told", (_, change, message) => {
  expect(() => lamp(change)).toThrow(message);
});

test("every attribute, member and event of the map says what it is", () => {
  const { element, events } = elementApi(REAL);
  const nameless = [...(element.members ?? []), ...(element.cssProperties ?? []), ...events].filter(
    ({ description }) => !description,
  );
  expect(nameless.map(({ name }) => name)).toEqual([]);
});

test("the types hold for those who have no package of the project, and agree with the view inside", {
  timeout: 60_000,
}, () => {
  writeFileSync(join(temporary, "conflict-map.d.ts"), elementTypes(elementApi(REAL)));
  writeFileSync(
    join(temporary, "page.ts"),
    `import type { ProblemCode, ViewState } from "./conflict-map.js";
     import type { PublishedView as Inner } from "${ROOT}src/elements/contract/published-view.ts";
     import type { ProblemCode as InnerCode } from "${ROOT}src/language/words/words.ts";

     const map = document.createElement("conflict-map");
     map.day = "2024-12-05";
     map.step(-1);
     map.toBlob().then((blob) => blob.size);
     map.addEventListener("conflict-map-daychange", ({ day }) => day.toUpperCase());
     map.addEventListener("conflict-map-placeselect", (event) => {
       // @ts-expect-error it may be null
       event.place.length;
     });
     // @ts-expect-error it is a text
     map.day = 5;

     type Same<T, U> = (keyof T extends keyof U ? (keyof U extends keyof T ? true : false) : false);
     declare const inner: Inner;
     declare const code: ProblemCode;
     declare const innerCode: InnerCode;
     export const view: ViewState = inner;
     export const same: Same<ViewState, Inner> = true;
     export const codes: [InnerCode, ProblemCode] = [code, innerCode];`,
  );
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const options = ["--noEmit", "--strict", "--target", "es2023", "--module", "esnext", "--moduleResolution", "bundler"];
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsc, ...options, "--types", "", "--allowImportingTsExtensions", "--ignoreConfig", "page.ts"],
    { cwd: temporary, encoding: "utf8" },
  );
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
