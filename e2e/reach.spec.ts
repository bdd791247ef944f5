import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { boxOf, MapPage, type UiLanguage } from "./map-page.ts";

const LANGUAGES: readonly UiLanguage[] = ["en", "ar"];
const PHONE = { width: 375, height: 740 };

/** Targets smaller than 24 by 24 pixels; links within a line of text are excepted (WCAG 2.2, 2.5.8). */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator("conflict-map").evaluate((root) => {
    const TARGETS = "a[href], button, input, select, textarea, summary, [role=button], [role=option], [tabindex='0']";
    const found: string[] = [];
    const isInLine = (element: Element) => element.localName === "a" && getComputedStyle(element).display === "inline";
    const visit = (element: Element): void => {
      // A checkbox is pressed by its label too.
      const target = element.matches("input[type=checkbox]") ? (element.closest("label") ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && width > 0;
      if (element.matches(TARGETS) && isSeen && !isInLine(element) && Math.min(width, height) < 23.99) {
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40);
        found.push(`${element.localName} ${name}: ${width} by ${height}`);
      }
      for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) visit(child);
    };
    visit(root);
    return found;
  });
}

for (const language of LANGUAGES) {
  for (const viewport of [{ width: 1280, height: 800 }, PHONE]) {
    test(`in ${language} at ${viewport.width} pixels every target is large enough`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const map = await MapPage.open(page, language);
      expect(await smallTargets(page), "a day").toEqual([]);
      await page.getByText(map.words.legend, { exact: true }).click();
      await map.openEvidence();
      await page.getByText(map.words.statusCounts, { exact: true }).click();
      await map.openMenu();
      await map.search.fill("h");
      expect(await smallTargets(page), "a day unfolded, and places found").toEqual([]);
      await map.search.fill(language === "en" ? "homs" : "حمص");
      await map.search.press("Enter");
      await map.expectPlace(language === "en" ? "Homs" : "حمص");
      for (const summary of await map.evidence.locator("summary").all()) await summary.click();
      expect(await smallTargets(page), "a place and its evidence").toEqual([]);
      await map.openMenu();
      await map.button(map.words.share.open).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await smallTargets(page), "the dialog to share").toEqual([]);
    });
  }

  test(`in ${language} at 200 % nothing is lost, and nothing scrolls both ways`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    const map = await MapPage.open(page, language);
    const { words } = map;
    const inView = async (what: string) => {
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${what}: the page scrolls sideways`).toBeLessThanOrEqual(0);
    };
    const reach = async (...controls: readonly Locator[]) => {
      for (const control of controls) {
        await control.scrollIntoViewIfNeeded();
        await expect(control).toBeInViewport({ ratio: 0.95 });
      }
    };
    await reach(map.slider, map.button(words.play));
    await map.openMenu();
    await reach(map.search, map.button(words.share.open), page.getByRole("combobox", { name: words.hearing.asOf }));
    await page.keyboard.press("Escape");
    await inView("a day");
    expect((await boxOf(map.canvas)).height, "height of the map").toBeGreaterThanOrEqual(190);
    for (const control of [map.button(words.zoomIn), map.button(words.wholeMap)]) await control.click();
    const homs = language === "en" ? "Homs" : "حمص";
    await map.line(homs).click();
    await map.expectPlace(homs);
    const card = map.card("انسحبت قوات النظام من مدينة حمص");
    await card.scrollIntoViewIfNeeded();
    await expect(card).toBeInViewport();
    await inView("a place");
    const sideways = await map.evidence
      .locator(".content")
      .evaluate((content) => content.scrollWidth - content.clientWidth);
    expect(sideways, "the evidence scrolls down only").toBeLessThanOrEqual(0);
    await expect(map.slider).toBeInViewport({ ratio: 0.95 });
  });

  test(`in ${language} the day is told once the slider has come to rest, not on the way`, async ({ page }) => {
    const map = await MapPage.open(page, language, "&day=2024-11-27");
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const visit = (root: ParentNode): void => {
        for (const element of root.querySelectorAll("*")) {
          if (element.matches("[role=status], [role=alert], [aria-live]")) {
            const tell = () => element.textContent?.trim() && told.push(element.textContent.trim());
            new MutationObserver(tell).observe(element, { childList: true, characterData: true, subtree: true });
          }
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document);
    });
    await map.slider.evaluate(async (slider: HTMLInputElement) => {
      const first = Number(slider.value);
      for (let day = first + 1; day <= first + 8; day++) {
        slider.value = String(day);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    const text = await map.slider.getAttribute("aria-valuetext");
    const all = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
    // After the day comes its headline.
    const told = async () => (await all()).map((each) => each.split(". ")[0]);
    await expect.poll(told).toEqual([text]);
    await map.slider.press("ArrowLeft");
    const next = await map.slider.getAttribute("aria-valuetext");
    await expect.poll(told, "and once again for the next rest").toEqual([text, next]);
    expect((await all())[1], "the headline").toMatch(/\. \S.*\.$/);
  });
}

test("with the keyboard a place of the map is gone to, heard of and opened", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  await map.drawing.focus();
  await page.keyboard.press("ArrowLeft");
  const symbol = map.drawing.locator("[data-place]:focus");
  const told = (await symbol.getAttribute("aria-label")) ?? "";
  expect(told).toMatch(/^[A-Z][^:]+: \S/);
  const [name = ""] = told.split(":");
  await expect(map.canvas.locator(".tip")).toContainText(name);
  await page.keyboard.press("ArrowLeft");
  await expect(symbol).not.toHaveAttribute("aria-label", told);
  const [next = ""] = ((await symbol.getAttribute("aria-label")) ?? "").split(":");
  await page.keyboard.press("Enter");
  await map.expectPlace(next);
  await expect(symbol).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Escape");
  await expect(map.canvas.locator(".tip")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(map.button(map.words.back)).toBeHidden();
});

test("in forced colours what is chosen, the days' bars and the actors' pictures can be told apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  const map = await MapPage.open(page, "en", "&place=homs");
  const background = (name: string) => map.button(name).evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await background("English")).not.toBe(await background("العربية"));
  const bars = page.locator("conflict-map-timeline .changes");
  const [bar, now] = await Promise.all(
    [bars.first(), page.locator("conflict-map-timeline .now .changes")].map((each) =>
      each.evaluate((element) => getComputedStyle(element).backgroundColor),
    ),
  );
  const canvas = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(new Set([bar, now, canvas]).size, "bar, bar of the day, page").toBe(3);
  const letter = page.locator("conflict-map-place-panel .picture text").first();
  const { shown, given } = await letter.evaluate((text) => {
    const probe = document.createElement("i");
    probe.style.cssText = `color: ${text.getAttribute("fill")}; forced-color-adjust: none`;
    document.body.append(probe);
    return { shown: getComputedStyle(text).fill, given: getComputedStyle(probe).color };
  });
  expect(shown).toBe(given);
  expect(await map.button("English").evaluate((button) => getComputedStyle(button).borderStyle)).toBe("solid");
});

test("in forced colours no ground of their own is put behind letters that stand on a dark one", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const map = await MapPage.open(page, "en", "&compare=2024-12-04");
  const chip = page.locator(".chips p").filter({ hasText: map.words.compare.comparedWith("4 December 2024") });
  await expect(chip).toBeVisible();
  const lookOf = (part: Locator) =>
    part.evaluate((element) => {
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
      return { adjust: forcedColorAdjust, isReadable: color !== backgroundColor };
    });
  const told = { adjust: "none", isReadable: true };
  expect(await lookOf(chip), "what is chosen").toEqual(told);
  expect(await lookOf(page.locator("conflict-map-timeline .since .number")), "the day compared with").toEqual(told);
});

test("where less motion is asked for, nothing is animated", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const map = await MapPage.open(page, "en");
  await map.drawing.focus();
  const spots = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const root = document.querySelector("conflict-map")?.shadowRoot?.querySelector("conflict-map-frame")?.shadowRoot;
    const canvas = root?.querySelector("conflict-map-canvas")?.shadowRoot;
    const press = (key: string) =>
      canvas
        ?.querySelector("canvas")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
    const top = () => canvas?.querySelector<HTMLElement>(".tip")?.style.top;
    press("ArrowUp");
    await frame();
    await frame();
    press("+");
    const tops: (string | undefined)[] = [];
    for (let count = 0; count < 12; count++) {
      await frame();
      tops.push(top());
    }
    return { tops: new Set(tops.slice(2)).size, animations: document.getAnimations().length };
  });
  expect(spots).toEqual({ tops: 1, animations: 0 });
});
