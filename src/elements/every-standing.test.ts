import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { EVERY_STANDING } from "../../test/every-standing.ts";
import { FIELDS_OF_STANDINGS, FIELDS_OF_TURNS, type Field } from "../../test/fields-of-standing.ts";
import { toId } from "../../test/id.ts";
import { mount } from "../../test/mount.ts";
import type { Language } from "../../test/read-description.ts";
import { EVERY_HISTORY, findDeep, RENDERED_OUTPUTS, type RenderedOutput } from "../../test/rendered-outputs.ts";
import { TOLD } from "../../test/told.ts";
import { localeFor } from "../language/words/vocabulary.ts";
import { NO_PATHS } from "../map/ground/ground.ts";
import { encodeGround } from "../map/ground/ground-file.ts";
import { readAddress } from "../view/address.ts";
import { openingView } from "../view/opening.ts";
import { parseSetting } from "./contract/settings.ts";
import { Frame } from "./frame/frame.ts";

/** The field that the words leave out; null for none. */
const off = vi.hoisted((): { field: Field | null } => ({ field: null }));

// What is told of a standing and of a turn passes through these two files; they stay as they are but for the field.
vi.mock("../language/phrases/clauses.ts", async (importOriginal) => {
  const { clausesWithout } = await import("../../test/fields-of-standing.ts");
  return clausesWithout(off, await importOriginal());
});
vi.mock("../language/phrases/turn.ts", async (importOriginal) => {
  const { turnsWithout } = await import("../../test/fields-of-standing.ts");
  return turnsWithout(off, await importOriginal());
});

const NO_GROUND = encodeGround({
  ...{ grid: { origin: [0, 0], worldSize: 1000 }, names: { countries: [], roads: [], towns: [] } },
  ...NO_PATHS,
});

beforeEach(() => {
  const real = window.fetch;
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) =>
    String(input).endsWith("ground.json") ? new Response(NO_GROUND) : real(input, init),
  );
});

afterEach(() => {
  off.field = null;
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const LANGUAGES = ["en", "ar"] as const;

/** What the element tells of each place, beside what it must tell. */
async function hear({ read, expected }: RenderedOutput, language: Language) {
  const said = await read(language);
  const entries = Object.entries(TOLD);
  return {
    said: Object.fromEntries(entries.map(([id]) => [id, said[id]])),
    expected: Object.fromEntries(entries.map(([id, told]) => [id, expected(told, language)])),
  };
}

test.each(Object.entries(RENDERED_OUTPUTS))("%s: all of each standing is told", async (_, output) => {
  for (const language of LANGUAGES) {
    const { said, expected } = await hear(output, language);
    expect(Object.values(expected).filter(Boolean).length).toBeGreaterThan(10);
    expect(said).toEqual(expected);
  }
});

const CHANGES = Object.entries(RENDERED_OUTPUTS).flatMap(([name, output]) =>
  [...FIELDS_OF_STANDINGS, ...(output.tellsTurns ? FIELDS_OF_TURNS : [])].map(
    (field) => [field, name, output] as const,
  ),
);

test.each(CHANGES)("without %s in the words something else is told: %s", async (field, _, output) => {
  for (const language of LANGUAGES) {
    off.field = field;
    const { said, expected } = await hear(output, language);
    expect(said, language).not.toEqual(expected);
  }
});

/** What names a place and tells of no day: names on the map and of rows, whose symbols and cells tell it, and quotes. */
const NAMES = ".label, th, blockquote, .translation, .said .words, figcaption .place, [role=status], .other";

const A_NAME = new RegExp(
  `(?<!\\p{L})(?:${Object.values(TOLD)
    .flatMap(({ name }) => [name.en, name.ar])
    .join("|")})(?!\\p{L})`,
  "u",
);

/** The elements that name a place: in a text of their own, or to those who do not see them. */
function findNaming(root: ParentNode): Element[] {
  return findDeep(root, "*").filter((element) => {
    if (element instanceof HTMLStyleElement) return false;
    const own = [...element.childNodes].filter((node) => node instanceof Text).map(({ textContent }) => textContent);
    const names = ["aria-label", "title", "alt", "aria-valuetext"].map((name) => element.getAttribute(name));
    const value = element instanceof HTMLTextAreaElement ? element.value : "";
    return A_NAME.test([...own, ...names, value].join(" "));
  });
}

/** Whether the element, or one that it stands in, is matched; also from part to part. */
function isWithin(element: Element, selector: string): boolean {
  if (element.closest(selector)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isWithin(root.host, selector);
}

const TELLING = [...new Set(Object.values(RENDERED_OUTPUTS).map(({ selector }) => selector))];

/** The whole page with the view that the query says, all of it unfolded. */
async function open(query: string): Promise<Frame> {
  const locale = localeFor("en", "latn");
  const view = openingView(EVERY_HISTORY, readAddress(`?lang=en&day=2024-12-07&${query}`), null);
  const base = "https://maps.example/data/";
  const controls = parseSetting("controls", "all").value;
  const { part } = await mount(Frame, { history: EVERY_HISTORY, locale, view, controls, base, still: true });
  const box = part.parentElement as HTMLElement;
  box.style.cssText = "display: block; inline-size: 1280px; block-size: 800px";
  return part;
}

test("every element of the page that names a place on a day is one of these", async () => {
  await page.viewport(1280, 800);
  const met = new Set<string>();
  const look = ({ renderRoot }: Frame) => {
    const naming = findNaming(renderRoot);
    for (const selector of TELLING) if (naming.some((each) => isWithin(each, selector))) met.add(selector);
    const others = naming.filter((each) => !isWithin(each, [...TELLING, NAMES].join(", ")));
    expect(others.map(({ outerHTML }) => outerHTML)).toEqual([]);
    return naming.length;
  };
  const unfold = ({ renderRoot }: Frame) => {
    for (const summary of findDeep(renderRoot, "summary")) (summary as HTMLElement).click();
  };

  const map = await open("");
  await expect.poll(() => findDeep(map.renderRoot, "[data-place]").length).toBeGreaterThan(10);
  unfold(map);
  await expect.poll(() => findDeep(map.renderRoot, ".places .line").length).toBe(EVERY_STANDING.places.size);
  map.point(toId("cedar"));
  await expect.poll(() => findDeep(map.renderRoot, ".tip").length).toBe(1);
  await page.getByRole("combobox").first().fill("e");
  await expect.poll(() => findDeep(map.renderRoot, "[role=option]").length).toBeGreaterThan(5);
  expect(look(map)).toBeGreaterThan(40);

  const list = await open("show=list");
  await expect.poll(() => findDeep(list.renderRoot, "[role=gridcell]").length).toBeGreaterThan(100);
  expect(look(list)).toBeGreaterThan(100);

  const compared = await open("compare=2024-11-27");
  await expect.poll(() => findDeep(compared.renderRoot, ".line .now").length).toBeGreaterThan(10);
  unfold(compared);
  expect(look(compared)).toBeGreaterThan(20);

  for (const id of Object.keys(TOLD)) {
    const place = await open(`place=${id}`);
    await expect.poll(() => findDeep(place.renderRoot, ".status > strong").length).toBe(1);
    unfold(place);
    look(place);
  }

  const shared = await open("");
  await page.getByRole("button", { name: localeFor("en", "latn").words.share.open, exact: true }).click();
  await expect.poll(() => findDeep(shared.renderRoot, "textarea").length).toBeGreaterThan(3);
  expect(look(shared)).toBeGreaterThan(10);

  // The days of a strip name no place: the panel's head does.
  expect(TELLING.filter((each) => !met.has(each))).toEqual([".day-strip button"]);
});
