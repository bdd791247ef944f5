import { expect, type Locator, type Page } from "@playwright/test";
import type { Formatter } from "../src/language/format.ts";
import { isolating } from "../src/language/words/isolate.ts";
import { localeFor } from "../src/language/words/vocabulary.ts";
import { type WholeWords, wholeWordsOf } from "../src/language/words/whole-words.ts";

export type UiLanguage = "en" | "ar";

declare global {
  interface Window {
    /** Resolves with the element's `conflict-map-ready`. */
    mapReady: Promise<void>;
  }
}

/** The map page as its readers know it: by the roles and names that they see and hear. */
export class MapPage {
  readonly words: WholeWords;
  readonly format: Formatter;

  constructor(
    readonly page: Page,
    language: UiLanguage,
  ) {
    const { direction, format } = localeFor(language, "arab");
    this.words = isolating(wholeWordsOf(language), direction);
    this.format = format;
  }

  /** Opens the page, or another one of the site, and waits until its map is painted; `query` is what the address says beside the language. */
  static async open(page: Page, language: UiLanguage, query = "", path = ""): Promise<MapPage> {
    await page.addInitScript(() => {
      window.mapReady = new Promise((resolve) => {
        document.addEventListener("conflict-map-ready", () => resolve(), { once: true });
      });
    });
    await page.goto(`${path}?lang=${language}${query}`);
    const map = new MapPage(page, language);
    await map.isReady();
    return map;
  }

  /** Resolves when the page that was opened or reloaded last is painted, by the map and no more by its first picture. */
  async isReady(): Promise<void> {
    await this.page.evaluate(() => window.mapReady);
    await expect(this.page.locator(".first-picture")).toHaveCount(0);
  }

  get slider(): Locator {
    return this.page.getByRole("slider", { name: this.words.day });
  }

  get search(): Locator {
    return this.page.getByRole("combobox", { name: this.words.search });
  }

  /** Its content is slotted, so it is no descendant of the region that a screen reader tells of. */
  get evidence(): Locator {
    return this.page.locator("conflict-map-sheet");
  }

  /** What opens, lifts and lowers the evidence under a narrow map. */
  get handle(): Locator {
    return this.page.locator("conflict-map-sheet button.handle");
  }

  /** Has the tools in view, which are behind a button where there is little room. */
  async openMenu(): Promise<void> {
    const more = this.button(this.words.more);
    if (await more.isVisible()) await more.click();
  }

  /** Has the evidence in view, which peeks under a narrow map. */
  async openEvidence(): Promise<void> {
    if ((await this.handle.isVisible()) && (await this.handle.getAttribute("aria-expanded")) === "false") {
      await this.handle.click();
    }
  }

  /** Has the choices of whose word counts in view, which are behind a button or in the menu. */
  async openFilters(): Promise<void> {
    await this.openMenu();
    const fold = this.button(this.words.hearing.label);
    if (await fold.isVisible()) await fold.click();
  }

  get alert(): Locator {
    return this.page.getByRole("alert");
  }

  /** The map with its buttons and the name of the place pointed at. */
  get canvas(): Locator {
    return this.page.locator("conflict-map-canvas");
  }

  /** The map alone. */
  get drawing(): Locator {
    return this.canvas.getByRole("application", { name: this.words.mapLabel });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The line of a place in the list of what changed on the day. */
  line(place: string): Locator {
    return this.evidence.getByRole("button", { name: new RegExp(`^${place}`) }).first();
  }

  /** The first card of the evidence that bears the words. */
  card(...texts: readonly string[]): Locator {
    return texts.reduce((cards, hasText) => cards.filter({ hasText }), this.evidence.getByRole("article")).first();
  }

  /** Expects the slider to say the day, and the page to show it. */
  async expectDay(day: string): Promise<void> {
    await expect(this.slider).toHaveAttribute("aria-valuetext", new RegExp(`(^| )${day}`));
    await expect(this.page.locator("conflict-map-timeline").getByText(day).filter({ visible: true })).toBeVisible();
  }

  async expectPlace(name: string): Promise<void> {
    await expect(this.evidence.getByRole("heading", { level: 2, name: new RegExp(`^${name}( |$)`) })).toBeVisible();
  }

  /** The symbol or the area of a place on the map. */
  symbol(place: string): Locator {
    // In Arabic the name is isolated from the words after it.
    return this.drawing.getByRole("button", { name: new RegExp(`^\\u2068?${place}\\u2069?:`) });
  }

  /** Where the symbol of a place is on the screen, in pixels; the map, asked there with the mouse, says that this is the place. */
  async findOnMap(place: string): Promise<{ x: number; y: number }> {
    let spot = { x: 0, y: 0 };
    // A map that still moves has it elsewhere a moment later.
    await expect(async () => {
      const { x, y, width, height } = await boxOf(this.symbol(place).locator(".target"));
      spot = { x: x + width / 2, y: y + height / 2 };
      await this.page.mouse.move(spot.x, spot.y);
      await expect(this.canvas.locator("strong").getByText(place, { exact: true })).toBeVisible({ timeout: 1_000 });
      const now = await boxOf(this.symbol(place).locator(".target"));
      expect([now.x, now.y], "where the symbol is a moment later").toEqual([x, y]);
    }).toPass({ timeout: 10_000 });
    return spot;
  }
}

/** The box of an element that is on the page. */
export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} has no box`);
  return box;
}
