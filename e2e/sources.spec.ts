import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { sentenceAround } from "../src/text/sentence.ts";
import { violationsOf } from "./axe.ts";
import { test } from "./guard.ts";
import { MapPage, type UiLanguage } from "./map-page.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const WORDS: Readonly<Record<UiLanguage, Record<"title" | "conflict" | "silence", string>>> = {
  en: {
    title: "Sources and method",
    conflict:
      "On 4 December 2024: Reports disagree – held by government forces, inferred from a report about 5 December 2024; reported held by armed opposition factions",
    silence: "On every day of the map: No report",
  },
  ar: {
    title: "المصادر والمنهج",
    conflict:
      "يوم ٤ كانون الأول ٢٠٢٤: تتضارب التقارير – بيد القوات الحكومية، استنتاجًا من تقرير عن ٥ كانون الأول ٢٠٢٤؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
    silence: "في كل أيام الخريطة: لا تقرير",
  },
};

/** The reports that the government's forces left Hama. */
const GONE = ["000-hama-army-withdrawal", "000-hama-expulsion"];

/** The text without the signs that isolate a name in it. */
const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** What the example says that its reports add up to, a sentence for each stretch of days. */
async function course(page: Page): Promise<string[]> {
  const sentences = await page.locator("#example").getByRole("status").getByRole("listitem").allInnerTexts();
  return sentences.map(plain);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const language of ["en", "ar"] as const) {
  const words = WORDS[language];

  for (const colorScheme of ["light", "dark"] as const) {
    test(`in ${language} and ${colorScheme} colours the page of sources keeps WCAG 2.2 AA`, async ({ page }) => {
      // The page is long, and each of its texts is held against its ground.
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto(`sources/${language}/`);
      await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
      await page.getByRole("checkbox").first().uncheck();
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`in ${language} unticking reports changes what the example adds up to, and ticking them brings it back`, async ({
    page,
  }) => {
    await page.goto(`sources/${language}/`);
    const example = page.locator("#example");
    const boxes = example.getByRole("checkbox");
    await expect(boxes).toHaveCount(5);
    const before = await course(page);
    expect(before).toContain(words.conflict);
    const marks = await example.locator(".strip").innerHTML();

    for (const id of GONE) await example.locator(`[data-claim="${id}"]`).getByRole("checkbox").uncheck();
    expect(await course(page)).not.toContain(words.conflict);
    expect(await example.locator(".strip").innerHTML()).not.toBe(marks);

    for (const box of await boxes.all()) await box.uncheck();
    expect(await course(page)).toEqual([words.silence]);
    await expect(example.locator(".strip svg")).toHaveCount(0);

    for (const box of await boxes.all()) await box.check();
    expect(await course(page)).toEqual(before);
    await expect(example.locator(".strip svg")).toHaveCount(11);
  });

  test(`in ${language} the map leads to the page of sources, in a tab of its own`, async ({ page, context }) => {
    const map = await MapPage.open(page, language);
    const opened = context.waitForEvent("page");
    await map.evidence.getByRole("link", { name: words.title }).click();
    const sources = await opened;
    await expect(sources.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
    expect(await sources.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  test(`in ${language} the page fits a narrow phone, and a window at 200 %`, async ({ page }) => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 640, height: 400 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`sources/${language}/`);
      await expect(page.getByRole("checkbox").first()).toBeVisible();
      expect(await overflow(page), `pixels too wide at ${viewport.width}`).toBeLessThanOrEqual(0);
    }
  });
}

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  test("without JavaScript the page is complete, its example included", async ({ page }) => {
    await page.goto("sources/en/");
    expect(await course(page)).toContain(WORDS.en.conflict);
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    await expect(page.getByText("Untick a report")).toBeHidden();
    await expect(page.locator("#excerpts article")).not.toHaveCount(0);
    await page.getByRole("navigation").getByRole("link", { name: "العربية" }).click();
    await expect(page.getByRole("heading", { level: 1, name: WORDS.ar.title })).toBeVisible();
  });
});

test("under a strict policy that also asks for Trusted Types the example is live", async ({ page }) => {
  await page.route("**/sources/en/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": POLICY } });
  });
  await page.goto("sources/en/");
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
  expect(await course(page)).toEqual([WORDS.en.silence]);
});

test("every excerpt has its words from the article, marked, and nothing from beyond their sentence", async ({
  page,
  request,
}) => {
  interface Written {
    readonly id: string;
    readonly article: string;
    readonly quote: { readonly text: string; readonly start: number; readonly end: number };
  }
  const { claims } = JSON.parse(await (await request.get("data/map.json")).text()) as { claims: Written[] };
  await page.goto("sources/ar/");
  const shown = new Map(
    await page.locator("#excerpts article").evaluateAll((articles) =>
      articles.map((article) => {
        const quote = article.querySelector("blockquote")?.cloneNode(true) as Element;
        for (const sign of quote.querySelectorAll(".hidden-text, [aria-hidden]")) sign.remove();
        const words = [quote.querySelector("mark")?.textContent ?? "", quote.textContent ?? ""] as const;
        return [article.id, words] as const;
      }),
    ),
  );
  expect([...shown.keys()].sort()).toEqual(claims.map(({ id }) => `claim-${id}`).sort());
  let whole = 0;
  for (const { id, article, quote } of claims) {
    const file = readFileSync(`data/articles/${article}.md`, "utf8");
    const body = file.slice(file.indexOf("\n---\n", 4) + "\n---\n".length);
    const { start, end } = sentenceAround(body, quote);
    const [marked = "", words = ""] = shown.get(`claim-${id}`) ?? [];
    expect(marked, id).toBe(body.slice(quote.start, quote.end));
    expect(body.slice(start, end), id).toContain(words.trim());
    if (words.trim() === body.slice(start, end)) whole++;
  }
  expect(whole, "excerpts in their whole sentence").toBeGreaterThan(10);
  expect(whole, "excerpts without the rest of their sentence").toBeLessThan(claims.length);
});

test("an excerpt is found by its own address, and the day pages lead to the page of sources", async ({ page }) => {
  await page.goto("d/2024-12-06/en/");
  await page.getByRole("link", { name: WORDS.en.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: WORDS.en.title })).toBeVisible();
  await page.goto("sources/en/#claim-003-homs-ministry");
  const excerpt = page.locator("#claim-003-homs-ministry");
  await expect(excerpt).toBeInViewport();
  await excerpt.getByRole("link", { name: "Denies another report" }).click();
  await expect(page).toHaveURL(/#claim-003-homs-withdrawal$/);
});

test("in forced colours a quote still stands out from its sentence", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("sources/en/");
  const colours = await page
    .locator("#excerpts blockquote:has(.rest):has(mark)")
    .first()
    .evaluate((quote) => {
      const of = (part: Element | null) => getComputedStyle(part as Element);
      return [of(quote.querySelector("mark")), of(quote)].map(({ backgroundColor }) => backgroundColor);
    });
  expect(colours[0]).not.toBe(colours[1]);
});
