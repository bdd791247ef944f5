import { afterEach, expect, test } from "vitest";
import { NASKH, NASKH_UI } from "./arabic-font.ts";
import styles from "./web-font.css?inline";
import { offerWebFont } from "./web-font.ts";

const offered = () => [...document.fonts].filter(({ family }) => family.includes("Conflict Map Arabic"));

const told = () =>
  offered().map(({ weight, style, display, unicodeRange }) => ({ weight, style, display, unicodeRange }));

afterEach(() => {
  document.adoptedStyleSheets = [];
  for (const face of offered()) document.fonts.delete(face);
});

test("the style sheet of the map's pages has the font as it is offered to other pages", () => {
  offerWebFont();
  const toOthers = told();
  expect(toOthers).toHaveLength(2);
  for (const face of offered()) document.fonts.delete(face);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  expect(told()).toEqual(toOthers);
});

test("the style sheet looks for the same fonts of systems", () => {
  const named = [...styles.matchAll(/local\("([^"]+)"\)/g)].map(([, name]) => name);
  const sought = [...NASKH_UI, ...NASKH];
  expect(named).toEqual([...sought, ...sought]);
});

test("a document that has the font is offered none", () => {
  offerWebFont();
  offerWebFont();
  expect(offered()).toHaveLength(2);
});
