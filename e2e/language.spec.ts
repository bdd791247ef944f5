import { expect, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

/**
 * Every text on the page, and every name that only a screen reader tells, in the page's own language: what is marked as
 * another language is left out, and so are addresses.
 */
function ownTexts(page: Page, language: string): Promise<string[]> {
  return page.locator("conflict-map").evaluate((root, language) => {
    const texts: string[] = [];
    const NAMES = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
    const isOther = (node: Element) => (node.getAttribute("lang") || language) !== language;
    const visit = (node: Node): void => {
      if (node instanceof Text) texts.push(node.data.trim());
      if (!(node instanceof Element) || node instanceof HTMLStyleElement) return;
      // What the map itself is marked as is the language that it was opened in.
      if (node !== root && isOther(node)) return;
      texts.push(...NAMES.map((name) => node.getAttribute(name) ?? ""));
      for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) visit(child);
    };
    visit(root);
    return texts.filter((text) => text !== "" && !/^https?:/.test(text));
  }, language);
}

/** Latin words that are names in the data, such as that of an outlet, and stay so in Arabic. */
async function latinNames(page: Page): Promise<Set<string>> {
  const { places, speakers } = await (await page.request.get("data/map.json")).json();
  const names = [...places, ...speakers].flatMap(({ names, source }) => [names.ar, source?.ar ?? ""]);
  return new Set(names.flatMap(latinWords));
}

/** What stands on the keys themselves, on an Arabic keyboard too. */
const KEYS = new Set(["Enter", "Escape", "Shift"]);

const latinWords = (text: string) => text.match(/[A-Za-z]{2,}/g) ?? [];

test("another language changes every word, from English to Arabic and back", async ({ page }) => {
  const english = await MapPage.open(page, "en");
  const names = await latinNames(page);
  const foreign = (texts: string[]) => texts.flatMap(latinWords).filter((word) => !names.has(word) && !KEYS.has(word));

  const before = await ownTexts(page, "en");
  expect(before.length).toBeGreaterThan(100);
  expect(
    before.filter((text) => /\p{Script=Arabic}/u.test(text)),
    "Arabic in English",
  ).toEqual([]);

  await english.button("العربية").click();
  const arabic = new MapPage(page, "ar");
  await arabic.expectDay("٦ كانون الأول ٢٠٢٤");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page).toHaveURL(/lang=ar/);
  const day = await ownTexts(page, "ar");
  expect(day.length).toBeGreaterThan(100);
  expect(foreign(day), "Latin words in Arabic, of a day").toEqual([]);
  await arabic.line("حمص").click();
  await arabic.expectPlace("حمص");
  const place = await ownTexts(page, "ar");
  expect(foreign(place), "Latin words in Arabic, of a place").toEqual([]);
  expect(
    place.filter((text) => /[\p{Script=Arabic}٠-٩], /u.test(text)),
    "Latin commas in Arabic",
  ).toEqual([]);

  await arabic.button("English").click();
  await english.expectPlace("Homs");
  const after = await ownTexts(page, "en");
  expect(
    after.filter((text) => /\p{Script=Arabic}/u.test(text)),
    "Arabic in English, of a place",
  ).toEqual([]);
});

/** Three words in small Latin letters, or in Arabic ones, one after the other. */
const SENTENCES = {
  ar: /(?:\b[a-z]{2,}\b[ ,]+){2}\b[a-z]{2,}\b/,
  en: /(?:[\p{Script=Arabic}]+[ ،]+){2}[\p{Script=Arabic}]+/u,
};

for (const language of ["ar", "en"] as const) {
  test(`in ${language} the panel of no place holds a sentence of ours in the other language`, async ({ page }) => {
    const map = await MapPage.open(page, language, "&day=2024-12-07&place=homs");
    const { places } = await (await page.request.get("data/map.json")).json();
    expect(places.length).toBeGreaterThan(50);
    for (const { id, names } of places) {
      await page.locator("conflict-map").evaluate((element, place) => element.setAttribute("place", place), id);
      const title = map.evidence.getByRole("heading", { level: 2 }).filter({ hasText: names[language] });
      await expect(title).toBeVisible();
      const texts = (await ownTexts(page, language)).map((text) => text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ""));
      expect(
        texts.filter((text) => SENTENCES[language].test(text)),
        id,
      ).toEqual([]);
    }
  });
}

test("readers of Arabic choose their digits", async ({ page }) => {
  const map = await MapPage.open(page, "ar");
  const digits = page.getByRole("group", { name: map.words.numerals });
  await expect(digits.getByRole("button", { name: "١٢٣" })).toHaveAttribute("aria-pressed", "true");
  await digits.getByRole("button", { name: "123" }).click();
  await map.expectDay("6 كانون الأول 2024");
  const texts = await ownTexts(page, "ar");
  expect(
    texts.filter((text) => /[٠-٩]/.test(text) && text !== "١٢٣"),
    "Arabic-Indic digits that stayed",
  ).toEqual([]);
  await expect(page).toHaveURL(/numerals=latn/);
});
