import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { byId } from "../../../test/build-dataset.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, next, textOf } from "../../../test/mount.ts";
import type { Filter } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import type { Claim } from "../../model/claim.ts";
import { encodeNotes } from "../../model/core/note-file.ts";
import type { Quotes } from "../../model/core/quotes.ts";
import { addDays } from "../../model/day.ts";
import type { Failure } from "../../model/failure.ts";
import type { Place } from "../../model/place.ts";
import { set } from "../../view/state.ts";
import { MapTroubleEvent, RetryEvent } from "../contract/part-events.ts";
import { PlacePanel } from "./place-panel.ts";

const status = (part: PlacePanel) => textOf(part.renderRoot.querySelector(".status") as Element);
const headings = () => page.getByRole("heading", { level: 4 }).elements().map(textOf);

test("a place bears its name in every language, the reader's first", async () => {
  const { part } = await mount(PlacePanel, { place: toId("hama"), day: december(6), palette: LIGHT });
  expect(textOf(page.getByRole("heading", { level: 2 }).element())).toBe("Hama حماة · city");
  const other = part.renderRoot.querySelector<HTMLElement>(".other bdi");
  expect([other?.lang, other?.dir]).toEqual(["ar", "rtl"]);
  part.locale = ARABIC;
  await part.updateComplete;
  expect(textOf(page.getByRole("heading", { level: 2 }).element())).toBe("حماة Hama · مدينة");
});

test("the standing is one sentence, under the day and what it did; since when and on what ground follows in sentences", async () => {
  const { part } = await mount(PlacePanel, { place: toId("hama"), day: december(7), palette: LIGHT });
  expect(status(part)).toBe(
    "7 December 2024 Reported held by Opposition; Government reported to have left " +
      "So since 5 December 2024. It rests on 2 sources; the latest report is about 2 days before.",
  );
  part.day = december(5);
  await part.updateComplete;
  expect(status(part)).toMatch(/^5 December 2024: changed hands Reported held by Opposition/);
});

test("what is only implied is told as inferred, and never stands under what is said", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(4), palette: LIGHT });
  expect(status(part)).toBe(
    "4 December 2024 Held by Government, inferred from an unconfirmed report about 6 December 2024 " +
      "So since before 3 December 2024, the first day of the map. It rests on 1 source. First reported 2 days later.",
  );
  expect(sidesOf(part)).toEqual([
    { head: "Inferred: still held by Government, unconfirmed", cards: ["Government left"] },
  ]);
  expect(textOf(part.renderRoot.querySelector(".side") as Element)).toContain(
    "Nobody says so of this day. The reports below are of a change that came later.",
  );
});

const sidesOf = (part: PlacePanel) =>
  [...part.renderRoot.querySelectorAll(".side")].map((section) => ({
    head: textOf(section.querySelector("header") as Element),
    cards: [...section.querySelectorAll("conflict-map-claim-card")].map((card) =>
      textOf(card.shadowRoot?.querySelector("h4") as Element),
    ),
  }));

test("what is said for and against stands in a stack each, one above the other", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  expect(status(part)).toContain(
    "Reports disagree – Government reported present; Government reported to have left, unconfirmed",
  );
  expect(sidesOf(part)).toEqual([
    { head: "Government reported present", cards: ["Government present"] },
    { head: "Government reported to have left, unconfirmed", cards: ["Government left"] },
  ]);
  const [first, second] = [...part.renderRoot.querySelectorAll(".side")].map((each) => each.getBoundingClientRect());
  expect(first?.bottom).toBeLessThanOrEqual(second?.top ?? 0);
});

/** What is folded, each fold by its summary. */
const foldsOf = (part: PlacePanel) => [...part.renderRoot.querySelectorAll(".aside > summary")].map(textOf);

test("everything else is folded by its sort, with how many excerpts there are", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  expect(foldsOf(part)).toEqual(["Strikes 1 excerpt"]);
  expect(headings()).toEqual(["Government present", "Government left"]);
  await page.getByText("Strikes").click();
  expect(headings()).toEqual(["Government present", "Government left", "Strike: Russia"]);
  part.day = december(4);
  await part.updateComplete;
  expect(foldsOf(part)).toEqual(["Who held it on other days 1 excerpt", "Strikes 1 excerpt"]);
});

test("of more than three statements of a side those after the third are folded", async () => {
  const days = [3, 4, 5, 6, 7].map((day) => {
    const id = toId(`taken-${day}`);
    return { ...DATASET.claims.get(toId("rastan-taken")), id, day: december(day), earliest: december(day) } as Claim;
  });
  const history = buildHistory({ ...DATASET, claims: byId(days) });
  const { part } = await mount(PlacePanel, { place: toId("rastan"), day: december(7), palette: LIGHT, history });
  const more = part.renderRoot.querySelector(".side .more");
  expect(textOf(more?.querySelector("summary") as Element)).toBe("2 more reports");
  expect(more?.querySelectorAll("conflict-map-claim-card")).toHaveLength(2);
  expect(headings()).toHaveLength(3);
});

test("that translations are this project's is said once, and only where there are any", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  expect(textOf(part.renderRoot).split("Translations are by this project")).toHaveLength(2);
  part.locale = ARABIC;
  await part.updateComplete;
  expect(textOf(part.renderRoot)).not.toContain("الترجمات من إعداد");
});

test("a listener is told whose evidence was opened, and how much there is", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  const told = () => textOf(page.getByRole("status").element());
  await expect.poll(told).toBe("Evidence for Homs, 3 excerpts");
  part.place = toId("rastan");
  await expect.poll(told).toBe("Evidence for Rastan, 1 excerpt");
});

test("the type has four sizes", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  for (const fold of part.renderRoot.querySelectorAll("details")) fold.open = true;
  await part.updateComplete;
  const sizes = new Set([...textElements(part.renderRoot)].map((each) => getComputedStyle(each).fontSize));
  expect([...sizes].sort()).toEqual(["13px", "15px", "17px", "20px"]);
});

/** The elements with text of their own, those of the parts within included; symbols have a type of theirs. */
function* textElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll("*:not(svg, svg *, style)")) {
    if ([...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "")) yield element;
    if (element.shadowRoot) yield* textElements(element.shadowRoot);
  }
}

/** Hama is said to be taken on the 4th as well, which the withdrawal of the 5th speaks against. */
const TAKEN_BEFORE = buildHistory({
  ...DATASET,
  claims: new Map([
    ...DATASET.claims,
    [
      toId("taken-before"),
      {
        ...DATASET.claims.get(toId("hama-taken")),
        id: toId("taken-before"),
        day: december(4),
        earliest: december(4),
      } as Claim,
    ],
  ]),
});

test("reports that disagree about the day say so, and lead to the cards of both", async () => {
  const { part } = await mount(PlacePanel, {
    place: toId("hama"),
    day: december(6),
    palette: LIGHT,
    history: TAKEN_BEFORE,
  });
  expect(textOf(part.renderRoot.querySelector(".doubt > summary") as Element)).toBe(
    "Reports disagree about the day: 4 December 2024 (1 source) or 5 December 2024 (2 sources)",
  );
  await page.getByText("Reports disagree about the day").click();
  await page.getByRole("button", { name: "The Ministry: Government left" }).click();
  await expect.poll(() => focusedWords(part)).toBe("“The army left the city” «انسحب الجيش من المدينة»");
});

/** The words of the claim that has the focus. */
const focusedWords = (part: PlacePanel) => {
  const card = (part.renderRoot as ShadowRoot).activeElement;
  return card?.shadowRoot?.activeElement ? textOf(card.shadowRoot.activeElement) : null;
};

const counting = (id: string, value: number, more: Partial<Claim> = {}) =>
  ({
    ...DATASET.claims.get(toId("customs-closed")),
    ...{ id, kind: "movement", number: { of: "fled", what: { en: "Soldiers" }, value, sense: "more-than", words: "" } },
    ...more,
  }) as Claim;

test("different numbers are told with who gives them, and lead to the cards, also to those of another place", async () => {
  const more = counting("headline", 2000, { speaker: toId("ministry"), place: toId("homs") });
  const history = buildHistory({
    ...DATASET,
    claims: byId([more, counting("agency", 1000)]),
  });
  const { part, asked } = await mount(PlacePanel, {
    place: toId("customs"),
    day: december(7),
    palette: LIGHT,
    history,
  });
  await page.getByText("Reports give different numbers").click();
  expect(textOf(part.renderRoot.querySelector(".doubt") as Element)).toContain(
    "Reports give different numbers: more than 2,000 (The Ministry) · more than 1,000 (The Monitor) Soldiers",
  );
  await page.getByRole("button", { name: "The Monitor: Movement" }).click();
  await expect.poll(() => focusedWords(part)).toContain("أُغلق المعبر");
  await page.getByRole("button", { name: "The Ministry: Movement" }).click();
  expect(asked).toEqual([set("place", toId("homs"))]);
});

test("a change on a day left open says between which days it came", async () => {
  const taken = { ...DATASET.claims.get(toId("rastan-taken")), earliest: december(4) } as Claim;
  const again = { ...taken, id: toId("again"), speaker: toId("ministry") };
  const history = buildHistory({
    ...DATASET,
    claims: byId([taken, again]),
  });
  const { part } = await mount(PlacePanel, { place: toId("rastan"), day: december(6), palette: LIGHT, history });
  expect(textOf(part.renderRoot.querySelector(".doubt > summary") as Element)).toBe(
    "HTS in control, on some day between 4 December 2024 and 6 December 2024",
  );
  expect([...part.renderRoot.querySelectorAll(".doubt li")].map(textOf), "said once, by both").toEqual([
    "The Ministry: HTS in control",
    "The Monitor: HTS in control",
  ]);
});

test("the claims that another one denies are tagged, and so is what denies", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  const tags = [...part.renderRoot.querySelectorAll("conflict-map-claim-card")].map((card) =>
    [...(card.shadowRoot?.querySelectorAll(".tag") ?? [])].map(textOf),
  );
  expect(tags).toEqual([["Denies another report"], ["Denied by another report"], []]);
});

const MINISTRY: Filter = { asOf: null, voice: { of: "side", actor: toId("government") } };

test("what the filter does not hear is left out, counted, and can be unfolded with the reason", async () => {
  const history = buildHistory(DATASET, MINISTRY);
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT, history });
  expect(status(part)).toContain("Government reported present");
  const summary = page.getByText("2 excerpts left out: 2 by speakers for no side");
  await summary.click();
  const cards = [...part.renderRoot.querySelectorAll("details conflict-map-claim-card")];
  expect(cards.map((card) => [...(card.shadowRoot?.querySelectorAll("h4, .tag") ?? [])].map(textOf))).toEqual([
    ["Government left", "by speakers for no side"],
    ["Strike: Russia", "by speakers for no side"],
  ]);
});

test("where all that was said is left out, only that is said", async () => {
  const history = buildHistory(DATASET, { asOf: december(4), voice: { of: "everyone" } });
  const { part } = await mount(PlacePanel, { place: toId("rastan"), day: december(4), palette: LIGHT, history });
  expect(part.renderRoot.querySelectorAll("h3")).toHaveLength(0);
  expect(textOf(part.renderRoot.querySelector("summary") as Element)).toBe(
    "1 excerpt left out: 1 published or updated after 4 December 2024",
  );
});

test("a place without geometry says that and why it is not drawn", async () => {
  const { part } = await mount(PlacePanel, { place: toId("customs"), day: december(6), palette: LIGHT });
  expect(status(part)).toBe("6 December 2024 No report of who held it that day");
  expect(textOf([...part.renderRoot.querySelectorAll(".facts")].at(-1) as Element)).toBe(
    "Not drawn on the map (not located) · The text does not place it.",
  );
  expect(foldsOf(part)).toEqual(["Closures 1 excerpt"]);
});

test("a place that no excerpt speaks about says so", async () => {
  const history = buildHistory({ ...DATASET, claims: new Map() });
  const { part } = await mount(PlacePanel, { place: toId("hama"), day: december(6), palette: LIGHT, history });
  expect(textOf(part.renderRoot)).toContain("No excerpt speaks about this place itself; it is named in passing.");
});

test("a movement is told at the place that it went to as well", async () => {
  const moved = {
    ...DATASET.claims.get(toId("customs-closed")),
    kind: "movement",
    place: "homs",
    to: "rastan",
  } as Claim;
  const claims = byId([moved]);
  const history = buildHistory({ ...DATASET, claims });
  await mount(PlacePanel, { place: toId("rastan"), day: december(6), palette: LIGHT, history });
  await page.getByText("Movements").click();
  expect(headings()).toEqual(["Movement · towards Rastan"]);
});

test("a located place tells how exactly and from where its position is known", async () => {
  const { part } = await mount(PlacePanel, { place: toId("rastan"), day: december(6), palette: LIGHT });
  expect(textOf([...part.renderRoot.querySelectorAll(".facts")].at(-1) as Element)).toBe(
    "position within 1.5 km · Source of the position: GeoNames",
  );
});

test("a claim by an actor within another keeps the name that the source used", async () => {
  const { part } = await mount(PlacePanel, { place: toId("rastan"), day: december(6), palette: LIGHT });
  expect(headings()).toEqual(["HTS in control"]);
  expect(status(part)).toContain("Reported held by Opposition");
});

test("its days stand in a row, and a click on one asks for it", async () => {
  const { asked } = await mount(PlacePanel, { place: toId("hama"), day: december(6), palette: LIGHT });
  await page.getByRole("button", { name: /^4 December 2024: Held by Government/ }).click();
  expect(asked).toEqual([set("day", december(4))]);
});

test("going back to the day asks for no place", async () => {
  const { asked } = await mount(PlacePanel, { place: toId("hama"), day: december(6), palette: LIGHT });
  await page.getByRole("button", { name: "Back to the day" }).click();
  expect(asked).toEqual([set("place", null)]);
});

test("an unknown place is named", async () => {
  const { part } = await mount(PlacePanel, { place: toId("hama"), day: december(6), palette: LIGHT });
  part.place = toId("atlantis");
  await expect(part.updateComplete).rejects.toThrow("unknown place atlantis");
});

test("on a map of many days the strip has those around the chosen one", async () => {
  const { range } = DATASET.map;
  const long = { ...DATASET, map: { ...DATASET.map, range: { ...range, last: addDays(range.first, 365) } } };
  const place = { place: toId("hama"), palette: LIGHT, history: buildHistory(long) };
  const { part } = await mount(PlacePanel, { ...place, day: december(30) });
  const days = () => [...part.renderRoot.querySelectorAll(".day-strip .number")].map(textOf);
  expect([days().length, days()[0], days().at(-1)]).toEqual([21, "20", "9"]);
  part.day = december(5);
  await part.updateComplete;
  expect([days().length, days()[0], days().at(-1)]).toEqual([13, "3", "15"]);
});

test("where the quotes come in parts, the standing is told before them, and their loss is told with a way to try again", async () => {
  let lost: Failure | null = null;
  let arrive = () => {};
  const settled = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let isHere = false;
  const quotes: Quotes = { has: () => isHere, want: () => (isHere ? null : { lost, settled }) };
  const history = buildHistory({ ...DATASET, quotes });
  const { part } = await mount(PlacePanel, { place: toId("hama"), day: december(7), palette: LIGHT, history });
  expect(status(part)).toContain("Reported held by Opposition");
  expect(textOf(page.getByText("Loading the excerpts").element())).toBe("Loading the excerpts");
  expect(part.renderRoot.querySelector("conflict-map-claim-card")).toBeNull();
  lost = { problem: "data", detail: "data/parts/places-0.json: expected quotes, found none" };
  const told = next<MapTroubleEvent>(part, MapTroubleEvent.type);
  arrive();
  expect(await told).toMatchObject({ code: lost.problem, detail: lost.detail, severity: "silent" });
  await part.updateComplete;
  const asked = next(part, RetryEvent.type);
  await page.getByRole("button", { name: "Try again" }).click();
  await asked;
  isHere = true;
  part.requestUpdate();
  await part.updateComplete;
  expect(part.renderRoot.querySelector("conflict-map-claim-card")).not.toBeNull();
  expect(part.renderRoot.querySelector(".lost")).toBeNull();
});

/** The sample as a page opens it, what the editors noted left in a file, which answers so. */
function openedWithoutNotes(answer: () => Response, ...further: readonly Place[]) {
  const claims = byId([...DATASET.claims.values()].map((claim) => ({ ...claim, dayReason: {}, note: {} })));
  const known = [...DATASET.places.values()].map((place) => ({ ...place, source: {}, note: {} }));
  const places = byId([...known, ...further]);
  const first = [...places.keys()][0] ?? toId("hama");
  const notes = { files: [{ first, file: "parts/notes-0.json" }], base: "https://maps.example/data/" };
  const fetching = vi.spyOn(window, "fetch").mockImplementation(async () => answer());
  onTestFinished(() => fetching.mockRestore());
  return { fetching, history: buildHistory({ ...DATASET, claims, places, notes } as typeof DATASET) };
}

test("what the editors noted comes with the place that is opened, once, and is read where it always is", async () => {
  const text = encodeNotes([...DATASET.claims.values()], [...DATASET.places.values()]);
  const { fetching, history } = openedWithoutNotes(() => new Response(text));
  const { part } = await mount(PlacePanel, { place: toId("hama"), day: december(6), palette: LIGHT, history });
  const workings = () =>
    [...part.renderRoot.querySelectorAll("conflict-map-claim-card")].map(
      (card) => card.shadowRoot?.querySelector(".workings")?.textContent ?? "",
    );
  await expect.poll(() => workings().join(" ")).toContain("The article says Thursday.");
  part.day = december(5);
  part.place = toId("homs");
  await part.updateComplete;
  expect(fetching.mock.calls.map(([address]) => address)).toEqual(["https://maps.example/data/parts/notes-0.json"]);
});

test("so does why a place is not on the map", async () => {
  const camp = buildPlace({ id: "camp", reason: { en: "No atlas has it." } });
  const { history } = openedWithoutNotes(() => new Response(encodeNotes([], [camp])), { ...camp, reason: {} });
  const { part } = await mount(PlacePanel, { place: camp.id, day: december(6), palette: LIGHT, history });
  const facts = () => textOf(part.renderRoot.querySelector(".facts") as Element);
  expect(facts()).toBe("Not drawn on the map (not located)");
  await expect.poll(facts).toBe("Not drawn on the map (not located) · No atlas has it.");
});

test("that it cannot be had is told, and the quotes are read all the same", async () => {
  const { history } = openedWithoutNotes(() => new Response("", { status: 404 }));
  const trouble = next<MapTroubleEvent>(document, MapTroubleEvent.type);
  const { part } = await mount(PlacePanel, { place: toId("hama"), day: december(6), palette: LIGHT, history });
  expect(await trouble).toMatchObject({
    code: "network",
    detail: "https://maps.example/data/parts/notes-0.json answered 404",
    severity: "told",
  });
  expect(part.renderRoot.querySelectorAll("conflict-map-claim-card").length).toBeGreaterThan(0);
});
