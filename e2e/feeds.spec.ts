import { type APIRequestContext, expect, test } from "@playwright/test";
import { withoutIsolates } from "../src/language/words/isolate.ts";
import { readCsv } from "../test/read-csv.ts";
import { elementsOf } from "../test/xml-elements.ts";

const WITHDRAWAL = "انسحبت قوات النظام من مدينة حمص إلى أطرافها الشمالية الشرقية";

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
}

const rowsOf = async (request: APIRequestContext, path: string) => readCsv(await textOf(request, path));

test("the table of changes says when each became known: on 6 or 7 December, never before it happened", async ({
  request,
}) => {
  const rows = await rowsOf(request, "data/changes.csv");
  expect(rows.length).toBeGreaterThan(20);
  for (const { day = "", place, known_on = "", known_days_later } of rows) {
    expect(["2024-12-06", "2024-12-07"], place).toContain(known_on);
    expect((Date.parse(known_on) - Date.parse(day)) / 86_400_000, place).toBe(Number(known_days_later));
  }
  const hama = rows.find(({ day, place }) => day === "2024-12-05" && place === "hama");
  expect(hama).toMatchObject({ known_on: "2024-12-06", known_days_later: "1" });
});

for (const { language, file, title, known } of [
  {
    language: "ar",
    file: "changes",
    title:
      "حمص: تضارب جديد في التقارير يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بوجود القوات الحكومية؛ أُفيد بانسحاب القوات الحكومية",
    known: "عُرف من نسخة حُدِّثت يوم ٧ كانون الأول ٢٠٢٤",
  },
  {
    language: "en",
    file: "changes.en",
    title:
      "Homs: Newly disputed on 6 December 2024 – government forces reported present; government forces reported to have left",
    known: "Known from the version updated on 7 December 2024",
  },
]) {
  test(`the feeds in ${language} tell of every change, newest first, with its excerpts`, async ({ request }) => {
    // That nothing is known any more is no news.
    const rows = (await rowsOf(request, "data/changes.csv")).filter(({ status }) => status !== "unknown");
    const atom = elementsOf(await textOf(request, `data/${file}.atom`));
    const of = (name: string) => atom.flatMap((element) => (element.name === name ? [element.text] : []));
    expect(atom[0]?.attributes["xml:lang"]).toBe(language);
    expect(of("entry")).toHaveLength(rows.length);
    expect(new Set(of("id")).size).toBe(rows.length + 1);
    expect(of("published")).toEqual(of("published").sort().reverse());
    const homs = withoutIsolates(of("content")[of("title").indexOf(title) - 1] ?? "");
    expect(homs).toContain(`<blockquote lang="ar" dir="rtl">«${WITHDRAWAL}`);
    expect(homs).toContain(known);

    const { version, items, ...json } = JSON.parse(await textOf(request, `data/${file}.json`));
    expect(version).toBe("https://jsonfeed.org/version/1.1");
    expect(json).toMatchObject({ language, title: of("title")[0] });
    expect(items.map((item: { id: string }) => item.id)).toEqual(of("id").slice(1));
    expect(items.map((item: { content_html: string }) => item.content_html)).toEqual(of("content"));
  });
}

test("the map's page and the pages of days name the feeds to feed readers, at addresses that are there", async ({
  page,
  request,
}) => {
  for (const [path, count] of [
    ["", 4],
    ["d/2024-12-06/en/", 2],
    ["d/2024-12-06/", 2],
  ] as const) {
    await page.goto(path);
    const links = page.locator('link[rel=alternate][type="application/atom+xml"], link[type="application/feed+json"]');
    await expect(links, path).toHaveCount(count);
    for (const link of await links.all()) {
      await textOf(request, await link.evaluate((element: HTMLLinkElement) => element.href));
    }
  }
});

test("a reader of a day's page finds the feed among the data", async ({ page }) => {
  await page.goto("d/2024-12-06/en/");
  const link = page.getByRole("link", { name: "Feed of all news (Atom)" });
  await link.click();
  await expect(page).toHaveURL(/\/data\/changes\.en\.atom$/);
});
