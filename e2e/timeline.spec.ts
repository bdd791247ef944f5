import { expect, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { boxOf, MapPage } from "./map-page.ts";

/** Presses the mouse on the slider above the number of a day, and drags it above that of another. */
async function drag(page: Page, map: MapPage, from: string, to: string): Promise<void> {
  const { y, height } = await boxOf(map.slider);
  const middleOf = async (number: string) => {
    const box = await boxOf(page.locator("conflict-map-timeline").getByText(number, { exact: true }));
    return box.x + box.width / 2;
  };
  const line = y + height / 2;
  await page.mouse.move(await middleOf(from), line);
  await page.mouse.down();
  await page.mouse.move(await middleOf(to), line, { steps: 4 });
  await page.mouse.up();
}

test("the slider goes by mouse and by keys, and pages from change to change", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  await drag(page, map, "6", "29");
  await map.expectDay("29 November 2024");
  await drag(page, map, "29", "3");
  await map.expectDay("3 December 2024");

  for (const [key, day] of [
    ["Home", "27 November 2024"],
    ["ArrowLeft", "27 November 2024"],
    ["ArrowRight", "28 November 2024"],
    ["ArrowUp", "29 November 2024"],
    ["ArrowDown", "28 November 2024"],
    ["PageUp", "4 December 2024"],
    ["PageUp", "5 December 2024"],
    ["PageDown", "4 December 2024"],
    ["End", "7 December 2024"],
    ["ArrowRight", "7 December 2024"],
    ["ArrowLeft", "6 December 2024"],
  ] as const) {
    await map.slider.press(key);
    await map.expectDay(day);
  }
});

test("in Arabic time runs from right to left, by mouse and by keys", async ({ page }) => {
  const map = await MapPage.open(page, "ar");
  const first = await boxOf(page.locator("conflict-map-timeline").getByText("٢٧", { exact: true }));
  const last = await boxOf(page.locator("conflict-map-timeline").getByText("٧", { exact: true }));
  expect(first.x, "the first day is at the right").toBeGreaterThan(last.x);
  await drag(page, map, "٦", "٢٩");
  await map.expectDay("٢٩ تشرين الثاني ٢٠٢٤");
  await map.slider.press("ArrowLeft");
  await map.expectDay("٣٠ تشرين الثاني ٢٠٢٤");
  await map.slider.press("ArrowRight");
  await map.expectDay("٢٩ تشرين الثاني ٢٠٢٤");
  await map.slider.press("End");
  await map.expectDay("٧ كانون الأول ٢٠٢٤");
});

test("buttons step through the days and through the changes, and rest at the ends", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  const { previousDay, nextDay, previousChange, nextChange } = map.words;
  await map.button(previousChange).click();
  await map.expectDay("5 December 2024");
  await map.button(previousDay).click();
  await map.button(previousDay).click();
  await map.expectDay("3 December 2024");
  await expect(map.evidence.getByText(map.words.noChange)).toBeVisible();
  await map.button(nextChange).click();
  await map.expectDay("4 December 2024");
  await expect(map.line("Hama")).toBeVisible();
  await map.button(nextDay).click();
  await map.expectDay("5 December 2024");
  await map.slider.press("End");
  await expect(map.button(nextDay)).toBeDisabled();
  await expect(map.button(nextChange)).toBeDisabled();
  await map.slider.press("Home");
  await expect(map.button(previousDay)).toBeDisabled();
  await expect(map.button(previousChange)).toBeDisabled();
});

test("playing goes day by day until it is paused, or at the end", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-04");
  await map.button(map.words.play).click();
  await map.expectDay("5 December 2024");
  await map.button(map.words.pause).click();
  await expect(map.button(map.words.play)).toBeVisible();
  await map.expectDay("5 December 2024");
  await map.button(map.words.play).click();
  await map.expectDay("7 December 2024");
  await expect(map.button(map.words.play)).toBeVisible();
});

test("where calm is asked for, playing is slower and never begins by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const map = await MapPage.open(page, "en", "&day=2024-12-05");
  await expect(map.button(map.words.play)).toBeVisible();
  const beat = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const times: number[] = [];
        document.addEventListener("conflict-map-view", ({ timeStamp }) => {
          times.push(timeStamp);
          const [start, end] = times;
          if (start !== undefined && end !== undefined) resolve(end - start);
        });
      }),
  );
  await map.button(map.words.play).click();
  await map.expectDay("6 December 2024");
  expect(await beat, "milliseconds from the click to the next day").toBeGreaterThan(2500);
});

for (const width of [375, 1024, 1280]) {
  test(`at ${width} pixels the days with long and with short names leave the map its height`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const map = await MapPage.open(page, "en");
    await map.slider.press("Home");
    const heights = new Set<number>();
    for (const day of ["27 November", "28 November", "29 November", "30 November", "1 December", "2 December"]) {
      await map.expectDay(`${day} 2024`);
      heights.add((await boxOf(page.locator("conflict-map-timeline"))).height);
      await map.slider.press("ArrowUp");
    }
    expect([...heights]).toHaveLength(1);
  });
}
