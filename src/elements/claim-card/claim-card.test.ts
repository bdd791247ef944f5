import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET, HISTORY } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { groupStatements, statementOf } from "../../history/statements.ts";
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

/** What a card of one claim takes, on the day of that claim. */
const alone = (claim: Claim) => ({ statement: statementOf(claim), day: claim.day });

const cardOf = (id: string, more: Partial<Claim> = {}) => alone({ ...claimNamed(id), ...more } as Claim);

/** The history in which the article of most claims is another one. */
function readingWith(article: Partial<Article>, speakerName: Names = { en: "The Monitor" }) {
  const articles = new Map([...DATASET.articles].map(([id, each]) => [id, { ...each, ...article }]));
  const speakers = new Map([...DATASET.speakers].map(([id, each]) => [id, { ...each, names: speakerName }]));
  return { ...HISTORY, dataset: { ...DATASET, articles, speakers } };
}

const quote = (part: ClaimCard) => part.renderRoot.querySelector("blockquote");

test("a claim says what it says, in whose words, and no day where it is the chosen one", async () => {
  const { part } = await mount(ClaimCard, cardOf("hama-taken"));
  expect(textOf(page.getByRole("heading", { level: 4 }).element())).toBe(
    "Opposition in control, previously Government",
  );
  expect(textOf(part.renderRoot.querySelector(".sayers") as Element)).toBe("Said by The Monitor");
  expect(page.getByRole("button").elements()).toEqual([]);
});

test("a quote that is not translated so far stands alone and says so", async () => {
  const { part } = await mount(ClaimCard, cardOf("hama-taken", { translation: {} }));
  expect(textOf(part.renderRoot.querySelector("figure") as Element)).toContain("(not yet translated)");
  const own = await mount(ClaimCard, { ...cardOf("hama-taken", { translation: {} }), locale: ARABIC });
  expect(textOf(own.part.renderRoot.querySelector("figure") as Element)).not.toContain("لم يُترجم بعد");
});

test("the day of a claim about another day is told, and leads there", async () => {
  const { asked } = await mount(ClaimCard, { ...cardOf("hama-taken"), day: december(6) });
  const day = page.getByRole("button");
  expect(textOf(day.element())).toMatch(/^Thursday,? 5 December 2024$/);
  await day.click();
  expect(asked).toEqual([set("day", december(5))]);
});

test("a day that the text leaves open is told as the days between", async () => {
  await mount(ClaimCard, cardOf("rastan-taken", { earliest: addDays(december(6), -2) }));
  expect(textOf(page.getByRole("button").element())).toBe("on some day between 4 December 2024 and 6 December 2024");
});

test("the reader's language leads, the verbatim quote below in marks, language and direction of its article", async () => {
  const { part } = await mount(ClaimCard, cardOf("hama-taken"));
  const figure = part.renderRoot.querySelector("figure") as Element;
  expect([...figure.children].map(textOf)).toEqual(["“The factions entered Hama”", "«دخلت الفصائل مدينة حماة»"]);
  expect(part.renderRoot.querySelector<HTMLElement>(".translation")?.lang).toBe("en");
  expect([quote(part)?.lang, quote(part)?.dir]).toEqual(["ar", "rtl"]);
  const sizes = [...figure.children].map((each) => getComputedStyle(each).fontSize);
  expect(sizes).toEqual(["17px", "15px"]);
});

test("for readers of the article's language the quote stands alone and leads", async () => {
  const { part } = await mount(ClaimCard, { ...cardOf("hama-taken"), locale: ARABIC });
  expect(textOf(part.renderRoot.querySelector("figure") as Element)).toBe("«دخلت الفصائل مدينة حماة»");
  expect(getComputedStyle(quote(part) as Element).fontSize).toBe("20px");
});

test("a quote from an English article stands in English marks, also in the Arabic page", async () => {
  const { part } = await mount(ClaimCard, {
    ...cardOf("hama-taken", { translation: { ar: "دخلوا" } }),
    history: readingWith({ language: "en" }),
    locale: ARABIC,
  });
  expect(quote(part)?.textContent).toBe("“دخلت الفصائل مدينة حماة”");
  expect([quote(part)?.lang, quote(part)?.dir]).toEqual(["en", "ltr"]);
  expect(textOf(part.renderRoot.querySelector(".translation") as Element)).toBe("«دخلوا»");
});

test("a claim without a translation into the reader's language is quoted alone", async () => {
  const { part } = await mount(ClaimCard, cardOf("hama-taken", { translation: {} }));
  expect(part.renderRoot.querySelector(".translation")).toBe(null);
  expect(quote(part)?.className).toBe("leading");
});

test("the words by which the article hedges are quoted in its own language, led by their translation", async () => {
  const { part } = await mount(ClaimCard, cardOf("homs-left"));
  const hedge = () => textOf(part.renderRoot.querySelector(".hedge") as Element);
  const q = part.renderRoot.querySelector("q");
  expect(hedge()).toBe("The article's caveat: وفق تقارير أولية (not yet translated)");
  expect([q?.lang, q?.dir]).toEqual(["ar", "rtl"]);
  part.statement = cardOf("homs-left", { hedgeTranslation: { en: "according to preliminary reports" } }).statement;
  await part.updateComplete;
  expect(hedge()).toBe("The article's caveat: “according to preliminary reports” وفق تقارير أولية");
});

test("a plain claim bears no tag and no hedge", async () => {
  const { part } = await mount(ClaimCard, cardOf("rastan-taken"));
  expect(part.renderRoot.querySelectorAll(".tag, .hedge")).toHaveLength(0);
});

test("what denies and what is denied is tagged", async () => {
  const { part } = await mount(ClaimCard, { ...cardOf("homs-kept"), denied: new Set([toId("homs-kept")]) });
  expect([...part.renderRoot.querySelectorAll(".tag")].map(textOf)).toEqual([
    "Denies another report",
    "Denied by another report",
  ]);
});

test("the article is a chip with its title and when it came out, in the reader's language where it can be", async () => {
  const { part } = await mount(ClaimCard, cardOf("hama-taken"));
  const chip = () => part.renderRoot.querySelector(".source > summary") as Element;
  expect(textOf(chip())).toBe("حماة خارج السيطرة 6 December, 10:06");
  expect(chip().querySelector("cite")?.lang).toBe("ar");
  part.history = readingWith({ titleTranslation: { en: "Hama out of control" } }, { en: "The Monitor" });
  await part.updateComplete;
  expect(textOf(chip())).toMatch(/^Hama out of control/);
  expect(chip().querySelector("cite")?.lang).toBe("en");
});

const openSource = async (part: ClaimCard) => {
  (part.renderRoot.querySelector(".source > summary") as HTMLElement).click();
  await part.updateComplete;
  return [...part.renderRoot.querySelectorAll(".source > :not(summary)")].map(textOf);
};

test("the chip unfolds into who speaks, the whole source, when it was reported, and how the day was worked out", async () => {
  const { part } = await mount(ClaimCard, { ...cardOf("hama-taken"), base: BASE });
  expect(await openSource(part)).toEqual([
    "The Monitor",
    "The Daily · حماة خارج السيطرة · published 6 December 2024, 10:06 · Read the article",
    "reported 1 day later",
    "How the day was worked out The article says Thursday. Never taken before.",
    "Link to this excerpt",
  ]);
  const link = page.getByRole("link", { name: "Read the article" }).element() as HTMLAnchorElement;
  expect(link.href).toBe("https://daily.example/hama");
  expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
});

test("a source without an address has no link, and tells role, what was inferred, updated and translated", async () => {
  const { part } = await mount(ClaimCard, cardOf("homs-kept"));
  const [speaker, article] = await openSource(part);
  expect(speaker).toBe("The Ministry · the ministry of defence");
  expect(article).toBe(
    "The Daily · الوزارة تنفي · published 6 December 2024 · updated 7 December 2024 · " +
      "date of publication inferred · The article is a machine translation.",
  );
  expect(page.getByRole("link", { name: "Read the article" }).elements()).toEqual([]);
});

test("in Arabic the clock is in Arabic-Indic digits, and an English note is marked as one", async () => {
  const { part } = await mount(ClaimCard, { ...cardOf("hama-taken"), locale: ARABIC });
  const told = (await openSource(part)).map(withoutIsolates).join(" ");
  expect(told).toContain("٦ كانون الأول ٢٠٢٤، الساعة ١٠:٠٦");
  expect(told).toContain("Never taken before. (بالإنجليزية)");
});

/** Three articles in which the Monitor says the same, one of them with doubt. */
const THRICE = groupStatements(
  [
    { ...claimNamed("homs-left"), id: toId("doubted") },
    { ...claimNamed("homs-left"), id: toId("sure"), hedge: null, article: toId("stated") },
  ] as Claim[],
  DATASET,
)[0] as NonNullable<ReturnType<typeof groupStatements>[number]>;

test("what several claims say is one card: the surest is quoted, the others are folded, each with its source", async () => {
  const { part } = await mount(ClaimCard, { statement: THRICE, day: december(6) });
  expect(part.renderRoot.querySelectorAll("h4")).toHaveLength(1);
  expect(textOf(part.renderRoot.querySelector(".sayers") as Element)).toBe("Said by The Monitor");
  const fold = part.renderRoot.querySelector<HTMLDetailsElement>(".others");
  expect(textOf(fold?.querySelector("summary") as Element)).toBe("1 more excerpt says so · The Monitor");
  expect([...part.renderRoot.querySelectorAll("figure")].map(({ id }) => id)).toEqual(["claim-sure", "claim-doubted"]);
  expect(fold?.open).toBe(false);
  expect(part.show(toId("doubted"))).toBe(true);
  expect(fold?.open).toBe(true);
  expect((part.renderRoot as ShadowRoot).activeElement?.id).toBe("claim-doubted");
  expect(part.show(toId("hama-taken")), "a claim of another card").toBe(false);
});

test("markup in quotes, translations, hedges, titles and names is shown as text", async () => {
  const evil = `<img src="x" onerror="document.title='hacked'"><script>document.title = "hacked"</script>`;
  const card = cardOf("hama-taken", {
    ...{ quote: { text: evil, start: 0, end: evil.length }, translation: { en: evil } },
    ...{ hedge: evil, hedgeTranslation: { en: evil }, dayReason: { en: evil }, note: { en: evil } },
  });
  const { part } = await mount(ClaimCard, { ...card, history: readingWith({ title: evil }, { en: evil }) });
  expect(part.renderRoot.querySelectorAll("img, script")).toHaveLength(0);
  // Quote, translation, hedge and its translation, day reason, note, title twice, publisher and speaker twice.
  expect(part.renderRoot.textContent?.split(evil)).toHaveLength(12);
});

test("a claim whose article is not in the data set is named", async () => {
  const { part } = await mount(ClaimCard, cardOf("hama-taken"));
  part.statement = cardOf("hama-taken", { article: toId("lost") }).statement;
  await expect(part.updateComplete).rejects.toThrow("unknown article lost");
});

const BASE = "https://maps.example/syria/data/";

test("a claim leads to its own address, and an error in it is reported with that address", async () => {
  const map = { ...DATASET.map, contact: "https://maps.example/errors" };
  const history = { ...HISTORY, dataset: { ...DATASET, map } };
  const { part } = await mount(ClaimCard, { ...cardOf("hama-taken"), base: BASE, history });
  await openSource(part);
  const own = page.getByRole("link", { name: "Link to this excerpt" }).element() as HTMLAnchorElement;
  expect(own.href).toBe("https://maps.example/syria/sources/en/#claim-hama-taken");
  const report = page.getByRole("link", { name: "Report an error" }).element() as HTMLAnchorElement;
  expect(new URL(report.href).searchParams.get("about")).toBe(own.href);
});

test("without a contact no error can be reported beside a claim", async () => {
  const { part } = await mount(ClaimCard, { ...cardOf("hama-taken"), base: BASE });
  await openSource(part);
  expect(page.getByRole("link", { name: "Report an error" }).elements()).toEqual([]);
});

test("a claim that was corrected says when, why, and what it said before", async () => {
  const was = { quote: null, translation: { en: "They entered Hama" }, speaker: null };
  const corrected = [{ day: december(9), reason: { ar: "خطأ", en: "A slip" }, was }];
  const { part } = await mount(ClaimCard, { ...cardOf("hama-taken", { corrected }), base: BASE });
  expect(textOf(part.renderRoot.querySelector(".correction") as Element)).toBe(
    "Corrected by the editors on 9 December 2024: A slip Before: They entered Hama",
  );
});
