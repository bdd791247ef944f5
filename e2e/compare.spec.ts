import { expect } from "@playwright/test";
import type { Day } from "../src/model/day.ts";
import { parseDay } from "../src/model/day.ts";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

const day = (text: string) => parseDay(text) as Day;

const QUOTE = "مشاهد ابتهاج في حماة مساء الأربعاء بعد أن سيطر المتمردون على رابع أكبر مدينة سورية";

const FIRST = day("2024-11-27");
const LAST = day("2024-12-07");

/** How many places the published layers of two days tell apart. */
async function countDifferences(map: MapPage, a: string, b: string): Promise<number> {
  const [then, now] = await Promise.all([a, b].map((each) => layerOf(map, each)));
  return [...(now ?? [])].filter(([id, hold]) => then?.get(id) !== hold).length;
}

async function layerOf({ page }: MapPage, iso: string): Promise<Map<string, string>> {
  const response = await page.request.get(`data/days/${iso}.geojson`);
  const { features } = JSON.parse(await response.text()) as { features: { properties: Record<string, unknown> }[] };
  return new Map(
    features.map(({ properties: { place, status, actor, sides, absent, leaving } }) => [
      String(place),
      JSON.stringify({ status, actor, sides, absent, leaving }),
    ]),
  );
}

for (const { language, hama, actor, translated } of [
  {
    language: "en",
    hama: "Hama",
    actor: "armed opposition factions",
    translated: "Scenes of jubilation in Hama on Wednesday evening after the rebels had taken control",
  },
  { language: "ar", hama: "حماة", actor: "فصائل المعارضة المسلحة", translated: null },
] as const) {
  test(`in ${language} the last day is compared with the first, each line with its evidence, until that is left`, async ({
    page,
  }) => {
    const map = await MapPage.open(page, language, "&day=2024-12-07");
    const { compare } = map.words;
    const [then, now] = [map.format.day(FIRST), map.format.day(LAST)];
    const choice = page.getByRole("combobox", { name: compare.label });
    await choice.selectOption(then);
    await expect(page).toHaveURL(/compare=2024-11-27/);
    await expect(map.evidence.getByRole("heading", { level: 2, name: compare.heading(now, then) })).toBeVisible();

    const lines = map.evidence.locator("conflict-map-differences li");
    const count = await countDifferences(map, "2024-11-27", "2024-12-07");
    expect(count).toBeGreaterThan(20);
    await expect(lines).toHaveCount(count);
    await expect(map.evidence.getByText(compare.count(map.format, count), { exact: true })).toBeVisible();

    const line = lines.filter({ has: page.locator(".name").getByText(hama, { exact: true }) });
    await expect(line).toContainText(compare.onDay(then, ""));
    await expect(line).toContainText(compare.onDay(now, ""));
    await line.locator("summary").click();
    await expect(line.getByRole("blockquote").filter({ hasText: QUOTE })).toHaveAttribute("lang", "ar");
    if (translated) await expect(line.getByText(translated)).toBeVisible();
    await expect(
      line.getByRole("button", { name: `${hama}: ${map.words.claims.control.full(actor)}` }).first(),
    ).toBeVisible();

    await page.reload();
    await map.isReady();
    await expect(lines).toHaveCount(count);
    await expect(choice).toHaveValue(String(FIRST));

    await page.getByRole("button", { name: map.words.hearing.undo(compare.comparedWith(then)) }).click();
    await expect(page).not.toHaveURL(/compare=/);
    await expect(map.evidence.getByRole("heading", { level: 2, name: map.words.changedOn("") })).toBeVisible();
    await expect(lines).toHaveCount(0);
  });
}

test("by keyboard alone the days are compared, swapped, and an excerpt opens its place", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-07");
  await page.getByRole("combobox", { name: map.words.compare.label }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/compare=2024-11-27/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/day=2024-11-27/);
  await expect(page).toHaveURL(/compare=2024-12-07/);
  await map.expectDay("27 November 2024");
  const summary = map.evidence.locator("conflict-map-differences summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await map.expectPlace("Aleppo Governorate");
});

test("the timeline marks the day that is compared with", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-07&compare=2024-12-04");
  const compared = map.words.compare.comparedWith("4 December 2024");
  await expect(page.locator("conflict-map-timeline li").and(page.getByTitle(compared))).toHaveCount(1);
});

test("the list marks both days, and fades the places of which both are told alike", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-07&compare=2024-12-04&show=list");
  const { compare, key } = map.words;
  await expect(page.getByRole("columnheader", { name: compare.comparedWith("4 December 2024") })).toBeVisible();
  const row = (place: string) => page.locator(`conflict-map-matrix [data-place="${place}"]`);
  await expect(row("hama").getByRole("rowheader")).toContainText(key.full.difference);
  await expect(row("aleppo").getByRole("rowheader")).not.toContainText(key.full.difference);
  await expect(row("aleppo").locator(".bands")).toHaveCSS("opacity", "0.3");
  await expect(row("hama").locator(".bands")).toHaveCSS("opacity", "1");
});
