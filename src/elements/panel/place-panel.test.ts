import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { byId } from "../../../test/build-dataset.ts";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import type { Filter } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import type { Claim } from "../../model/claim.ts";
import { set } from "../../view/state.ts";
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

test("the status is told with since when, by how many and how fresh", async () => {
  const { part } = await mount(PlacePanel, { place: toId("hama"), day: december(7), palette: LIGHT });
  expect(status(part)).toBe(
    "Reported held by Opposition; Government reported to have left 7 December 2024 · since 5 December 2024 · 2 sources · last reported 2 days before",
  );
});

test("what is only implied is told as inferred", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(4), palette: LIGHT });
  expect(status(part)).toBe(
    "Held by Government, inferred from an unconfirmed report about 6 December 2024 " +
      "4 December 2024 · since before 3 December 2024 · 1 source · first reported 2 days later",
  );
});

const sidesOf = (part: PlacePanel) =>
  [...part.renderRoot.querySelectorAll(".sides section")].map((section) => ({
    head: textOf(section.querySelector("header") as Element),
    cards: [...section.querySelectorAll("conflict-map-claim-card")].map((card) =>
      textOf(card.shadowRoot?.querySelector("h4") as Element),
    ),
  }));

test("conflicting reports stand next to each other, each side with its sources and its claims", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  expect(status(part)).toContain(
    "Reports disagree – Government reported present; Government reported to have left, unconfirmed",
  );
  expect(sidesOf(part)).toEqual([
    { head: "Government reported present 1 source", cards: ["Government present"] },
    { head: "Government reported to have left, unconfirmed 1 source", cards: ["Government left"] },
  ]);
  const [first, second] = [...part.renderRoot.querySelectorAll(".sides section")].map((each) =>
    each.getBoundingClientRect(),
  );
  expect(first?.top).toBe(second?.top);
  part.day = december(5);
  await part.updateComplete;
  expect(sidesOf(part)).toEqual([]);
});

test("in Arabic the first side stands on the right, and without room the sides stand one above the other", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT, locale: ARABIC });
  const boxes = () =>
    [...part.renderRoot.querySelectorAll(".sides section")].map((each) => each.getBoundingClientRect());
  expect(boxes()[0]?.left).toBeGreaterThan(boxes()[1]?.right ?? Infinity);
  part.style.inlineSize = "300px";
  expect(boxes()[0]?.left).toBe(boxes()[1]?.left);
  expect(boxes()[0]?.bottom).toBeLessThan(boxes()[1]?.top ?? 0);
});

test("what stands in the sides is not told again among the other excerpts", async () => {
  await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  expect(headings()).toEqual(["Government present", "Government left", "Strike: Russia"]);
  expect(page.getByRole("heading", { level: 3, name: "1 other excerpt" }).elements()).toHaveLength(1);
});

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
  expect(textOf(part.renderRoot.querySelector(".doubt p") as Element)).toBe(
    "Reports disagree about the day: 4 December 2024 (1 source) or 5 December 2024 (2 sources)",
  );
  const label = "The Ministry: Government left";
  await page.getByRole("button", { name: label }).click();
  const focused = (part.renderRoot as ShadowRoot).activeElement;
  expect(textOf(focused?.shadowRoot?.querySelector("h4") as Element)).toBe("Government left");
});

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
  expect(textOf(part.renderRoot.querySelector(".doubt") as Element)).toContain(
    "Reports give different numbers: more than 2,000 (The Ministry) · more than 1,000 (The Monitor) Soldiers",
  );
  await page.getByRole("button", { name: "The Monitor: Movement" }).click();
  expect((part.renderRoot as ShadowRoot).activeElement?.localName).toBe("conflict-map-claim-card");
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
  expect(textOf(part.renderRoot.querySelector(".doubt p") as Element)).toBe(
    "HTS in control, on some day between 4 December 2024 and 6 December 2024",
  );
  expect([...part.renderRoot.querySelectorAll(".doubt li")].map(textOf), "said once, by both").toEqual([
    "The Ministry: HTS in control",
    "The Monitor: HTS in control",
  ]);
});

test("the claims come newest first, those about control before the events of the day", async () => {
  await mount(PlacePanel, { place: toId("homs"), day: december(5), palette: LIGHT });
  expect(headings()).toEqual(["Government present", "Government left", "Strike: Russia"]);
  expect(page.getByRole("heading", { level: 3, name: "3 excerpts" }).elements()).toHaveLength(1);
});

test("the claims that speak on the day are tagged, and those that another denies", async () => {
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT });
  const tags = () =>
    [...part.renderRoot.querySelectorAll("conflict-map-claim-card")].map((card) =>
      [...(card.shadowRoot?.querySelectorAll(".tag") ?? [])].map(textOf),
    );
  expect(tags()).toEqual([
    ["Bears on the chosen day", "Denies another report"],
    ["Bears on the chosen day", "Denied by another report"],
    [],
  ]);
  part.day = december(4);
  await part.updateComplete;
  // The withdrawal implies who held the place before it.
  await expect
    .poll(tags)
    .toEqual([
      ["Denies another report"],
      ["Bears on the chosen day", "Denied by another report"],
      ["Bears on the chosen day"],
    ]);
});

const MINISTRY: Filter = { asOf: null, voice: { of: "side", actor: toId("government") } };

test("what the filter does not hear is left out, counted, and can be unfolded with the reason", async () => {
  const history = buildHistory(DATASET, MINISTRY);
  const { part } = await mount(PlacePanel, { place: toId("homs"), day: december(6), palette: LIGHT, history });
  expect(status(part)).toContain("Government reported present");
  expect(page.getByRole("heading", { level: 3, name: "1 excerpt" }).elements()).toHaveLength(1);
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
  expect(status(part)).toBe("No report for this day 6 December 2024");
  expect(textOf(part.renderRoot.querySelector(".facts") as Element)).toBe(
    "Not drawn on the map (not located) · The text does not place it.",
  );
  expect(headings()).toEqual(["Closure"]);
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
  expect(headings()).toEqual(["Movement · to Rastan"]);
});

test("a located place tells how exactly and from where its position is known", async () => {
  const { part } = await mount(PlacePanel, { place: toId("rastan"), day: december(6), palette: LIGHT });
  expect(textOf(part.renderRoot.querySelector(".facts") as Element)).toBe(
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
