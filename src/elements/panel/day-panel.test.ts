import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET, HISTORY } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import type { Claim } from "../../model/claim.ts";
import { set } from "../../view/state.ts";
import { DayPanel } from "./day-panel.ts";

const linesOf = (part: DayPanel, list: string) => [...part.renderRoot.querySelectorAll(`${list} .line`)].map(textOf);

test("what changed on the day is told place by place", async () => {
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  expect(textOf(page.getByRole("heading", { level: 2 }).element())).toMatch(
    /^What is new on Friday,? 6 December 2024$/,
  );
  expect(linesOf(part, ".compared + ul")).toEqual([
    "Homs Newly disputed – Government reported present; Government reported to have left, unconfirmed",
    "Rastan First report of who held it – reported held by Opposition",
  ]);
});

test("the day can be compared with each other day, by a choice that has a name", async () => {
  const { part, asked } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  const choice = page.getByRole("combobox", { name: "Compared with" });
  const options = [...(choice.element() as HTMLSelectElement).options].map(textOf);
  expect(options).toEqual([
    "the day before",
    ...["3 December 2024", "4 December 2024", "5 December 2024", "7 December 2024"],
  ]);
  await choice.selectOptions("4 December 2024");
  expect(asked).toEqual([set("compare", december(4))]);
  part.compare = december(4);
  await part.updateComplete;
  await choice.selectOptions("the day before");
  expect(asked.at(-1)).toEqual(set("compare", null));
});

test("compared with a day it tells what differs, under a heading that says both days", async () => {
  const { part } = await mount(DayPanel, { day: december(6), compare: december(4), palette: LIGHT });
  expect(textOf(page.getByRole("heading", { level: 2 }).element())).toBe(
    "What differs on 6 December 2024 from 4 December 2024",
  );
  expect(textOf(part.renderRoot)).toContain("3 places differ");
});

test("the two days can be swapped, and the comparison be left", async () => {
  const { asked } = await mount(DayPanel, { day: december(6), compare: december(4), palette: LIGHT });
  await page.getByRole("button", { name: "Swap the two days" }).click();
  await page.getByRole("button", { name: "Compare with the day before again" }).click();
  expect(asked).toEqual([set("compare", december(6)), set("day", december(4)), set("compare", null)]);
});

test("what happened on the day is told, also where the place is not located", async () => {
  const { part } = await mount(DayPanel, { day: december(4), palette: LIGHT });
  expect(linesOf(part, "h3 + ul")).toEqual(["Homs Strike: Russia"]);
  part.day = december(7);
  await part.updateComplete;
  expect(linesOf(part, "h3 + ul")).toEqual(["Customs crossing (not located) Closure"]);
});

test("what is said of the day about who holds a place, and makes no news, has its line", async () => {
  const again = {
    ...DATASET.claims.get(toId("hama-taken")),
    id: "again",
    day: december(6),
    earliest: december(6),
  } as Claim;
  const history = buildHistory({ ...DATASET, claims: new Map([...DATASET.claims, [toId("again"), again]]) });
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT, history });
  expect(linesOf(part, ".beside")).toEqual(["Hama Opposition in control, taken from Government"]);
  part.history = HISTORY;
  await part.updateComplete;
  expect(textOf(part.renderRoot)).not.toContain("Also said of");
});

test("a day without change or event says so, the first one why", async () => {
  const { part } = await mount(DayPanel, { day: december(7), palette: LIGHT });
  expect(textOf(part.renderRoot)).toContain("No article reports anything new on this day about who held a place.");
  part.day = december(3);
  await part.updateComplete;
  expect(textOf(part.renderRoot)).toContain("The first day of the map: what is known of it is inferred");
  expect(textOf(part.renderRoot)).toContain("No event is reported for this day.");
});

test("every place can be unfolded with its status on the day, the unknown ones too", async () => {
  const { part } = await mount(DayPanel, { day: december(5), palette: LIGHT });
  await page.getByText("Places on this day").click();
  expect(part.renderRoot.querySelector("details")?.open).toBe(true);
  expect(linesOf(part, "details")).toEqual([
    "Hama Reported held by Opposition; Government reported to have left",
    "Homs Held by Government, inferred from unconfirmed reports",
    "Rastan No report for this day",
    "Customs crossing (not located) No report for this day",
  ]);
});

test("how many excerpts count is told where some do not", async () => {
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  expect(part.renderRoot.querySelector(".counting")).toBe(null);
  part.history = buildHistory(DATASET, { asOf: null, voice: { of: "no-side" } });
  await part.updateComplete;
  expect(textOf(part.renderRoot.querySelector(".counting") as Element)).toBe("5 of 7 excerpts count");
});

test("in Arabic it says the same", async () => {
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT, locale: ARABIC });
  expect(linesOf(part, ".compared + ul")).toEqual([
    "حمص تضارب جديد في التقارير – أُفيد بوجود الحكومة؛ أُفيد بانسحاب الحكومة، بحسب أنباء غير مؤكَّدة",
    "الرستن أول خبر عمّن يسيطر – أُفيد بسيطرة المعارضة",
  ]);
});

test("a click on a line selects its place", async () => {
  const { asked } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  await page.getByRole("button", { name: /^Homs/ }).first().click();
  expect(asked).toEqual([set("place", toId("homs"))]);
});

test("the pointer on a line points at its place, and off it at none", async () => {
  const { pointed } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  const line = page.getByRole("button", { name: /^Rastan/ }).first();
  await line.hover();
  expect(pointed.at(-1)).toBe("rastan");
  await page.getByRole("heading", { level: 2 }).hover();
  expect(pointed.at(-1)).toBe(null);
});

test("the focus on a line points at its place, and off it at none", async () => {
  const { pointed } = await mount(DayPanel, { day: december(5), palette: LIGHT });
  const line = page.getByRole("button", { name: /^Hama/ }).first().element() as HTMLElement;
  line.focus();
  expect(pointed.at(-1)).toBe("hama");
  line.blur();
  expect(pointed.at(-1)).toBe(null);
});

test("lines are reached and chosen by keyboard", async () => {
  const { asked } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  await userEvent.keyboard("{Tab}{Tab}{Tab}{Enter}");
  expect(asked).toEqual([set("place", toId("rastan"))]);
});

test("markup in the names of places and actors is shown as text", async () => {
  const evil = `<img src="x" onerror="document.title='hacked'">`;
  const actors = new Map([...DATASET.actors].map(([id, actor]) => [id, { ...actor, names: { en: evil } }]));
  const places = new Map([...DATASET.places].map(([id, place]) => [id, { ...place, names: { en: evil } }]));
  const history = buildHistory({ ...DATASET, actors, places });
  const { part } = await mount(DayPanel, { day: december(5), palette: LIGHT, history });
  expect(linesOf(part, ".compared + ul")).toEqual([
    `${evil} Changed hands – reported held by ${evil}; ${evil} reported to have left`,
  ]);
  expect(part.renderRoot.querySelectorAll("img")).toHaveLength(0);
});
