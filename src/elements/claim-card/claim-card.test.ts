import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET, HISTORY } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import { addDays } from "../../model/day.ts";
import type { Names } from "../../model/names.ts";
import { set } from "../../view/state.ts";
import { ClaimCard } from "./claim-card.ts";

function claimNamed(id: string): Claim {
  const claim = DATASET.claims.get(toId(id));
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

/** The history in which the article of most claims is another one. */
function readingWith(article: Partial<Article>, speakerName: Names = { en: "The Monitor" }) {
  const articles = new Map([...DATASET.articles].map(([id, each]) => [id, { ...each, ...article }]));
  const speakers = new Map([...DATASET.speakers].map(([id, each]) => [id, { ...each, names: speakerName }]));
  return { ...HISTORY, dataset: { ...DATASET, articles, speakers } };
}

const quote = (part: ClaimCard) => part.renderRoot.querySelector("blockquote");

test("a claim says what it says, on which day, in whose words", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("hama-taken") });
  expect(textOf(page.getByRole("heading").element())).toBe("Opposition in control, taken from Government");
  expect(page.getByRole("button").element().textContent?.trim()).toMatch(/^Thursday,? 5 December 2024$/);
  expect(part.renderRoot.querySelector("figcaption")?.textContent).toBe("The Monitor");
});

test("a claim says how much later it was reported", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("hama-taken") });
  expect(textOf(part.renderRoot.querySelector("header") as Element)).toContain("reported 1 day later");
});

test("who speaks is told with the role, where there is one", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("homs-kept") });
  expect(textOf(part.renderRoot.querySelector("figcaption") as Element)).toBe("The Ministry · the ministry of defence");
});

test("the quote is verbatim, in the marks, the language and the direction of its article", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("hama-taken") });
  expect(quote(part)?.textContent).toBe("«دخلت الفصائل مدينة حماة»");
  expect([quote(part)?.lang, quote(part)?.dir]).toEqual(["ar", "rtl"]);
  const title = part.renderRoot.querySelector("cite");
  expect([title?.lang, title?.dir]).toEqual(["ar", "rtl"]);
});

test("a quote from an English article stands in English marks, also in the Arabic page", async () => {
  const { part } = await mount(ClaimCard, {
    claim: { ...claimNamed("hama-taken"), translation: { ar: "دخلوا" } },
    history: readingWith({ language: "en" }),
    locale: ARABIC,
  });
  expect(quote(part)?.textContent).toBe("“دخلت الفصائل مدينة حماة”");
  expect([quote(part)?.lang, quote(part)?.dir]).toEqual(["en", "ltr"]);
  expect(textOf(part.renderRoot)).toContain("ترجمة (من إعداد هذا المشروع): دخلوا");
});

test("a translation is marked as one, and given only to readers of another language", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("hama-taken") });
  const translation = part.renderRoot.querySelector<HTMLElement>(".translation");
  expect(translation?.lang).toBe("en");
  expect(textOf(translation as Element)).toBe("Translation (this project's): The factions entered Hama");
  part.locale = ARABIC;
  await part.updateComplete;
  expect(textOf(part.renderRoot)).not.toMatch(/ترجمة|entered/);
});

test("a claim without a translation into the reader's language has none", async () => {
  const { part } = await mount(ClaimCard, { claim: { ...claimNamed("hama-taken"), translation: {} } });
  expect(textOf(part.renderRoot)).not.toContain("Translation");
});

test("the words by which the article hedges are quoted in its own language", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("homs-left") });
  const hedge = part.renderRoot.querySelector("q");
  expect(textOf(part.renderRoot)).toContain("The article's caveat: وفق تقارير أولية");
  expect([hedge?.lang, hedge?.dir]).toEqual(["ar", "rtl"]);
});

test("a plain claim bears no tag and no hedge", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("rastan-taken") });
  expect(textOf(part.renderRoot)).not.toMatch(/unconfirmed|Denie|Speaks|How the day/);
});

test("what denies, what is denied and what speaks on the day is tagged", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("homs-kept"), denied: true, speaks: true });
  expect([...part.renderRoot.querySelectorAll(".tag")].map(textOf)).toEqual([
    "Bears on the chosen day",
    "Denies another report",
    "Denied by another report",
  ]);
});

test("the source tells the publisher, the title and when it was published, and links to it in a new tab", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("hama-taken") });
  expect(textOf(part.renderRoot.querySelector(".source") as Element)).toBe(
    "The Daily · حماة خارج السيطرة · published 6 December 2024, 10:06 · Read the article",
  );
  const link = page.getByRole("link", { name: "Read the article" }).element() as HTMLAnchorElement;
  expect(link.href).toBe("https://daily.example/hama");
  expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
});

test("a source without an address has no link, and tells what was inferred, updated and translated", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("homs-kept") });
  expect(page.getByRole("link", { name: "Read the article" }).elements()).toEqual([]);
  expect(textOf(part.renderRoot.querySelector(".source") as Element)).toBe(
    "The Daily · الوزارة تنفي · published 6 December 2024 · updated 7 December 2024 · " +
      "date of publication inferred · The article is a machine translation.",
  );
});

test("in Arabic the clock is in Arabic-Indic digits", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("hama-taken"), locale: ARABIC });
  const source = withoutIsolates(textOf(part.renderRoot.querySelector(".source") as Element));
  expect(source).toContain("٦ كانون الأول ٢٠٢٤، الساعة ١٠:٠٦");
});

test("how the day was worked out can be unfolded, with the note", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("hama-taken") });
  await page.getByText("How the day was worked out").click();
  expect(part.renderRoot.querySelector("details")?.open).toBe(true);
  const reasons = () => [...part.renderRoot.querySelectorAll("details p")].map(textOf);
  expect(reasons()).toEqual(["The article says Thursday.", "Never taken before."]);
  expect(part.renderRoot.querySelectorAll("details [lang]")).toHaveLength(0);
  part.locale = ARABIC;
  await part.updateComplete;
  expect(reasons().map(withoutIsolates)).toEqual(["يذكر المقال الخميس.", "Never taken before. (بالإنجليزية)"]);
  const [foreign] = part.renderRoot.querySelectorAll<HTMLElement>("details [lang]");
  expect([foreign?.lang, foreign?.dir, foreign?.textContent]).toEqual(["en", "ltr", "Never taken before."]);
});

test("the words of doubt are led by their translation, with the original beside it", async () => {
  const hedged = { ...claimNamed("homs-left"), hedgeTranslation: { en: "according to preliminary reports" } };
  const { part } = await mount(ClaimCard, { claim: hedged });
  const hedge = () => textOf(part.renderRoot.querySelector(".hedge") as Element);
  expect(hedge()).toBe("The article's caveat: “according to preliminary reports” وفق تقارير أولية");
  part.claim = claimNamed("homs-left");
  await part.updateComplete;
  expect(hedge(), "without a translation the original stands alone").toBe("The article's caveat: وفق تقارير أولية");
});

test("a day that the text leaves open is told as the days between", async () => {
  const claim = { ...claimNamed("rastan-taken"), earliest: addDays(december(6), -2) };
  await mount(ClaimCard, { claim });
  expect(page.getByRole("button").element().textContent?.trim()).toBe(
    "on some day between 4 December 2024 and 6 December 2024",
  );
});

test("a click on the day asks for it", async () => {
  const { asked } = await mount(ClaimCard, { claim: claimNamed("hama-taken") });
  await page.getByRole("button").click();
  expect(asked).toEqual([set("day", december(5))]);
});

test("markup in quotes, translations, hedges, titles and names is shown as text", async () => {
  const evil = `<img src="x" onerror="document.title='hacked'"><script>document.title = "hacked"</script>`;
  const claim: Claim = {
    ...claimNamed("hama-taken"),
    ...{ quote: { text: evil, start: 0, end: evil.length }, translation: { en: evil } },
    ...{ hedge: evil, hedgeTranslation: { en: evil }, dayReason: { en: evil }, note: { en: evil } },
  };
  const { part } = await mount(ClaimCard, { claim, history: readingWith({ title: evil }, { en: evil }) });
  expect(part.renderRoot.querySelectorAll("img, script")).toHaveLength(0);
  // Quote, translation, hedge and its translation, day reason, note, title, speaker and publisher.
  expect(part.renderRoot.textContent?.split(evil)).toHaveLength(10);
});

test("a claim whose article is not in the data set is named", async () => {
  const { part } = await mount(ClaimCard, { claim: claimNamed("hama-taken") });
  part.claim = { ...part.claim, article: toId("lost") };
  await expect(part.updateComplete).rejects.toThrow("unknown article lost");
});

const BASE = "https://maps.example/syria/data/";

test("a claim leads to its own address, and an error in it is reported with that address", async () => {
  const map = { ...DATASET.map, contact: "https://maps.example/errors" };
  const history = { ...HISTORY, dataset: { ...DATASET, map } };
  await mount(ClaimCard, { claim: claimNamed("hama-taken"), base: BASE, history });
  const own = page.getByRole("link", { name: "Link to this excerpt" }).element() as HTMLAnchorElement;
  expect(own.href).toBe("https://maps.example/syria/sources/en/#claim-hama-taken");
  const report = page.getByRole("link", { name: "Report an error" }).element() as HTMLAnchorElement;
  expect(new URL(report.href).searchParams.get("about")).toBe(own.href);
});

test("without a contact no error can be reported beside a claim", async () => {
  await mount(ClaimCard, { claim: claimNamed("hama-taken"), base: BASE });
  expect(page.getByRole("link", { name: "Report an error" }).elements()).toEqual([]);
});

test("a claim that was corrected says when, why, and what it said before", async () => {
  const was = { quote: null, translation: { en: "They entered Hama" }, speaker: null };
  const corrected = [{ day: december(9), reason: { ar: "خطأ", en: "A slip" }, was }];
  const { part } = await mount(ClaimCard, { claim: { ...claimNamed("hama-taken"), corrected }, base: BASE });
  expect(textOf(part.renderRoot.querySelector(".correction") as Element)).toBe(
    "Corrected by the editors on 9 December 2024: A slip Before: They entered Hama",
  );
});
