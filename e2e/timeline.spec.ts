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

/** Milliseconds for which each day is shown while days are played, from the next start of playing to its end. */
function staysWhilePlayed(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const times: number[] = [];
        document.addEventListener("conflict-map-view", (event) => {
          times.push(event.timeStamp);
          const { view } = event as Event & { view: { playing: boolean } };
          if (!view.playing) resolve(times.slice(1).map((time, index) => time - (times[index] ?? 0)));
        });
      }),
  );
}

test("playing halts on days with news, hurries over the others, and tells a listener only where it ends", async ({
  page,
}) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-01");
  const status = page.locator("conflict-map-frame .frame > [role=status]");
  const stays = staysWhilePlayed(page);
  await map.button(map.words.play).click();
  await map.expectDay("5 December 2024");
  await expect(status, "on the way nothing is told").toBeEmpty();
  const [first = 0, second = 0, third = 0, ...news] = await stays;
  expect(news, "4, 5 and 6 December").toHaveLength(3);
  expect(Math.min(...news)).toBeGreaterThan(1500);
  expect((first + second + third) / 3, "1, 2 and 3 December").toBeLessThan(1000);
  await expect(status).toHaveText(/7 December 2024/);
});

test("where calm is asked for, playing is slower and never begins by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const map = await MapPage.open(page, "en", "&day=2024-12-05");
  await expect(map.button(map.words.play)).toBeVisible();
  const stays = staysWhilePlayed(page);
  await map.button(map.words.play).click();
  const [, sixth = 0] = await stays;
  expect(sixth, "milliseconds on 6 December, which has news").toBeGreaterThan(2500);
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
