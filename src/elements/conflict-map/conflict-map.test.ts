import { LitElement } from "lit";
import { afterEach, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { toId } from "../../../test/id.ts";
import type { ConflictMap } from "../../hosting/conflict-map.ts";
import "../../hosting/conflict-map.ts";
import { december } from "../../../test/day.ts";
import { DATASET, VIEW } from "../../../test/element-sample.ts";
import { next, textOf } from "../../../test/mount.ts";
import { loadWords } from "../../language/words/load-words.ts";
import { type NamedGround, NO_PATHS } from "../../map/ground/ground.ts";
import { encodeGround } from "../../map/ground/ground-file.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay, parseDay } from "../../model/day.ts";
import { encodeMap } from "../../model/encode-files.ts";
import type { ViewState } from "../../view/state.ts";
import { ProblemEvent } from "../contract/events.ts";
import { MapPaintedEvent } from "../contract/part-events.ts";
import { type PublishedView, publishView } from "../contract/published-view.ts";
import { Session } from "./session.ts";

const fileOf = (dataset: Dataset) => () => new Response(JSON.stringify(encodeMap(dataset)));
const FILE = fileOf(DATASET);
const NO_GROUND: NamedGround = {
  ...{ grid: { origin: [0, 0], worldSize: 1000 }, names: { countries: [], roads: [], towns: [] } },
  ...NO_PATHS,
};
const GONE = () => new Response("gone", { status: 404 });

/** The answer to requests for the ground. */
let ground: () => Response | Promise<Response> = () => new Response(encodeGround(NO_GROUND));

// Wide enough for all of its parts to be in view.
beforeAll(() => page.viewport(1100, 720));

afterEach(() => {
  ground = () => new Response(encodeGround(NO_GROUND));
  document.body.replaceChildren();
  document.documentElement.lang = "en";
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Answers to the requests for a map file from now on, in turn, the last one again and again. */
function serve(...answers: (() => Response | Promise<Response>)[]) {
  const real = window.fetch;
  const asked: string[] = [];
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) => {
    if (String(input).endsWith("ground.json")) return ground();
    if (!String(input).includes("map.json")) return real(input, init);
    asked.push(String(input));
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? GONE;
    return answer();
  });
  return asked;
}

/** A map on the page with the attributes, and with all controls unless it names some; not loaded yet. */
function place(attributes = ""): ConflictMap {
  document.body.innerHTML = `<conflict-map style="block-size: 640px" ${attributes.includes("controls=") ? "" : 'controls="all"'} ${attributes}></conflict-map>`;
  return document.querySelector("conflict-map") as ConflictMap;
}

/** A map that is ready, of the sample where nothing else is served. */
async function ready(attributes = ""): Promise<ConflictMap> {
  if (!vi.isMockFunction(window.fetch)) serve(FILE);
  const map = place(attributes);
  await next(map, "conflict-map-ready");
  return map;
}

/** A map whose data is there, of the sample where nothing else is served; it need not be painted yet. */
async function shown(attributes = ""): Promise<ConflictMap> {
  if (!vi.isMockFunction(window.fetch)) serve(FILE);
  const map = place(attributes);
  await loaded(map);
  return map;
}

/** Milliseconds between two looks, and until nothing comes any more on a machine that builds the code meanwhile. */
const PATIENT = { interval: 5, timeout: 20_000 };

/** Waits for the data, or for that of another title. */
async function loaded(map: ConflictMap, title = /./): Promise<void> {
  await vi.waitFor(() => expect(map.caption).toMatch(title), PATIENT);
  await map.updateComplete;
}

/** Every view that the map tells of from now on. */
function viewsOf(map: ConflictMap): PublishedView[] {
  const views: PublishedView[] = [];
  map.addEventListener("conflict-map-view", ({ view }) => views.push(view));
  return views;
}

/** Presses a key on the slider of the first map of the page. */
async function pressOnSlider(key: string): Promise<void> {
  (page.getByRole("slider").first().element() as HTMLElement).focus();
  await userEvent.keyboard(`{${key}}`);
}

/** The view of a map that is not played and of which nothing is pointed at, as pages are told of it. */
const published = (view: ViewState) => publishView(view, { pointed: null, playing: false });

const groundOf = (map: ConflictMap) =>
  map.renderRoot
    .querySelector("conflict-map-frame")
    ?.shadowRoot?.querySelector("conflict-map-canvas")
    ?.shadowRoot?.querySelector(".static-ground") ?? null;

const hama = () => page.getByRole("heading", { level: 2, name: /^Hama/ });

test("while it loads it says so, and has no view", () => {
  serve(() => new Promise(() => {}));
  const map = place();
  expect(map.view).toBe(null);
  expect(map.caption).toBe("");
});

test("while it loads it speaks the language asked for, or else that of the page", async () => {
  serve(() => new Promise(() => {}));
  const status = () => page.getByRole("status").element() as HTMLElement;
  await place().updateComplete;
  expect(textOf(status())).toBe("Loading the map…");
  await place(`lang="ar"`).updateComplete;
  expect([textOf(status()), status().lang, status().dir]).toEqual(["جارٍ تحميل الخريطة…", "ar", "rtl"]);
  document.documentElement.lang = "ar-SY";
  await place().updateComplete;
  expect([textOf(status()), status().dir]).toEqual(["جارٍ تحميل الخريطة…", "rtl"]);
});

test("it fetches the file beside the page where no address is given", async () => {
  const asked = serve(FILE);
  await shown();
  expect(asked).toEqual([new URL("data/map.json", document.baseURI).href]);
});

test("without attributes it opens on the map's opening day, in its first language, without a place", async () => {
  document.documentElement.lang = "fr";
  const map = await ready();
  expect(map.view).toEqual(published({ ...VIEW, lang: "ar", numerals: "arab" }));
  expect(map.caption).toBe("خمسة أيام");
});

test("attributes open another day, place and language with other digits", async () => {
  const map = await shown(`day="2024-12-05" place="hama" lang="en" numerals="latn"`);
  expect(map.view).toMatchObject({ day: december(5), place: "hama", language: "en", numerals: "latn" });
  expect(map.caption).toBe("Five days");
  await expect.element(hama()).toBeInTheDocument();
});

const NO_FILTER = { asOf: null, since: null, voice: { of: "everyone" }, display: "map" };

test.each([
  [`day="tomorrow"`, { day: december(6) }],
  [`day="2024-12-09"`, { day: december(7), clamped: [{ of: "day", asked: december(9), shown: december(7) }] }],
  [`as-of="soon" compare="then" according-to="atlantis" show="globe"`, NO_FILTER],
  [`as-of="2020-01-01"`, { asOf: december(3) }],
  [`day="2024-02-30"`, { day: december(6) }],
  [`place="atlantis"`, { place: null }],
  [`lang="fr"`, { language: "en" }],
  [`numerals="roman"`, { numerals: "arab" }],
])("an attribute that makes no sense falls back: %s", async (attribute, expected) => {
  expect((await shown(attribute)).view).toMatchObject(expected);
});

test("attributes choose what counts, what is compared and how it is shown, and let go of it when they go", async () => {
  const map = await shown(
    `lang="en" numerals="latn" as-of="2024-12-06" according-to="government" compare="2024-12-04"`,
  );
  const filtered = {
    asOf: december(6),
    compare: december(4),
    accordingTo: { of: "side", actor: toId("government") },
  } as const;
  expect(map.view).toEqual(published({ ...VIEW, ...filtered }));
  expect(map.permalink()).toContain("?day=2024-12-06&compare=2024-12-04&as-of=2024-12-06&according-to=government");
  const frame = map.renderRoot.querySelector("conflict-map-frame");
  for (const name of ["as-of", "according-to", "compare"]) map.removeAttribute(name);
  map.inferred = true;
  await map.updateComplete;
  expect(map.renderRoot.querySelector("conflict-map-frame")).toBe(frame);
  expect(map.view).toEqual(published({ ...VIEW, inferred: true }));
});

test("attributes that change later change the view, and each change is told once", async () => {
  const map = await shown(`lang="en"`);
  const views = viewsOf(map);
  map.day = "2024-12-04";
  await map.updateComplete;
  map.place = "homs";
  await map.updateComplete;
  map.lang = "ar";
  await expect.poll(() => map.view?.language).toBe("ar");
  map.numerals = "latn";
  await map.updateComplete;
  expect(views.map(({ day, place, language, numerals }) => [day, place, language, numerals])).toEqual([
    [december(4), null, "en", "arab"],
    [december(4), "homs", "en", "arab"],
    [december(4), "homs", "ar", "arab"],
    [december(4), "homs", "ar", "latn"],
  ]);
});

test("of two languages that are chosen at once the later one is shown, whichever words come first", async () => {
  const map = await shown(`lang="en"`);
  map.lang = "ar";
  await map.updateComplete;
  map.lang = "en";
  await map.updateComplete;
  await loadWords("ar");
  await map.updateComplete;
  expect(map.view?.language).toBe("en");
});

test("attributes that change nothing or make no sense tell nothing", async () => {
  const map = await shown(`lang="en"`);
  const views = viewsOf(map);
  map.day = "2024-12-06";
  map.numerals = "arab";
  map.place = "atlantis";
  await map.updateComplete;
  expect(views).toEqual([]);
});

test("what the reader does is told once, and pointing not at all", async () => {
  const map = await shown(`lang="en"`);
  const views = viewsOf(map);
  await pressOnSlider("ArrowRight");
  await page
    .getByRole("button", { name: /^Customs/ })
    .first()
    .click();
  expect(views.map(({ day, place }) => [day, place])).toEqual([
    [december(7), null],
    [december(7), "customs"],
  ]);
});

test("a place chosen from a list is no longer pointed at", async () => {
  const map = await shown(`lang="en"`);
  const line = page.getByRole("button", { name: /^Rastan/ }).last();
  await line.hover();
  expect(map.view?.pointed).toBe("rastan");
  await line.click();
  expect(map.view).toMatchObject({ place: "rastan", pointed: null });
});

test("nor is one that was chosen by keyboard", async () => {
  const map = await shown(`lang="en"`);
  (
    page
      .getByRole("button", { name: /^Rastan/ })
      .last()
      .element() as HTMLElement
  ).focus();
  expect(map.view?.pointed).toBe("rastan");
  await userEvent.keyboard("{Enter}");
  await map.updateComplete;
  await expect.element(page.getByRole("heading", { name: /^Rastan/ })).toBeInTheDocument();
  expect(map.view).toMatchObject({ place: "rastan", pointed: null });
});

/** The elements below the root, shadow roots included, by their tags. */
function partsOf(root: ParentNode): LitElement[] {
  const elements = [...root.querySelectorAll("*")];
  return elements.flatMap((each) => [
    ...(each instanceof LitElement ? [each] : []),
    ...(each.shadowRoot ? partsOf(each.shadowRoot) : []),
  ]);
}

/** The tags of the elements that are updated from now on, once for each update. */
function updatesOf(elements: readonly LitElement[]): string[] {
  const updates: string[] = [];
  for (const each of elements) each.addController({ hostUpdated: () => updates.push(each.localName) });
  return updates;
}

test.each([
  ["map", ["conflict-map-canvas", "conflict-map-canvas"]],
  ["list", []],
])("beside the %s, pointing at a place and away updates nothing but the map that shows it", async (show, expected) => {
  const map = await shown(`lang="en" show="${show}"`);
  const line = page.getByRole("button", { name: /^Rastan/ }).first();
  await expect.element(line).toBeVisible();
  await line.hover();
  await vi.waitFor(() => expect(customElements.get("conflict-map-place-panel")).toBeDefined(), PATIENT);
  await page.getByRole("heading", { level: 1 }).hover();
  const subject = show === "map" ? "conflict-map-timeline" : "conflict-map-list";
  const partsNow = () => [map, ...partsOf(map.renderRoot as ShadowRoot)];
  await vi.waitFor(() => expect(partsNow().map(({ localName }) => localName)).toContain(subject), PATIENT);
  const parts = partsNow();
  await Promise.all(parts.map((part) => part.updateComplete));
  const updates = updatesOf(parts);
  await line.hover();
  expect(map.view?.pointed).toBe("rastan");
  await Promise.all(parts.map((part) => part.updateComplete));
  await page.getByRole("heading", { level: 1 }).hover();
  expect(map.view?.pointed).toBe(null);
  await Promise.all(parts.map((part) => part.updateComplete));
  expect(updates).toEqual(expected);
});

test("the intents of its parts stay within it", async () => {
  await shown(`lang="en"`);
  const leaked = vi.fn();
  document.addEventListener("conflict-map-intent", leaked);
  await pressOnSlider("ArrowRight");
  document.removeEventListener("conflict-map-intent", leaked);
  expect(leaked).not.toHaveBeenCalled();
});

test.each([
  ["network", GONE, "The map's data could not be fetched."],
  ["network", () => Promise.reject(new TypeError("Failed to fetch")), "The map's data could not be fetched."],
  ["data", () => new Response("<!doctype html>"), "The map's data could not be read."],
] as const)("a failure of the %s is told, and trying again works", async (code, failure, sentence) => {
  serve(failure, FILE);
  const map = place(`lang="en"`);
  const problem = await next<HTMLElementEventMap["conflict-map-problem"]>(map, "conflict-map-problem");
  expect(problem.code).toBe(code);
  expect(problem.detail).toContain("data/map.json");
  await map.updateComplete;
  expect(map.view).toBe(null);
  expect(textOf(page.getByRole("alert").element())).toContain(sentence);
  await page.getByRole("button", { name: "Try again" }).click();
  await loaded(map);
  expect(map.view?.day).toBe(december(6));
  expect(page.getByRole("alert").elements()).toEqual([]);
});

test("what is shown stays when a reload fails, with a notice that can be tried again", async () => {
  serve(FILE, GONE, FILE);
  const map = await shown(`lang="en" place="hama"`);
  const problem = next(map, "conflict-map-problem");
  map.src = "elsewhere/map.json";
  await problem;
  await map.updateComplete;
  await expect.element(page.getByRole("alert")).toHaveTextContent("The map's data could not be fetched.");
  await expect.element(hama()).toBeInTheDocument();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => page.getByRole("alert").elements()).toEqual([]);
  expect(page.getByRole("alert").elements()).toEqual([]);
});

test("a reload that fails leaves the map's drawing alone", async () => {
  serve(FILE, GONE);
  const map = await ready(`lang="en"`);
  const drawing = groundOf(map);
  map.src = "elsewhere/map.json";
  await expect.element(page.getByRole("alert")).toBeInTheDocument();
  expect(drawing).not.toBe(null);
  expect(groundOf(map)).toBe(drawing);
});

test("trying again keeps what the reader has chosen", async () => {
  ground = GONE;
  serve(FILE);
  const map = place(`lang="en" day="2024-12-05"`);
  await next(map, "conflict-map-problem");
  await pressOnSlider("ArrowRight");
  await page.getByRole("button", { name: "العربية" }).click();
  await page.getByRole("button", { name: /^حمص/ }).first().click();
  const before = map.view;
  const frame = map.renderRoot.querySelector("conflict-map-frame");
  ground = () => new Response(encodeGround(NO_GROUND));
  await page.getByRole("alert").getByRole("button").click();
  await expect.poll(() => page.getByRole("alert").elements()).toEqual([]);
  expect(map.view).toEqual({ ...before, pointed: null });
  expect(map.renderRoot.querySelector("conflict-map-frame")).toBe(frame);
  expect(map.view).toMatchObject({ day: december(6), place: "homs", language: "ar" });
});

test("another address shows another map, also where it knows nothing of the day and place that were shown", async () => {
  const range = { first: december(1), last: december(2) };
  const other: Dataset = {
    ...DATASET,
    map: { ...DATASET.map, range, openingDay: december(2), languages: ["en"], title: { en: "Another map" } },
    ...{ places: new Map(), claims: new Map() },
  };
  serve(FILE, fileOf(other));
  const map = await shown(`place="hama"`);
  map.src = "other/map.json";
  await loaded(map, /Another map/);
  expect(map.view).toMatchObject({ day: december(2), place: null, language: "en" });
  expect(map.caption).toBe("Another map");
});

/** Another map, which ends before the opening day of the sample. */
const SHORTER: Dataset = {
  ...{ ...DATASET, hash: "0abc" },
  map: {
    ...{ ...DATASET.map, title: { en: "Three days" } },
    ...{ range: { first: december(3), last: december(5) }, openingDay: december(4) },
  },
};

test("another map shows an open place on its own days, and nothing goes wrong", async () => {
  serve(FILE, fileOf(SHORTER));
  const map = await shown(`lang="en" place="homs"`);
  await expect.element(page.getByRole("heading", { level: 2, name: /^Homs/ })).toBeInTheDocument();
  const problems: string[] = [];
  map.addEventListener("conflict-map-problem", ({ detail }) => problems.push(detail));
  map.src = "other/map.json";
  await loaded(map, /Three days/);
  await expect.element(page.getByRole("heading", { level: 2, name: /^Homs/ })).toBeInTheDocument();
  expect(map.view).toMatchObject({ day: december(4), place: "homs" });
  expect(problems).toEqual([]);
});

test("a place of one map that was pointed at is not pointed at in another", async () => {
  serve(FILE, fileOf({ ...SHORTER, places: new Map(), claims: new Map() }));
  const map = await shown(`lang="en"`);
  const line = page.getByRole("button", { name: /^Rastan/ });
  await line.last().hover();
  expect(map.view?.pointed).toBe("rastan");
  map.src = "other/map.json";
  await loaded(map, /Three days/);
  expect(map.view?.pointed).toBe(null);
});

test("the page is told once of what another map shows, where that is another view, and not of the first one", async () => {
  serve(FILE, fileOf(SHORTER), FILE);
  const map = place(`lang="en"`);
  const views = viewsOf(map);
  await loaded(map);
  expect(views).toEqual([]);
  map.src = "other/map.json";
  await loaded(map, /Three days/);
  expect(views.map(({ day }) => isoDay(day))).toEqual(["2024-12-04"]);
  map.src = "third/map.json";
  await loaded(map, /Five days/);
  expect(views, "the day of the map before stays where it can").toHaveLength(1);
});

/** Has the next words that a map asks for wait until they are let come; says when they are asked for. */
function holdWords() {
  let tell = () => {};
  let letCome = () => {};
  const asked = new Promise<void>((resolve) => (tell = resolve));
  const come = new Promise<void>((resolve) => (letCome = resolve));
  const learn = Session.prototype.learn;
  vi.spyOn(Session.prototype, "learn").mockImplementationOnce(async function (this: Session, language) {
    tell();
    await come;
    return learn.call(this, language);
  });
  return { asked, letCome };
}

test("what attributes say while the words are on the way is what is shown, in whichever language they say by then", async () => {
  serve(FILE);
  const words = holdWords();
  const map = place(`loading="eager" lang="en" day="2024-12-06"`);
  await words.asked;
  map.setAttribute("day", "2024-12-04");
  map.setAttribute("place", "homs");
  map.setAttribute("lang", "ar");
  await map.updateComplete;
  words.letCome();
  await loaded(map);
  expect(map.view).toMatchObject({ day: december(4), place: "homs", lang: "ar" });
  expect(map.caption).toBe("خمسة أيام");
});

test("of two addresses in a row only the later one is shown", async () => {
  let answerFirst = (_: Response) => {};
  const first = new Promise<Response>((resolve) => {
    answerFirst = resolve;
  });
  const asked = serve(() => first, fileOf({ ...DATASET, map: { ...DATASET.map, title: { ar: "الثانية" } } }));
  const map = place(`src="first/map.json" loading="eager"`);
  await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENT);
  map.src = "second/map.json";
  await loaded(map);
  answerFirst(FILE());
  await first;
  await map.updateComplete;
  expect(map.caption).toBe("الثانية");
});

test("without WebGL the map is the same to the reader, and the page is told once it would have been used", async () => {
  const real = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
    this: HTMLCanvasElement,
    ...args: unknown[]
  ) {
    return String(args[0]).includes("webgl") ? null : Reflect.apply(real, this, args);
  });
  serve(FILE);
  const map = place(`lang="en" place="hama"`);
  const problem = next<HTMLElementEventMap["conflict-map-problem"]>(map, "conflict-map-problem");
  const fallback = next<HTMLElementEventMap["conflict-map-fallback"]>(map, "conflict-map-fallback");
  await next(map, "conflict-map-ready");
  await expect.element(hama()).toBeInTheDocument();
  await page.getByRole("button", { name: "Zoom in" }).click();
  expect((await problem).code).toBe("graphics");
  expect((await fallback).reason).toBe("graphics");
  expect(page.getByRole("alert").elements()).toEqual([]);
});

test("playing goes from day to day, stops at the last one, and starts over from the first", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const map = await shown(`lang="en" day="2024-12-05"`);
  const views = viewsOf(map);
  await page.getByRole("button", { name: "Play" }).click();
  vi.advanceTimersByTime(10_000);
  expect(views.map(({ day, playing }) => [day, playing])).toEqual([
    [december(5), true],
    [december(6), true],
    [december(7), false],
  ]);
  expect(vi.getTimerCount()).toBe(0);
  await map.updateComplete;
  await page.getByRole("button", { name: "Play" }).click();
  expect(map.view).toMatchObject({ day: december(3), playing: true });
  await page.getByRole("button", { name: "Pause" }).click();
  vi.advanceTimersByTime(10_000);
  expect(map.view).toMatchObject({ day: december(3), playing: false });
});

test("a map that leaves the page as it is painted tells nobody that it is ready", async () => {
  const map = await ready(`lang="en"`);
  const told = vi.fn();
  map.addEventListener("conflict-map-ready", told);
  map.dispatchEvent(new MapPaintedEvent());
  map.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).not.toHaveBeenCalled();
});

test("a map whose picture is shown tells once that it is ready, and has the picture until it is painted", async () => {
  const map = await ready(`lang="en"`);
  const told = vi.fn();
  map.addEventListener("conflict-map-ready", told);
  map.dispatchEvent(new MapPaintedEvent(true));
  await expect.poll(() => told.mock.calls.length).toBe(1);
  map.dispatchEvent(new MapPaintedEvent());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toHaveBeenCalledOnce();
});

test("playing stops when the map leaves the page", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const map = await shown(`lang="en" day="2024-12-05"`);
  await page.getByRole("button", { name: "Play" }).click();
  map.remove();
  expect(vi.getTimerCount()).toBe(0);
  expect(map.view).toMatchObject({ day: december(5), playing: false });
});

test("playing stops when another map is shown", async () => {
  const other = fileOf({ ...DATASET, map: { ...DATASET.map, title: { ar: "الثانية" } } });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  serve(FILE, other);
  const map = await shown(`lang="en" day="2024-12-05"`);
  await page.getByRole("button", { name: "Play" }).click();
  map.src = "other/map.json";
  await loaded(map, /الثانية/);
  expect(vi.getTimerCount()).toBe(0);
  expect(map.view?.playing).toBe(false);
});

test("moved elsewhere on the page it is painted again with its view, without fetching again", async () => {
  const asked = serve(FILE);
  const map = await ready(`lang="en" place="hama"`);
  const before = map.view;
  const again = next(map, "conflict-map-ready");
  document.body.append(map);
  await again;
  expect(map.view).toEqual(before);
  expect(asked).toHaveLength(1);
});

test("taken away while it loads, it loads when it is back", async () => {
  const asked = serve(() => new Promise(() => {}), FILE);
  const map = place(`loading="eager"`);
  await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENT);
  map.remove();
  document.body.append(map);
  await loaded(map);
  expect(map.view?.day).toBe(december(6));
});

test("taken away while another map loads, it loads that one when it is back", async () => {
  const other = fileOf({ ...DATASET, map: { ...DATASET.map, title: { ar: "الثانية" } } });
  const asked = serve(FILE, () => new Promise(() => {}), other);
  const map = await shown(`loading="eager"`);
  map.src = "other/map.json";
  await vi.waitFor(() => expect(asked).toHaveLength(2), PATIENT);
  map.remove();
  document.body.append(map);
  await loaded(map, /الثانية/);
});

test("on a page that takes all styles from it the map keeps to its own box", async () => {
  const reset = document.head.appendChild(document.createElement("style"));
  reset.textContent = "conflict-map { all: unset }";
  onTestFinished(() => reset.remove());
  serve(FILE);
  const map = place();
  map.style.display = "block";
  map.insertAdjacentHTML("beforebegin", "<p>Above the map</p>");
  await next(map, "conflict-map-ready");
  const boxes = [map, map.renderRoot.querySelector("conflict-map-frame") as HTMLElement].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x, y, width, height };
  });
  expect(boxes[0]?.y).toBeGreaterThan(10);
  expect(boxes[1]).toEqual(boxes[0]);
});

test("two maps on one page do not touch each other", async () => {
  serve(FILE);
  document.body.innerHTML = `
    <conflict-map id="a" lang="en" style="block-size: 400px"></conflict-map>
    <conflict-map id="b" lang="ar" style="block-size: 400px"></conflict-map>`;
  const [a, b] = [...document.querySelectorAll("conflict-map")] as [ConflictMap, ConflictMap];
  await Promise.all([loaded(a), loaded(b)]);
  const views = viewsOf(b);
  await pressOnSlider("ArrowLeft");
  expect(a.view).toMatchObject({ day: december(5), language: "en" });
  expect(b.view).toMatchObject({ day: december(6), language: "ar" });
  expect(views).toEqual([]);
});

test("the theme asked for goes before what the system prefers", async () => {
  const map = await shown(`lang="en" theme="dark"`);
  const background = () => getComputedStyle(map).backgroundColor;
  expect(background()).toBe("rgb(27, 31, 36)");
  map.theme = "light";
  await map.updateComplete;
  expect(background()).toBe("rgb(255, 253, 248)");
});

test("the arrows of the slider step through the days", async () => {
  const map = await shown(`lang="en"`);
  (page.getByRole("slider").element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{PageUp}");
  expect(map.view?.day).toBe(december(5));
  await userEvent.keyboard("{PageUp}");
  expect(map.view?.day).toBe(december(6));
});

test("an attribute that makes no sense falls back, with a warning and an event that name the value", async () => {
  const warned = vi.spyOn(console, "warn").mockReturnValue();
  serve(FILE);
  const map = place();
  const problems: string[] = [];
  map.addEventListener("conflict-map-problem", ({ code, detail }) => problems.push(`${code} ${detail}`));
  map.day = "2024-02-30";
  map.controls = "timeline minimap";
  map.interaction = "wild";
  await loaded(map);
  expect(problems).toEqual([
    "attribute day: expected a value that the map knows, found 2024-02-30",
    "attribute controls: expected a value that the map knows, found minimap",
    "attribute interaction: expected a value that the map knows, found wild",
  ]);
  expect(warned).toHaveBeenCalledTimes(3);
  expect(map.view?.day).toBe(december(6));
});

test("a day or a place that the map does not have is told, with its value, and the map opens on the nearest day", async () => {
  vi.spyOn(console, "warn").mockReturnValue();
  serve(FILE);
  const map = place('day="2031-01-01" place="atlantis" theme="sepia" numerals="roman"');
  const problems: string[] = [];
  map.addEventListener("conflict-map-problem", ({ code, detail }) => problems.push(`${code} ${detail}`));
  await loaded(map);
  expect(map.view).toMatchObject({ day: december(7), place: null, numerals: "arab" });
  expect(problems.slice(-2)).toEqual([
    "attribute day: expected a value that the map knows, found 2031-01-01",
    "attribute place: expected a value that the map knows, found atlantis",
  ]);
  expect(problems.join()).toMatch(/numerals: .*found roman.*theme: .*found sepia/);
});

test("only the controls that are asked for are there", async () => {
  await shown('controls="timeline"');
  await expect.element(page.getByRole("slider")).toBeVisible();
  expect(page.getByRole("combobox").query()).toBe(null);
  expect(page.getByRole("heading").query()).toBe(null);
});

test("an attribute of several words is told of by the name that the page gave it", async () => {
  vi.spyOn(console, "warn").mockReturnValue();
  serve(FILE);
  const map = place('as-of="soon" according-to="atlantis"');
  const problems: string[] = [];
  map.addEventListener("conflict-map-problem", ({ detail }) => problems.push(detail));
  await loaded(map);
  expect(problems.join("; ")).toMatch(/as-of: .*found soon; .*according-to: .*found atlantis/);
});

test("a lazy map fetches nothing until it comes near the view", async () => {
  const asked = serve(FILE);
  document.body.innerHTML = `<div style="block-size: 5000px"></div><conflict-map style="block-size: 640px" loading="lazy"></conflict-map>`;
  const map = document.querySelector("conflict-map") as ConflictMap;
  await map.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(asked).toEqual([]);
  map.scrollIntoView();
  await loaded(map);
  expect(asked).toHaveLength(1);
});

test("an eager map far from the view is fetched at once", async () => {
  const asked = serve(FILE);
  document.body.innerHTML = `<div style="block-size: 5000px"></div><conflict-map style="block-size: 640px" loading="eager"></conflict-map>`;
  await loaded(document.querySelector("conflict-map") as ConflictMap);
  expect(asked).toHaveLength(1);
});

test("until the data is there the poster of the day is shown, where day and language are given", async () => {
  serve(() => new Promise(() => {}));
  const map = place('src="https://news.example/map/data/map.json" day="2024-12-04" lang="en"');
  await map.updateComplete;
  expect(map.renderRoot.querySelector("img")?.src).toBe("https://news.example/map/posters/2024-12-04.en.svg");
  map.lang = "ar-SY";
  await map.updateComplete;
  expect(map.renderRoot.querySelector("img")?.src, "of any region").toMatch(/2024-12-04\.ar\.svg$/);
  map.poster = "https://news.example/own.png";
  await map.updateComplete;
  expect(map.renderRoot.querySelector("img")?.src).toBe("https://news.example/own.png");
});

test("the poster stays until ground and places are painted", async () => {
  let arrive: (response: Response) => void = () => {};
  ground = () => new Promise((resolve) => (arrive = resolve));
  const map = await shown('day="2024-12-04" lang="en"');
  expect(map.renderRoot.querySelector("img.poster")?.checkVisibility()).toBe(true);
  const painted = next(map, "conflict-map-ready");
  arrive(new Response(encodeGround(NO_GROUND)));
  await painted;
  await map.updateComplete;
  expect(map.renderRoot.querySelector("img")).toBe(null);
});

test("what the page has in the slot for it is shown instead of a poster, until ground and places are painted", async () => {
  let arrive: (response: Response) => void = () => {};
  ground = () => new Promise((resolve) => (arrive = resolve));
  serve(FILE);
  const map = place('day="2024-12-04" lang="en"');
  map.innerHTML = '<p slot="poster">The picture</p><p>Not in it</p>';
  const isSeen = () => map.querySelector("p")?.checkVisibility();
  await loaded(map);
  expect(isSeen()).toBe(true);
  expect(map.querySelector("p:last-child")?.checkVisibility()).toBe(false);
  expect(map.renderRoot.querySelector("img.poster")).toBe(null);
  const painted = next(map, "conflict-map-ready");
  arrive(new Response(encodeGround(NO_GROUND)));
  await painted;
  await map.updateComplete;
  expect(isSeen()).toBe(false);
});

test("over a picture it is said that the map is loading only once that takes long", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  serve(() => new Promise(() => {}));
  const map = place('lang="en"');
  map.innerHTML = '<p slot="poster">The picture</p>';
  const said = async () => {
    await map.updateComplete;
    return map.renderRoot.querySelector("[role=status]")?.textContent ?? "";
  };
  expect(await said()).toBe("");
  vi.advanceTimersByTime(300);
  expect(await said()).toBe("");
  vi.advanceTimersByTime(200);
  expect(await said()).toBe("Loading the map…");
});

test("a slot that the page brings is the one that its picture stays in", async () => {
  let arrive: (response: Response) => void = () => {};
  ground = () => new Promise((resolve) => (arrive = resolve));
  serve(FILE);
  document.body.setHTMLUnsafe(
    `<conflict-map style="block-size: 640px"><template shadowrootmode="open"><slot name="poster"></slot></template><p slot="poster">The picture</p></conflict-map>`,
  );
  const map = document.querySelector("conflict-map") as ConflictMap;
  const brought = map.renderRoot.querySelector("slot");
  const picture = map.querySelector("p");
  await loaded(map);
  expect(picture?.assignedSlot).toBe(brought);
  expect(picture?.checkVisibility()).toBe(true);
  const { x, y, width, height } = map.getBoundingClientRect();
  expect(picture?.getBoundingClientRect()).toEqual(map.getBoundingClientRect());
  expect(document.elementFromPoint(x + width / 2, y + height / 2), "what a pointer meets").toBe(map);
  const painted = next(map, "conflict-map-ready");
  arrive(new Response(encodeGround(NO_GROUND)));
  await painted;
  await map.updateComplete;
  expect(picture?.checkVisibility()).toBe(false);
});

test("methods go to days and places, and a permalink opens the view on the map's own page", async () => {
  const map = await shown('lang="en"');
  map.step(-2);
  map.selectPlace("hama");
  expect(map.view).toMatchObject({ day: december(4), place: "hama" });
  expect(map.permalink()).toMatch(/\/\?day=2024-12-04&place=hama&lang=en$/);
  map.selectPlace("atlantis");
  expect(map.view?.place).toBe(null);
});

test("day and place events follow what the reader does, and not what the page does", async () => {
  const map = await shown('lang="en"');
  const told: string[] = [];
  map.addEventListener("conflict-map-daychange", ({ day }) => told.push(day));
  map.addEventListener("conflict-map-placeselect", ({ place: id }) => told.push(String(id)));
  map.step(-1);
  map.selectPlace("hama");
  await map.updateComplete;
  expect(told).toEqual([]);
  await pressOnSlider("ArrowLeft");
  await page.getByRole("button", { name: "Back to the day" }).click();
  expect(told).toEqual(["2024-12-04", "null"]);
});

test("a picture of the map is a PNG, and there is none before the map is there", async () => {
  serve(FILE);
  const early = place();
  await expect(early.toBlob()).rejects.toThrow("there is no map to take a picture of yet");
  const map = await ready();
  expect((await map.toBlob()).type).toBe("image/png");
});

test.each([
  { page: "en-GB", lang: "en" },
  { page: "AR", lang: "ar" },
  { page: "fr", lang: "ar" },
])("where it says no language, on a page in $page it opens in $lang", async ({ page: language, lang }) => {
  document.documentElement.lang = language;
  const problems = problemsOf();
  expect((await shown()).view?.lang).toBe(lang);
  expect(problems, "the page's language is nobody's mistake").toEqual([]);
});

test("the language of the part of the page that it stands in goes before that of the page, through shadow roots", async () => {
  serve(FILE);
  document.documentElement.lang = "ar";
  const part = document.body.appendChild(document.createElement("section"));
  part.lang = "en";
  const inner = part.attachShadow({ mode: "open" }).appendChild(document.createElement("conflict-map")) as ConflictMap;
  await loaded(inner);
  expect(inner.view?.lang).toBe("en");
  part.remove();
});

test.each([
  { attribute: "inferred", says: true },
  { attribute: `inferred="inferred"`, says: true },
  { attribute: `inferred="true"`, says: true },
  { attribute: `inferred="1"`, says: true },
  { attribute: `inferred="false"`, says: false },
  { attribute: `inferred="0"`, says: false },
  { attribute: `inferred="maybe"`, says: false },
])("$attribute means what it says", async ({ attribute, says }) => {
  expect((await shown(attribute)).view?.inferred).toBe(says);
});

test("a framework that sets the property to a text is understood too", async () => {
  const map = await shown();
  Object.assign(map, { inferred: "true" });
  await map.updateComplete;
  expect(map.view?.inferred).toBe(true);
  Object.assign(map, { inferred: "false" });
  await map.updateComplete;
  expect(map.view?.inferred).toBe(false);
});

test.each([
  `day="__proto__"`,
  `compare="yesterday"`,
  `as-of="31.12.2024"`,
  `according-to="constructor"`,
  `place="toString"`,
  `show="globe"`,
  `list="sort=colour"`,
  `inferred="maybe"`,
  `lang="__proto__"`,
  `numerals="roman"`,
  `cited="latest"`,
  `theme="blue"`,
  `controls="legend, panel"`,
  `interaction="none"`,
  `loading="later"`,
])("%s is told of by its name, and the map opens as if it were not there", async (attribute) => {
  const problems = problemsOf();
  const map = await shown(attribute);
  const [name = ""] = attribute.split("=");
  expect(problems).toEqual([expect.stringMatching(`^${name}: expected a value that the map knows, found `)]);
  expect(map.view).toMatchObject({ compare: null, asOf: null, place: null, show: "map", inferred: false });
});

test.each([
  { days: 0.5, iso: "2024-12-05" },
  { days: 1.9, iso: "2024-12-06" },
  { days: -1.9, iso: "2024-12-04" },
  { days: "1", iso: "2024-12-06" },
  { days: Number.NaN, iso: "2024-12-05" },
  { days: undefined, iso: "2024-12-05" },
  { days: {}, iso: "2024-12-05" },
  { days: Number.POSITIVE_INFINITY, iso: "2024-12-07" },
])("a step of $days from 5 December leads to $iso", async ({ days, iso }) => {
  const map = await shown('day="2024-12-05"');
  map.step(days as number);
  expect(map.view?.day).toBe(parseDay(iso));
});

test.each([{ id: undefined }, { id: 7 }, { id: {} }, { id: ["homs"] }, { id: "" }, { id: "atlantis" }])(
  "to select $id closes the place",
  async ({ id }) => {
    const map = await shown('place="hama"');
    map.selectPlace(id as string);
    expect(map.view?.place).toBe(null);
  },
);

test.each([
  { property: "day", value: 20063, found: "day: expected a value that the map knows, found 20063" },
  { property: "compare", value: {}, found: "compare: expected a value that the map knows, found [object Object]" },
  { property: "accordingTo", value: 7, found: "according-to: expected a value that the map knows, found 7" },
  { property: "place", value: 7, found: "place: expected a value that the map knows, found 7" },
  { property: "place", value: true, found: "place: expected a value that the map knows, found true" },
  { property: "show", value: ["globe"], found: "show: expected a value that the map knows, found globe" },
  { property: "list", value: { query: "a" }, found: null },
  { property: "inferred", value: 7, found: "inferred: expected a value that the map knows, found 7" },
  { property: "lang", value: 7, found: "lang: expected a value that the map knows, found 7" },
  { property: "cited", value: 7, found: "cited: expected a value that the map knows, found 7" },
  { property: "theme", value: 7, found: "theme: expected a value that the map knows, found 7" },
  { property: "controls", value: ["minimap"], found: "controls: expected a value that the map knows, found minimap" },
  {
    property: "interaction",
    value: {},
    found: "interaction: expected a value that the map knows, found [object Object]",
  },
  { property: "loading", value: 7, found: "loading: expected a value that the map knows, found 7" },
])(
  "a framework that sets $property to $value is told, before the map is there and after",
  async ({ property, value, found }) => {
    serve(FILE);
    const problems = problemsOf();
    const map = place('day="2024-12-05"');
    Object.assign(map, { [property]: value });
    await loaded(map);
    expect([...new Set(problems)]).toEqual(found === null ? [] : [found]);
    Object.assign(map, { [property]: null });
    await map.updateComplete;
    Object.assign(map, { [property]: value });
    await map.updateComplete;
    expect([...new Set(problems)]).toEqual(found === null ? [] : [found]);
    expect(map.view).toMatchObject({ compare: null, place: null, show: "map", inferred: false });
  },
);

test.each([null, undefined, false, 0, ""])(
  "a framework that sets properties to %j says nothing by them",
  async (nothing) => {
    serve(FILE);
    const problems = problemsOf();
    const map = place('day="2024-12-05" place="hama" show="list" inferred lang="en"');
    for (const name of ["day", "place", "show", "inferred", "lang", "theme", "controls"])
      Object.assign(map, { [name]: nothing });
    await loaded(map);
    expect(map.view).toMatchObject({ day: december(6), place: null, show: "map", inferred: false, lang: "en" });
    expect(problems).toEqual([]);
  },
);

test.each([null, undefined, ""])("where src is %j the map is the one beside the page", async (src) => {
  const asked = serve(FILE);
  document.body.innerHTML = "";
  const map = document.createElement("conflict-map") as ConflictMap;
  Object.assign(map, { src, loading: "eager" });
  document.body.append(map);
  await loaded(map);
  expect(asked).toEqual([new URL("data/map.json", document.baseURI).href]);
});

test("an address that is none is told as a file that cannot be fetched", async () => {
  const map = place('src="https://[" day="2024-12-05" lang="en"');
  const problem = await next<HTMLElementEventMap["conflict-map-problem"]>(map, "conflict-map-problem");
  expect(problem.code).toBe("network");
  expect(problem.detail).toContain("https://[");
  await map.updateComplete;
  expect(textOf(page.getByRole("alert").element())).toContain("The map's data could not be fetched.");
});

/** What pages are told of attributes that make no sense. */
function problemsOf(): string[] {
  const problems: string[] = [];
  const tell = (event: Event) => {
    if (event instanceof ProblemEvent && event.code === "attribute") problems.push(event.detail);
  };
  document.addEventListener(ProblemEvent.type, tell);
  onTestFinished(() => document.removeEventListener(ProblemEvent.type, tell));
  return problems;
}
