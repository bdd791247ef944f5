import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

/** More presses of the Tab key than it takes to pass everything on the page. */
const MOST_TABS = 200;

/** Presses Tab until the focus is on the element or within it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element.matches(":focus, :focus-within"))) return;
  }
  throw new Error(`${MOST_TABS} presses of Tab do not lead to ${target}`);
}

for (const { language, homs, seventh } of [
  { language: "en", homs: "Homs", seventh: "7 December 2024" },
  { language: "ar", homs: "حمص", seventh: "٧ كانون الأول ٢٠٢٤" },
] as const) {
  test(`in ${language} the keyboard alone finds Homs, reads both sides, goes to the last day and copies the link`, async ({
    page,
    context,
  }) => {
    // Every press of Tab is asked for where it led to.
    test.slow();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const map = await MapPage.open(page, language);
    const { words } = map;
    await tabTo(page, map.search);
    await page.keyboard.type(homs);
    await page.keyboard.press("Enter");
    await map.expectPlace(homs);

    const left = map.card("انسحبت قوات النظام من مدينة حمص");
    const stayed = map.card("الجيش العربي السوري موجود في حمص");
    for (const card of [left, stayed]) {
      await tabTo(page, card);
      await expect(card.getByRole("blockquote")).toBeVisible();
    }

    await tabTo(page, map.slider);
    await page.keyboard.press("End");
    await map.expectDay(seventh);
    await map.expectPlace(homs);

    await tabTo(page, map.button(words.share.open));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: `${words.share.copy} ${words.share.link}` }));
    await page.keyboard.press("Enter");
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.goto(address);
    await map.isReady();
    await map.expectDay(seventh);
    await map.expectPlace(homs);
  });
}
