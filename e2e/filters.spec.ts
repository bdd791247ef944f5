import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { parseDay } from "../src/model/day.ts";
import { encodeMap } from "../src/model/encode-files.ts";
import { compileFolder } from "../src/site/compile-folder.ts";
import { test } from "./guard.ts";
import { MapPage, type UiLanguage } from "./map-page.ts";

/** Four invented articles of the 3rd, 5th, 6th (a text of the 4th, changed) and 8th of March, on a map of the 1st to the 7th. */
const { dataset: invented } = compileFolder(join(import.meta.dirname, "two-clocks"));
const INVENTED = invented ? JSON.stringify(encodeMap(invented)) : "";

/** Opens the built page with the invented data in the place of its own. */
async function open(page: Page, language: UiLanguage, query: string): Promise<MapPage> {
  await page.route("**/data/map-core.json", (route) =>
    route.fulfill({ contentType: "application/json", body: INVENTED }),
  );
  return MapPage.open(page, language, query);
}

const march = (map: MapPage, date: number) => {
  const day = parseDay(`2030-03-0${date}`);
  if (day === null) throw new Error(`no such day: ${date}`);
  return map.format.day(day);
};

const NAMES = {
  en: { alder: "Alder", birch: "Birch", north: "The North", south: "The South" },
  ar: { alder: "ألدر", birch: "بيرتش", north: "الشماليون", south: "الجنوبيون" },
} as const;

/** What is told, without the signs that isolate the names in it. */
const SAID = {
  en: {
    unknown: "No report of who held it that day",
    disagree: "Reports disagree",
    present: "The South reported present",
    left: "The South reported to have left",
    vacated: "The South reported to have left; no new holder named",
  },
  ar: {
    unknown: "لا تقرير عن السيطرة في هذا اليوم",
    disagree: "تتضارب التقارير",
    present: "أُفيد بوجود الجنوبيون",
    left: "أُفيد بانسحاب الجنوبيون",
    vacated: "أُفيد بانسحاب الجنوبيون؛ لم تُذكر جهة بديلة",
  },
} as const;

/** The text exactly, wherever names in it are isolated. */
const saying = (text: string) => new RegExp(`^\\s*${[...text].join("[\\u2066-\\u2069]*")}[\\u2066-\\u2069]*\\s*$`);

const statusOf = (map: MapPage) => map.evidence.locator(".status strong");

const summaryOf = (map: MapPage) => map.evidence.locator(".left-out > summary");

for (const language of ["en", "ar"] as const) {
  const names = NAMES[language];
  const said = SAID[language];

  test(`in ${language}, as of a day before every article nothing is shown, and the page says why`, async ({ page }) => {
    const map = await open(page, language, "&as-of=2030-03-02&day=2030-03-02");
    const why = map.words.hearing.nothingYet(march(map, 2), march(map, 3));
    await expect(page.locator("conflict-map-frame").getByText(why).filter({ visible: true }).first()).toBeVisible();
    await map.evidence.getByText(map.words.statusCounts).click();
    await expect(map.evidence.locator(".places .what")).toHaveText(Array(4).fill(said.unknown));
    await expect(map.evidence.getByText(map.words.dispute.counting(map.format, 8, map.format.number(0)))).toBeVisible();
  });

  test(`in ${language}, the contested place is decided by whose word counts, and the panel says what is left out`, async ({
    page,
  }) => {
    const map = await open(page, language, "&place=birch&day=2030-03-06");
    const { words } = map;
    await map.expectPlace(names.birch);
    const sides = map.evidence.locator(".side").getByRole("heading", { level: 3 });
    await expect(sides).toHaveText([saying(said.present), saying(said.left)]);

    await map.openFilters();
    const accordingTo = page.getByRole("combobox", { name: words.hearing.accordingTo });
    const listenTo = (name: string) => accordingTo.selectOption(name);
    await listenTo("south");
    await expect(sides).toHaveText([saying(said.present)]);
    await expect(statusOf(map)).toHaveText(saying(said.present));
    await expect(page).toHaveURL(/according-to=south/);
    await expect(summaryOf(map)).toContainText(words.dispute.bySide(names.north));
    await expect(map.evidence.locator(".left-out").getByRole("article")).toBeHidden();
    await summaryOf(map).click();
    await expect(map.evidence.locator(".left-out").getByRole("article")).toBeVisible();

    await listenTo("north");
    await expect(statusOf(map)).toHaveText(saying(said.vacated));
    await listenTo("no-side");
    await expect(statusOf(map)).toHaveText(said.unknown);
    await expect(summaryOf(map)).toContainText(map.format.number(3));

    await expect(page).toHaveURL(/according-to=no-side/);
    await page.reload();
    await map.isReady();
    await map.openFilters();
    await expect(accordingTo, "the address keeps the voice").toHaveValue("no-side");
    await expect(statusOf(map)).toHaveText(said.unknown);
    await map.button(words.hearing.undo(words.hearing.heard(words.hearing.noSide))).click();
    await expect(sides).toHaveCount(2);
    await expect(page).not.toHaveURL(/according-to/);
  });

  test(`in ${language}, an as-of and a pair of days outside the range are clamped, with a note that can be sent away`, async ({
    page,
  }) => {
    const map = await open(page, language, "&as-of=2031-01-01&day=2029-01-01&compare=2031-01-01");
    const { clamped, undo } = map.words.hearing;
    const asked = (text: string) => map.format.day(parseDay(text) as NonNullable<ReturnType<typeof parseDay>>);
    const notes = [
      clamped.asOf(asked("2031-01-01"), march(map, 8)),
      clamped.day(asked("2029-01-01"), march(map, 1)),
      clamped.compare(asked("2031-01-01"), march(map, 7)),
    ];
    for (const note of notes) await expect(page.getByText(note)).toBeVisible();
    await map.button(undo(notes[0] ?? "")).click();
    for (const note of notes) await expect(page.getByText(note)).toHaveCount(0);
    await map.openFilters();
    await expect(page.getByRole("combobox", { name: map.words.hearing.asOf })).not.toHaveValue("");
  });
}

const UNKNOWN = SAID.en.unknown;
const LATER = "Not yet known";
const HELD = "Reported held by The North";
const DENIED = "Reports disagree – The South reported present; The South reported to have left";

/** What is told of Alder, Birch and Cedar. */
for (const [asOf, known] of [
  [3, [LATER, LATER, LATER]],
  [5, [HELD, DENIED, UNKNOWN]],
  [6, [HELD, DENIED, HELD]],
  [8, [HELD, DENIED, "Reports disagree – reported held by The North; held by The South, inferred"]],
] as const) {
  test(`as of ${asOf} March, the 5th is as the articles of by then tell it`, async ({ page }) => {
    const map = await open(page, "en", `&as-of=2030-03-0${asOf}&day=2030-03-05`);
    await map.evidence.getByText(map.words.statusCounts).click();
    const whats = map.evidence.locator(".places .what");
    await expect(whats.nth(2)).toBeVisible();
    expect((await whats.allInnerTexts()).slice(0, 3)).toEqual(known);
    await expect(page).toHaveURL(new RegExp(`as-of=2030-03-0${asOf}`));
  });
}

test("a late report is told as one, and the day that it disputes is bracketed", async ({ page }) => {
  const map = await open(page, "en", "&place=dogwood&day=2030-03-02");
  await expect(map.evidence.getByText(map.words.dispute.firstReported(map.format, 6))).toBeVisible();
  await expect(map.evidence.getByRole("article")).toContainText(map.words.feed.reportedLater(map.format, 6));
  await page.goto("?lang=en&place=cedar&day=2030-03-05");
  await map.isReady();
  const { dispute } = map.words;
  const days = dispute.days(
    dispute.dayBy(march(map, 4), map.words.sources(map.format, 1)),
    dispute.dayBy(march(map, 6), map.words.sources(map.format, 1)),
  );
  await expect(map.evidence.getByText(days)).toBeVisible();
  const disputed = map.evidence.getByRole("button", { name: new RegExp(dispute.doubts.disputed) });
  await expect(disputed).toHaveCount(2);
  await map.evidence.getByText(days).click();
  await map.evidence.getByRole("button", { name: /The Invented Daily: The South left/ }).click();
  await expect(map.evidence.locator("figure:focus")).toContainText("خرجت قوات الجنوب من سيدر");
});

test("both places of the flight to Iraq tell that its numbers differ, and who gives which", async ({ page }) => {
  for (const place of ["eastern-homs-countryside", "al-qaim-crossing"]) {
    const map = await MapPage.open(page, "en", `&place=${place}&day=2024-12-07`);
    const told = map.evidence.getByText("Reports give different numbers");
    await expect(told).toHaveText(
      "Reports give different numbers: more than 2,000 (Unnamed publisher) · more than 1,000 (Iraqi News Agency (INA))",
    );
  }
});
