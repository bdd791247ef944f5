import { expect, type Locator } from "@playwright/test";
import { test } from "./guard.ts";
import { boxOf, MapPage } from "./map-page.ts";

test("people who flee are told as that, on a dashed line whose end is named", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-04");
  await expect(map.symbol("Homs")).toHaveAccessibleName(/People fleeing, unconfirmed/);
  await expect(map.drawing.locator("text").filter({ hasText: "Tartus" })).toBeVisible();
  await expect(map.drawing.locator("path[stroke-dasharray]").first()).toBeVisible();
});

test("a first report is told apart from a change, and each place has one line", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-07");
  const groups = map.evidence.locator("h3");
  await expect(groups.filter({ hasText: map.words.newsOf.change })).toBeVisible();
  const first = groups.filter({ hasText: map.words.newsOf["first-report"] });
  await expect(first).toBeVisible();
  const tanf = map.line("F?\\s*Al-Tanf area");
  expect((await boxOf(tanf)).y, "Al-Tanf is below the heading of first reports").toBeGreaterThan(
    (await boxOf(first)).y,
  );
  await map.slider.press("ArrowLeft");
  await map.expectDay("6 December 2024");
  await expect(map.evidence.getByRole("button").filter({ has: page.getByText("Homs", { exact: true }) })).toHaveCount(
    1,
  );
});

test("who is only inferred to hold a place is never told as said to hold it", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-04&place=hama");
  await map.expectPlace("Hama");
  await expect(map.evidence).toContainText("inferred");
  await expect(map.evidence).not.toContainText(/said to hold/i);
});

test("Arabic status lines need no pronoun that would have to agree with the place", async ({ page }) => {
  const map = await MapPage.open(page, "ar", "&day=2024-12-06");
  const lines = await map.evidence.getByRole("button").allInnerTexts();
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => /عليها|إنها بيد|الانسحاب منها/.test(line))).toEqual([]);
});

test("a reader who comes back from a place is at the line that they left", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-07");
  const line = map.line("Al-Sukhnah");
  await line.scrollIntoViewIfNeeded();
  const before = await boxOf(line);
  await line.click();
  await map.expectPlace("Al-Sukhnah");
  await map.button(map.words.back).click();
  await expect(line).toBeFocused();
  expect(Math.abs((await boxOf(line)).y - before.y), "pixels that the line has moved").toBeLessThan(3);
});

test("a printed place is its sentence, a picture and its quotes, without the controls", async ({ page }) => {
  const map = await MapPage.open(page, "en", "&day=2024-12-06&place=homs");
  await map.expectPlace("Homs");
  await page.emulateMedia({ media: "print" });
  await expect(map.evidence.locator("blockquote").first()).toBeVisible();
  await expect(map.canvas.locator(".printout > svg")).toBeVisible();
  await expect(map.search).toBeHidden();
  await expect(map.button(map.words.share.open)).toBeHidden();
  const key = page.locator(".key .line");
  await expect(key.getByText("people fleeing, unconfirmed")).toBeVisible();
  const hidden = await key.evaluate((line) => [line.scrollWidth - line.clientWidth, getComputedStyle(line).maskImage]);
  expect(hidden, "pixels of the key beyond its line, and its mask").toEqual([0, "none"]);
});

test("a printed list has the grounds of its cells and of its key, which browsers leave out by themselves", async ({
  page,
}) => {
  await MapPage.open(page, "en", "&show=list&day=2024-12-07");
  await page.emulateMedia({ media: "print" });
  for (const part of [page.getByRole("gridcell").first(), page.locator(".list-key li").first()]) {
    await expect(part).toHaveCSS("print-color-adjust", "exact");
  }
});

test.describe("on a phone that lies on its side", () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test("the map has most of the height, and no button lies on another", async ({ page }) => {
    const map = await MapPage.open(page, "en");
    expect((await boxOf(map.canvas)).height, "pixels of map").toBeGreaterThan(390 / 2);
    const buttons = await visibleBoxes(page.locator("conflict-map").getByRole("button").filter({ visible: true }), 390);
    const controls = buttons.filter(({ isSymbol }) => !isSymbol);
    const covered = controls.filter((one) => controls.some((other) => one !== other && overlap(one, other)));
    expect(covered.map(({ name }) => name)).toEqual([]);
  });
});

test("in the dark the names of towns stand out from the land as text has to", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const map = await MapPage.open(page, "en");
  const town = map.drawing
    .locator("text")
    .filter({ hasText: /^Raqqa$/ })
    .first();
  const fill = (await town.getAttribute("fill")) ?? "";
  const halo = (await town.getAttribute("stroke")) ?? "";
  expect(contrast(fill, halo)).toBeGreaterThanOrEqual(4.5);
});

test("however far it is dragged, the map keeps what it tells of in sight", async ({ page }) => {
  // A map of fewer pixels is painted sooner, and dragged as far.
  await page.setViewportSize({ width: 900, height: 600 });
  const map = await MapPage.open(page, "en");
  const frame = await boxOf(map.drawing);
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  for (const [across, down] of [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ] as const) {
    for (let drag = 0; drag < 4; drag++) {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      await page.mouse.move(middle.x + across * 300, middle.y + down * 200, { steps: 4 });
      await page.mouse.up();
    }
    const spots = await Promise.all(
      ["Homs", "Aleppo", "Deir ez-Zor"].map((name) => boxOf(map.symbol(name).locator(".target"))),
    );
    const seen = spots.filter(
      ({ x, y }) => x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height,
    );
    expect(seen.length, `places in sight after drags by ${across}, ${down}`).toBeGreaterThan(0);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the picture of a day's page has letters that can be read", async ({ page }) => {
    await page.goto("d/2024-12-06/en/");
    const picture = page.locator("figure img");
    const { source, shown } = await picture.evaluate((image: HTMLImageElement) => {
      return { source: image.currentSrc, shown: image.getBoundingClientRect().width };
    });
    const poster = await (await page.request.get(source)).text();
    const width = Number(/viewBox="0 0 (\d+)/.exec(poster)?.[1]);
    const sizes = [...poster.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(10);
    expect((Math.min(...sizes) * shown) / width, "pixels of the smallest letters").toBeGreaterThanOrEqual(8);
  });
});

interface NamedBox {
  readonly name: string;
  readonly isSymbol: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The buttons that can be seen without scrolling down to them. */
async function visibleBoxes(buttons: Locator, height: number): Promise<NamedBox[]> {
  const boxes = await buttons.evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
      return { name, isSymbol: element instanceof SVGElement, x, y, width, height };
    }),
  );
  return boxes.filter((box) => box.y + box.height <= height);
}

const overlap = (one: NamedBox, other: NamedBox) =>
  one.x + 1 < other.x + other.width &&
  other.x + 1 < one.x + one.width &&
  one.y + 1 < other.y + other.height &&
  other.y + 1 < one.y + one.height;

/** The contrast of two colours that are written as #rrggbb, after WCAG 2. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
