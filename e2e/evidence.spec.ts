import { expect } from "@playwright/test";
import { test } from "./guard.ts";
import { boxOf, MapPage } from "./map-page.ts";

const OBSERVATORY = "انسحبت قوات النظام من مدينة حمص إلى أطرافها الشمالية الشرقية";
const MINISTRY = "الجيش العربي السوري موجود في حمص وريفها.. وتم تعزيزه بقوات ضخمة إضافية";

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`at ${width} pixels the evidence of a place scrolls, and the map around it never does`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const map = await MapPage.open(page, "ar", "&place=deir-ez-zor");
    await map.expectPlace("دير الزور");
    const beyond = await page.locator("conflict-map").evaluate((host) => {
      host.scrollTop = 100;
      return [host.scrollTop, host.scrollHeight - host.clientHeight];
    });
    expect(beyond).toEqual([0, 0]);
  });
}

test("a click on Homs shows the observatory's claim and the ministry's denial, verbatim and translated", async ({
  page,
}) => {
  const map = await MapPage.open(page, "en");
  const { x, y } = await map.findOnMap("Homs");
  await page.mouse.click(x, y);
  await map.expectPlace("Homs");
  await expect(
    map.evidence.getByText(
      "Reports disagree – government forces reported present; government forces reported to have left",
      { exact: true },
    ),
  ).toBeVisible();
  await expect(page).toHaveURL(/place=homs/);

  const observatory = map.card(OBSERVATORY, map.words.deniedBy);
  await expect(observatory).toContainText("Syrian Observatory for Human Rights");
  await expect(observatory).toContainText("Government forces left");
  await expect(observatory.getByText("The regime's forces withdrew from the city of Homs")).toBeVisible();

  const ministry = map.card(MINISTRY, map.words.denies);
  await expect(ministry).toContainText("Syrian Ministry of Defence");
  await expect(ministry.getByRole("blockquote")).toContainText(MINISTRY);
  await expect(ministry.getByRole("blockquote")).toHaveAttribute("lang", "ar");
  await expect(ministry.getByRole("blockquote")).toHaveAttribute("dir", "rtl");
  const translation = ministry.getByText(/The Syrian Arab Army is present in Homs and its countryside/);
  await expect(translation).toHaveAttribute("lang", "en");
  await expect(map.evidence.getByText(map.words.proof.translations), "told once").toHaveCount(1);

  const sea = map.canvas;
  await sea.click({ position: { x: 20, y: 250 } });
  await expect(map.line("Rastan"), "a click beside every place goes back to the day").toBeVisible();
});

test("in Arabic the quotes stand alone, in their own words", async ({ page }) => {
  const map = await MapPage.open(page, "ar", "&place=homs");
  await map.expectPlace("حمص");
  await expect(map.card(MINISTRY, map.words.denies)).toContainText("وزارة الدفاع السورية");
  await expect(map.card(OBSERVATORY, map.words.deniedBy)).toContainText("المرصد السوري لحقوق الإنسان");
  await expect(map.evidence.getByText(map.words.proof.translations)).toHaveCount(0);
});

/** The height of the panel of Homs on 6 December, all folds closed, in pixels: of the column beside the map, and of a phone's sheet. */
for (const { language, width, height, most } of [
  { language: "en", width: 1440, height: 900, most: 2 * 833 },
  { language: "ar", width: 1440, height: 900, most: 2 * 833 },
  { language: "en", width: 390, height: 844, most: 3400 },
  { language: "ar", width: 390, height: 844, most: 3400 },
] as const) {
  test(`in ${language} at ${width} pixels Homs on 6 December is told within ${most} pixels, in one column, and nothing is lost`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const map = await MapPage.open(page, language, "&place=homs&day=2024-12-06");
    const panel = page.locator("conflict-map-place-panel");
    const { height: told } = await boxOf(panel);
    console.log(`homs, ${language}, ${width} pixels wide: ${told.toFixed(0)} pixels`);
    expect(told).toBeLessThanOrEqual(most);
    const edges = await map.evidence
      .locator(".side")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x));
    expect(new Set(edges).size, "one column").toBe(1);

    const claims: { id: string; place: string; to?: string | null }[] = (
      await (await page.request.get("data/map.json")).json()
    ).claims;
    const expected = claims.filter(({ place, to }) => place === "homs" || to === "homs").map(({ id }) => `claim-${id}`);
    const quoted = await map.evidence.locator("figure").evaluateAll((all) => all.map(({ id }) => id));
    expect(quoted.sort()).toEqual(expected.sort());
  });
}

test("a place that is closed gives back its line, in view and with the focus", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  const lines = map.evidence.locator("conflict-map-day-panel .line:visible");
  const line = lines.nth(17);
  const name = (await line.locator(".name bdi").textContent()) ?? "";
  await line.focus();
  await page.keyboard.press("Enter");
  await map.expectPlace(name);
  await map.button(map.words.back).press("Enter");
  const back = map.evidence.locator("conflict-map-day-panel .line:focus");
  await expect(back).toContainText(name);
  await expect(back).toBeInViewport();
});

test("the evidence that is opened from the map is told", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  await map.symbol("Palmyra").press("Enter");
  await expect(map.evidence.getByRole("status")).toHaveText(/^Evidence for Palmyra, \d+ excerpts?$/);
});

test("the opening day has at most twenty lines, each place once", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  const names = await map.evidence.locator("conflict-map-day-panel .line:visible .name").allTextContents();
  expect(names.length).toBeGreaterThan(10);
  expect(names.length).toBeLessThanOrEqual(20);
  expect(new Set(names).size).toBe(names.length);
});

test("search prefers the town that is reported on, and says of a town on the map that no article speaks of it", async ({
  page,
}) => {
  const map = await MapPage.open(page, "en");
  const options = page.getByRole("listbox", { name: map.words.search }).getByRole("option");
  for (const [typed, name] of [
    ["hom", "Homs"],
    ["ham", "Hama"],
    ["سلمیه", "Salamiyah"],
  ] as const) {
    await map.search.fill(typed);
    await expect(options.first().locator("strong")).toHaveText(name);
  }
  await map.search.fill("raqqa");
  await expect(page.getByText("Raqqa: these articles do not speak of it").first()).toBeVisible();
});

test("the strip of a place shows its days and leads to each of them", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&place=hama");
  const strip = map.evidence.getByRole("list", { name: map.words.daysOfPlace });
  await expect(strip.getByRole("button")).toHaveCount(11);
  await expect(strip.locator("[aria-current=date]")).toHaveAccessibleName(/^6 December 2024/);
  await strip.getByRole("button", { name: /^27 November 2024.*government forces/ }).click();
  await map.expectDay("27 November 2024");
  await expect(strip.locator("[aria-current=date]")).toHaveAccessibleName(/^27 November 2024/);
  await map.expectPlace("Hama");
});

test("a claim's day leads to that day", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&place=hama&day=2024-12-07");
  const card = map.card("الانسحاب من مدينة حماة");
  await card.getByRole("button", { name: /5 December 2024/ }).click();
  await map.expectDay("5 December 2024");
});

test("places without a position are in the lists, marked, with their evidence and the reason", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  const line = map.line("Northern Homs countryside");
  await expect(line).toContainText(map.words.notLocated);
  await line.click();
  await map.expectPlace("Northern Homs countryside");
  await expect(map.evidence.getByText(map.words.notLocatedReason)).toBeVisible();
  await expect(map.evidence.getByRole("article").first()).toBeVisible();
});

for (const { language, typed, name, other } of [
  { language: "en", typed: "الرستن", name: "Rastan", other: "homs" },
  { language: "ar", typed: "rastan", name: "الرستن", other: "حمص" },
] as const) {
  test(`in ${language} a place is found by its name in either language and chosen by Enter`, async ({ page }) => {
    const map = await MapPage.open(page, language);
    const options = page.getByRole("listbox", { name: map.words.search }).getByRole("option");
    await map.search.fill(typed);
    await expect(options.first()).toContainText(name);
    await map.search.press("Enter");
    await map.expectPlace(name);
    await expect(options.first()).toBeHidden();

    await map.search.fill(other);
    const second = await options.nth(1).locator("strong").innerText();
    await map.search.press("ArrowDown");
    await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
    await map.search.press("Enter");
    await map.expectPlace(second);

    await map.search.fill("Ulaanbaatar");
    await expect(page.getByText(map.words.found(map.format, 0)).first()).toBeVisible();
    await map.search.press("Escape");
    await map.expectPlace(second);
  });
}

test("a place is found by another spelling, which comes when the box is entered", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => void (/parts\/aliases-/.test(request.url()) && asked.push(request.url())));
  const map = await MapPage.open(page, "en");
  expect(asked).toEqual([]);
  await map.search.fill("Sweida");
  await expect(page.getByRole("listbox", { name: map.words.search }).getByRole("option")).toHaveCount(1);
  expect(asked).toHaveLength(1);
});

test("a quick Enter waits for what finds places", async ({ page }) => {
  let answered = false;
  await page.route(/find-places/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    answered = true;
    await route.continue();
  });
  const map = await MapPage.open(page, "en");
  await map.search.fill("rastan");
  await map.search.press("Enter");
  expect(answered).toBe(false);
  await map.expectPlace("Rastan");
});

test.describe("what finds places cannot be fetched", () => {
  test.use({ expectsComplaints: true });

  test("where it is missed, that is said", async ({ page }) => {
    await page.route(/find-places/, (route) => route.abort());
    const map = await MapPage.open(page, "en");
    await map.search.fill("homs");
    await expect(map.alert).toContainText(map.words.problems.network);
  });
});

test("the key holds what is drawn on the day in one line, and behind it all that the map ever shows in full", async ({
  page,
}) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-06");
  const { short, full: meanings } = map.words.key;
  const line = page.getByRole("list", { name: map.words.key.onDay("6 December 2024") });
  await expect(line.getByRole("listitem").first()).toContainText("Government");
  for (const form of [short.contested, short.implied, short.change]) await expect(line).toContainText(form);
  await page.getByText(map.words.legend, { exact: true }).click();
  const full = page.locator(".key .full");
  for (const name of ["Government forces", "Armed opposition factions", "Local armed factions", "Syrian Free Army"]) {
    await expect(full.getByText(name)).toBeVisible();
  }
  const drawn = [
    "contested",
    "vacated",
    "leaving",
    "leavingDoubted",
    "stated",
    "present",
    "implied",
    "hedged",
  ] as const;
  for (const form of [...drawn, "change", "first-report", "forces", "none"] as const) {
    await expect(full.getByText(meanings[form], { exact: true })).toHaveCount(1);
  }
  await expect(full.getByText(map.words.events.clash, { exact: true })).toBeVisible();
});
