import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET, ENGLISH, HISTORY, VIEW } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { RetryEvent } from "../contract/part-events.ts";
import { parseSetting, USUAL_SETTINGS } from "../contract/settings.ts";
import { Frame } from "./frame.ts";

/** A frame of a width in pixels with all controls, where nothing else is said. */
async function start(properties: Partial<Frame> = {}, width = 1000) {
  const controls = parseSetting("controls", "all").value;
  const mounted = await mount(Frame, { view: VIEW, base: location.href, controls, ...properties });
  (mounted.part.parentElement as HTMLElement).style.inlineSize = `${width}px`;
  return mounted;
}

const USUAL = { controls: USUAL_SETTINGS.controls };

const focused = (node: Document | ShadowRoot = document): Element | null => {
  const inner = node.activeElement?.shadowRoot;
  return inner?.activeElement ? focused(inner) : node.activeElement;
};

test("the map's title, what it draws on, its disclaimer and its days are there", async () => {
  const { part } = await start();
  expect(textOf(page.getByRole("heading", { level: 1 }).element())).toBe("Five days");
  expect(textOf(part.renderRoot.querySelector(".titles p") as Element)).toMatch(
    /^2 articles, 3\s?–\s?7 December 2024: what they reported$/,
  );
  expect(textOf(part.renderRoot.querySelector("footer") as Element)).toBe(
    "Disclaimer What the articles reported Sources and method " +
      "Data: CC BY 4.0. Excerpts of articles belong to their publishers.",
  );
  expect(page.getByRole("slider").elements()).toHaveLength(1);
});

test("in Arabic all of it is marked as Arabic and goes from right to left", async () => {
  const { part } = await start({ locale: ARABIC, view: { ...VIEW, lang: "ar" } });
  const frame = part.renderRoot.querySelector<HTMLElement>(".frame");
  expect([frame?.lang, frame?.dir]).toEqual(["ar", "rtl"]);
  expect(textOf(page.getByRole("heading", { level: 1 }).element())).toBe("خمسة أيام");
});

test("why nothing is shown is said over the map only where no sentence of the day is seen to say it", async () => {
  const history = buildHistory(DATASET, { ...COUNT_ALL, asOf: december(3) });
  const view = { ...VIEW, day: december(7), asOf: december(3) };
  const seen = async (properties: Partial<Frame>, width = 1000, height = 800) => {
    const { part } = await start({ history, view, ...USUAL, ...properties }, width);
    part.style.blockSize = `${height}px`;
    const texts = [...part.renderRoot.querySelectorAll<HTMLElement>(".silence, .headline-line")];
    return texts.filter((each) => each.checkVisibility()).map(textOf);
  };
  const why = "Nothing is shown as known on 3 December 2024: the first of these articles came out on 6 December 2024.";
  expect(await seen({})).toEqual([why]);
  expect(await seen({ controls: parseSetting("controls", "timeline").value })).toEqual([why]);
  expect(await seen({ view: { ...view, show: "list" } }, 320, 568)).toEqual([why]);
  expect(await seen({ view: { ...view, place: toId("homs") } }, 375, 812)).toEqual([why]);
});

test("the sources of the basemap are credited, each once", async () => {
  const layer = (id: string, attribution: string) => ({
    ...{ id, attribution, file: `${id}.json`, source: "", licence: "" },
  });
  const basemap = [layer("countries", "Natural Earth"), layer("towns", "GeoNames, Natural Earth")];
  const { part } = await start({ history: { ...HISTORY, dataset: { ...DATASET, basemap } } });
  expect(textOf(part.renderRoot.querySelector("footer p[lang=en]") as Element)).toBe("Natural Earth · GeoNames");
});

test("below the evidence a link leads to the sources on the site that publishes the data, in the reader's language", async () => {
  const { part } = await start({ base: "https://maps.example/syria/data/", locale: ARABIC });
  const link = part.renderRoot.querySelector<HTMLAnchorElement>("footer a");
  expect(link?.href).toBe("https://maps.example/syria/sources/ar/");
  expect(textOf(link as Element)).toBe("المصادر والمنهج");
  expect([link?.target, link?.rel]).toEqual(["_blank", "noopener"]);
});

test("the evidence is the day's where no place is selected, else the place's", async () => {
  const { part } = await start();
  expect(page.getByRole("heading", { name: /^What is new on/ }).elements()).toHaveLength(1);
  part.view = { ...VIEW, place: toId("hama") };
  await part.updateComplete;
  await expect.element(page.getByRole("heading", { name: /^Hama/ })).toBeVisible();
  expect(page.getByRole("heading", { name: /^What is new on/ }).elements()).toEqual([]);
});

test("the focus follows from a list to the place chosen in it", async () => {
  const { part } = await start();
  (page.getByRole("button", { name: /^Homs/ }).first().element() as HTMLElement).focus();
  part.view = { ...VIEW, place: toId("homs") };
  await part.updateComplete;
  expect(focused()?.ariaLabel).toBe("Evidence");
});

test("a reader who closes a place in the evidence is back at its line", async () => {
  const { part } = await start({ view: { ...VIEW, place: toId("rastan") } });
  const back = page.getByRole("button", { name: "Back to the day" });
  await expect.element(back).toBeInTheDocument();
  (back.element() as HTMLElement).focus();
  part.view = VIEW;
  await expect.poll(() => focused()?.textContent).toMatch(/Rastan/);
});

test("the focus stays where it is when the day changes or the map has trouble", async () => {
  const { part } = await start({ view: { ...VIEW, place: toId("hama") } });
  const back = page.getByRole("button", { name: "Back to the day" });
  await expect.element(back).toBeInTheDocument();
  (back.element() as HTMLElement).focus();
  part.view = { ...VIEW, place: toId("hama"), day: december(5) };
  await part.updateComplete;
  expect(focused()?.ariaLabel).toBe("Back to the day");
  part.trouble = "basemap";
  await part.updateComplete;
  expect(focused()?.ariaLabel).toBe("Back to the day");
  part.dark = true;
  await part.updateComplete;
  expect(focused()?.ariaLabel).toBe("Back to the day");
});

test("the focus stays outside of the evidence when a place is chosen on the map", async () => {
  const { part } = await start();
  (page.getByRole("slider").element() as HTMLElement).focus();
  part.view = { ...VIEW, place: toId("homs") };
  await part.updateComplete;
  expect(focused()).toBe(page.getByRole("slider").element());
});

test("trouble is told beside the map that still works, and can be tried again", async () => {
  const retried = vi.fn();
  const { part } = await start({ trouble: "network" });
  part.addEventListener(RetryEvent.type, retried);
  expect(textOf(page.getByRole("alert").element())).toBe(
    "The map's data could not be fetched. Check the connection and try again. Try again",
  );
  expect(page.getByRole("slider").elements()).toHaveLength(1);
  await userEvent.click(page.getByRole("alert").getByRole("button"));
  expect(retried).toHaveBeenCalledOnce();
  part.trouble = null;
  await part.updateComplete;
  expect(page.getByRole("alert").elements()).toEqual([]);
});

test("the list takes the place of the map, which is not made then, and gives it back", async () => {
  const { part } = await start({ view: { ...VIEW, show: "list" } });
  const made = () =>
    ["conflict-map-canvas", "conflict-map-place-search", ".key", "conflict-map-list-host", ".display-choice"].filter(
      (name) => part.renderRoot.querySelector(name),
    );
  expect(made()).toEqual(["conflict-map-list-host", ".display-choice"]);
  part.view = VIEW;
  await part.updateComplete;
  expect(made()).toEqual(["conflict-map-canvas", "conflict-map-place-search", ".key", ".display-choice"]);
});

test("beside the list nothing is said of what troubles the map alone", async () => {
  const { part } = await start({ view: { ...VIEW, show: "list" }, trouble: "basemap" });
  expect(page.getByRole("alert").elements()).toEqual([]);
  part.trouble = "network";
  await part.updateComplete;
  expect(page.getByRole("alert").elements()).toHaveLength(1);
});

test("markup in the title, the disclaimer and the credits is shown as text", async () => {
  const evil = `<img src="x" onerror="document.title='hacked'">`;
  const map = { ...DATASET.map, title: { en: evil }, disclaimer: { en: evil } };
  const basemap = [{ id: "countries", attribution: evil, file: "countries.json", source: "", licence: "" }];
  const { part } = await start({ locale: ENGLISH, history: { ...HISTORY, dataset: { ...DATASET, map, basemap } } });
  expect(part.renderRoot.querySelectorAll("img")).toHaveLength(0);
  expect(part.renderRoot.textContent?.split(evil)).toHaveLength(4);
});

test("an address that cites other data than is shown is told so, with a way to the corrections, until the reader has read it", async () => {
  const { part, asked } = await start({
    view: { ...VIEW, cited: "12345678abcd" },
    base: "https://maps.example/syria/data/",
  });
  const notice = part.renderRoot.querySelector(".notice");
  expect(textOf(notice as Element)).toBe(
    "This address cites data set 12345678abcd. The data has changed since; this is 00ff. No correction is recorded Close",
  );
  expect(notice?.querySelector("a")?.href).toBe("https://maps.example/syria/sources/en/#corrections");
  notice?.querySelector("button")?.click();
  expect(asked).toEqual([{ type: "set", option: "cited", value: null }]);
});

test("as of a day before a correction it is told of the corrections all the same", async () => {
  const was = { quote: "Other words.", translation: {}, speaker: null };
  const corrected = [{ day: december(6), reason: {}, was }];
  const claims = new Map([...DATASET.claims].map(([id, claim]) => [id, { ...claim, corrected }]));
  const history = buildHistory({ ...DATASET, claims }, { ...COUNT_ALL, asOf: december(5) });
  const { part } = await start({ history, view: { ...VIEW, cited: "12345678abcd" } });
  expect(textOf(part.renderRoot.querySelector(".notice") as Element)).toContain("7 corrections so far");
});

test("an address that cites the data that is shown has nothing to be told", async () => {
  const { part } = await start({ view: { ...VIEW, cited: DATASET.hash.slice(0, 12) } });
  expect(part.renderRoot.querySelector(".notice")).toBeNull();
});

test("a map on somebody else's page has its sentence, key and days in view, and the rest behind one button", async () => {
  await start(USUAL);
  const more = page.getByRole("button", { name: "More" });
  expect(page.getByRole("combobox", { name: "Find a place" }).elements()).toEqual([]);
  expect(page.getByRole("heading", { name: /^What is new on/ }).elements()).toEqual([]);
  await more.click();
  await expect.element(page.getByRole("combobox", { name: "Find a place" })).toBeVisible();
  await page.getByRole("button", { name: "What is new on this day" }).click();
  await expect.element(page.getByRole("heading", { name: /^What is new on/ })).toBeVisible();
  expect(page.getByRole("combobox", { name: "Find a place" }).elements()).toEqual([]);
});

test("what is new goes again by the button that brought it, and takes the place of evidence that is open", async () => {
  const { part, asked } = await start(USUAL);
  const press = async (isExpanded = false) => {
    await page.getByRole("button", { name: "More" }).click();
    const button = page.getByRole("button", { name: "What is new on this day" });
    await expect.element(button).toHaveAttribute("aria-expanded", String(isExpanded));
    await button.click();
  };
  const heading = page.getByRole("heading", { name: /^What is new on/ });
  await press();
  await expect.element(heading).toBeVisible();
  await press(true);
  await expect.poll(() => heading.elements()).toEqual([]);
  part.view = { ...VIEW, place: toId("hama") };
  await part.updateComplete;
  await press();
  expect(asked.at(-1)).toEqual({ type: "set", option: "place", value: null });
  part.view = VIEW;
  await expect.element(heading).toBeVisible();
});

test("there the evidence of a place comes when it is opened, and goes with it", async () => {
  const { part } = await start(USUAL);
  const evidence = page.getByRole("region", { name: "Evidence" });
  expect(evidence.elements()).toEqual([]);
  part.view = { ...VIEW, place: toId("hama") };
  await expect.element(evidence).toBeVisible();
  part.view = VIEW;
  await part.updateComplete;
  expect(evidence.elements()).toEqual([]);
});

test("Escape and a press beside it close the menu, and Escape gives the focus back to its button", async () => {
  const { part } = await start(USUAL);
  const more = page.getByRole("button", { name: "More" });
  await more.click();
  await userEvent.keyboard("{Escape}");
  expect(more.element().ariaExpanded).toBe("false");
  expect(focused()).toBe(more.element());
  await more.click();
  await page.getByRole("heading", { level: 1 }).click();
  await part.updateComplete;
  expect(more.element().ariaExpanded).toBe("false");
});

test.each([700, 900, 1024])(
  "in a frame of %i pixels the title has one line, and the tools all of their words",
  async (width) => {
    for (const locale of [ARABIC, ENGLISH]) {
      const { part } = await start({ locale, view: { ...VIEW, lang: locale.language } }, width);
      const title = part.renderRoot.querySelector("h1") as HTMLElement;
      expect(title.offsetHeight).toBeLessThan(1.5 * Number.parseFloat(getComputedStyle(title).lineHeight));
      const tools = part.renderRoot.querySelector(".tools") as HTMLElement;
      expect(tools.scrollWidth).toBeLessThanOrEqual(tools.clientWidth);
    }
  },
);

test("in a narrow frame all tools are behind the button", async () => {
  await start({}, 390);
  expect(page.getByRole("combobox").elements()).toEqual([]);
  await page.getByRole("button", { name: "More" }).click();
  await expect.element(page.getByRole("combobox", { name: "Find a place" })).toBeVisible();
});
