import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import english from "../../docs/words.en.yaml?raw";
import { DATASET } from "../../test/element-sample.ts";
import { mount } from "../../test/mount.ts";
import { pseudoWords } from "../../test/pseudo-words.ts";
import { parseWords } from "../compile/words/parse-words.ts";
import { buildHistory } from "../history/history.ts";
import { ConflictMap } from "../hosting/conflict-map-class.ts";
import { ownNameOf } from "../language/language.ts";
import type { Locale } from "../language/locale.ts";
import { withoutIsolates } from "../language/words/isolate.ts";
import { localeFor } from "../language/words/vocabulary.ts";
import { type Day, daysOf } from "../model/day.ts";
import { encodeMap } from "../model/encode-files.ts";
import { readAddress } from "../view/address.ts";
import { openingView } from "../view/opening.ts";
import { parseSetting, USUAL_TOKENS } from "./contract/settings.ts";
import { Frame } from "./frame/frame.ts";

/** A third language, which is one file of words more; one from right to left, whose tag says so, is another. */
function pseudoLocale(language: string): Locale {
  const { en } = parseWords(new Map([["words/en.yaml", english]]), ["en"]).words;
  if (typeof en !== "object") throw new Error("docs/words.en.yaml has no words");
  const own = { ...en, map: pseudoWords(en.map) };
  return localeFor(language, "latn", { words: { [language]: own }, countries: [] });
}

const LOCALES: [language: string, locale: Locale][] = ["en-XA", "ar-XB"].map((language) => [
  language,
  pseudoLocale(language),
]);

const WIDTHS = [320, 1280];

beforeEach(() => {
  const real = window.fetch;
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) =>
    String(input).includes("ground.json") ? new Response("gone", { status: 404 }) : real(input, init),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The map at a width, with the controls, else all, and the view that the query says, in the locale; styled as the element styles it. */
async function shown(locale: Locale, width: number, query = "", tokens = "all"): Promise<Frame> {
  await page.viewport(width, 800);
  document.body.style.margin = "0";
  const languages = [...DATASET.map.languages, locale.language];
  const history = buildHistory({ ...DATASET, map: { ...DATASET.map, languages } });
  const wish = readAddress(`?lang=${locale.language}&numerals=latn&${query}`);
  const view = openingView(history, wish, null);
  const controls = parseSetting("controls", tokens).value;
  const { part } = await mount(Frame, { history, locale, view, controls, base: location.href, still: true });
  const box = part.parentElement as HTMLElement;
  box.style.inlineSize = `${width}px`;
  box.style.blockSize = "800px";
  box.style.display = "block";
  document.adoptedStyleSheets = variables();
  await part.updateComplete;
  return part;
}

/** The custom properties that the element gives its parts, for a box that stands in for it. */
function variables(): CSSStyleSheet[] {
  return [ConflictMap.styles].flat(9).flatMap((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(String(style).replaceAll(":host", "body"));
    return sheet;
  });
}

/** Every text that is shown or told under the node, but for what is marked as another language. */
function* texts(node: Node, language: string): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element) || node instanceof HTMLStyleElement) return;
  const other = node.getAttribute("lang");
  if (other !== null && other !== "" && other !== language) return;
  if (node.ariaHidden === "true" || getComputedStyle(node).display === "none") return;
  for (const name of ["aria-label", "aria-valuetext", "title", "placeholder", "alt"])
    yield node.getAttribute(name) ?? "";
  if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) yield* texts(child, language);
  for (const child of node.childNodes) yield* texts(child, language);
}

/** What the data set and the formatter say, the longest first. */
function givens({ format, language }: Locale): string[] {
  const { first, last } = DATASET.map.range;
  const days = daysOf({ first, last }).flatMap((day: Day) => [format.longDay(day), format.day(day), format.month(day)]);
  const names = ["ar", "en", language].flatMap((each) => Object.values(ownNameOf(each)));
  const found = [...strings(encodeMap(DATASET)), ...days, ...names, format.range({ first, last }), "BibTeX"];
  return found.filter((text) => /\p{L}/u.test(text)).sort((a, b) => b.length - a.length);
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The texts of which letters are left without the words of the table and what is given. */
function foreign(root: Node, locale: Locale): string[] {
  const given = givens(locale);
  return [...texts(root, locale.language)].filter((text) => {
    let rest = withoutIsolates(text);
    for (let before = ""; before !== rest; ) {
      before = rest;
      rest = rest.replace(/\[!!![^[\]]*!!!\]/g, "");
    }
    for (const each of given) rest = rest.replaceAll(each, "");
    return /\p{L}/u.test(rest);
  });
}

/**
 * What reaches over an edge of the window, or holds more than it shows without a way to scroll there; what is in a line that
 * is scrolled has all the width that it needs.
 */
function cramped(element: Element, isScrolled = false): string[] {
  const { left, right, width, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const isSeen = width > 1 && height > 1 && style.visibility !== "hidden";
  if (element.localName === "conflict-map-canvas") return [];
  const isOut = isSeen && !isScrolled && (left < -1 || right > window.innerWidth + 1);
  // What ends in dots is told in whole elsewhere.
  const endsInDots = style.overflowX === "hidden" && style.textOverflow === "ellipsis";
  const isCut = isSeen && style.overflowX === "hidden" && !endsInDots && element.scrollWidth > element.clientWidth + 1;
  const name = `${element.localName}.${element.getAttribute("class")}: ${left} to ${right}`;
  const isLine = style.overflowX === "auto" && style.whiteSpace === "nowrap" && element.matches("[tabindex='0']");
  const inner = [...(element.shadowRoot?.children ?? []), ...element.children].flatMap((each) =>
    cramped(each, isScrolled || isLine || endsInDots),
  );
  return isOut || isCut ? [name, ...inner] : inner;
}

/** Opens the menu that has all tools behind it where there is little room. */
const openMenu = ({ words }: Locale) => userEvent.click(page.getByRole("button", { name: words.more, exact: true }));

const QUERIES = [
  "day=2024-12-06",
  "place=homs",
  "place=customs",
  "compare=2024-12-03",
  "as-of=2024-12-06&according-to=none&day=2024-12-31",
];

const CASES = LOCALES.flatMap(([language, locale]) =>
  WIDTHS.flatMap((width) => QUERIES.map((query) => [language, width, query, locale] as const)),
);

test.each(CASES)("in %s at %i pixels with %s, every word is of the table and has room", async (...given) => {
  const [, width, query, locale] = given;
  const frame = await shown(locale, width, query);
  const panels = frame.renderRoot.querySelectorAll("conflict-map-day-panel, conflict-map-place-panel");
  for (const part of [frame.renderRoot, ...[...panels].map(({ shadowRoot }) => shadowRoot)]) {
    part?.querySelector("summary")?.click();
  }
  await frame.updateComplete;
  expect([...texts(frame, locale.language)].filter((text) => text.includes("[!!!")).length).toBeGreaterThan(20);
  expect(foreign(frame, locale)).toEqual([]);
  expect(cramped(frame)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each(LOCALES)(
  "in %s so it is with places found, with none found, and where the map is shared",
  async (_, locale) => {
    const frame = await shown(locale, 320);
    await openMenu(locale);
    expect(foreign(frame, locale)).toEqual([]);
    expect(cramped(frame)).toEqual([]);
    await userEvent.fill(page.getByRole("combobox", { name: locale.words.search }), "h");
    expect(page.getByRole("option").elements().length).toBeGreaterThan(1);
    expect(foreign(frame, locale)).toEqual([]);
    for (const typed of ["hsmo", "zzzz"]) {
      await userEvent.fill(page.getByRole("combobox", { name: locale.words.search }), typed);
      expect(foreign(frame, locale), typed).toEqual([]);
      expect(cramped(frame), typed).toEqual([]);
    }
    expect(foreign(frame, locale)).toEqual([]);
    expect(cramped(frame)).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: locale.words.share.open, exact: true }));
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expect(foreign(frame, locale)).toEqual([]);
    expect(cramped(frame)).toEqual([]);
  },
);

test.each(LOCALES)("in %s so it is in the list, with places and with none", async (_, locale) => {
  for (const query of ["show=list", "show=list&q=zzzz"]) {
    const frame = await shown(locale, 1280, query);
    await expect.element(page.getByRole("searchbox")).toBeVisible();
    await frame.updateComplete;
    expect(foreign(frame, locale), query).toEqual([]);
    expect(cramped(frame), query).toEqual([]);
  }
});

test.each(LOCALES)("in %s so it is on somebody else's page, with the menu open", async (_, locale) => {
  for (const width of WIDTHS) {
    const frame = await shown(locale, width, "", [...USUAL_TOKENS].join(" "));
    await openMenu(locale);
    expect(foreign(frame, locale), `${width}`).toEqual([]);
    expect(cramped(frame), `${width}`).toEqual([]);
  }
});

test.each(["network", "data", "basemap"] as const)("so is what is said where %s fails", async (code) => {
  const [[, locale]] = LOCALES as [[string, Locale]];
  const frame = await shown(locale, 320);
  frame.trouble = code;
  await frame.updateComplete;
  expect(foreign(frame, locale)).toEqual([]);
  expect(cramped(frame)).toEqual([]);
});

test("a word that is no word of the table is found, and so is one without room", async () => {
  const [[, locale]] = LOCALES as [[string, Locale]];
  const frame = await shown(locale, 320);
  const stray = document.createElement("p");
  stray.textContent = "Unexpected";
  stray.style.inlineSize = "400px";
  frame.renderRoot.append(stray);
  expect(foreign(frame, locale)).toEqual(["Unexpected"]);
  expect(cramped(frame)).toEqual([expect.stringMatching(/^p\./)]);
});
