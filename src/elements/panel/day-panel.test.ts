import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { byId } from "../../../test/build-dataset.ts";
import { day, december } from "../../../test/day.ts";
import { ARABIC, DATASET, HISTORY } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Place } from "../../model/place.ts";
import { set } from "../../view/state.ts";
import { DayPanel } from "./day-panel.ts";

const linesOf = (part: DayPanel, list: string) =>
  [...part.renderRoot.querySelectorAll(`${list} .line`)].map((line) =>
    [...line.querySelectorAll(".name, .what")].map(textOf).join(" "),
  );

test("what is new is told place by place, changes before first reports", async () => {
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  expect(textOf(page.getByRole("heading", { level: 2 }).element())).toMatch(
    /^What is new on Friday,? 6 December 2024$/,
  );
  expect(page.getByRole("heading", { level: 3 }).elements().map(textOf)).toEqual([
    "Reported to have changed",
    "First report of control or presence",
  ]);
  expect(linesOf(part, ".change")).toEqual([
    "Homs Newly disputed – Government reported present; Government reported to have left, unconfirmed",
  ]);
  expect(linesOf(part, ".first-report")).toEqual(["Rastan Reported held by Opposition"]);
});

test("a first report that leaves the day open says so", async () => {
  const taken = { ...DATASET.claims.get(toId("rastan-taken")), earliest: december(4) } as Claim;
  const history = buildHistory({ ...DATASET, claims: new Map([[taken.id, taken]]) });
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT, history });
  expect(linesOf(part, ".first-report")).toEqual([
    "Rastan Reported held by Opposition, by 6 December 2024, day left open",
  ]);
});

test("half a line is quoted of a sure report, in the reader's language, with who says so", async () => {
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  const said = () => textOf(part.renderRoot.querySelector(".change .said") as Element);
  expect(said()).toBe("The Ministry: “No truth to a withdrawal”");
  part.locale = ARABIC;
  await part.updateComplete;
  expect(said()).toBe("الوزارة: «لا صحة لانسحاب الجيش»");
  expect(part.renderRoot.querySelector<HTMLElement>(".said .words")?.lang).toBe("ar");
});

test("a place with news and events has one line, with the sign and the number of each kind of event", async () => {
  const struck = ["struck", "struck-again"].map(
    (id) => ({ ...DATASET.claims.get(toId("homs-struck")), id, day: december(6), earliest: december(6) }) as Claim,
  );
  const claims = new Map([...DATASET.claims, ...struck.map((claim) => [claim.id, claim] as const)]);
  const { part } = await mount(DayPanel, {
    day: december(6),
    palette: LIGHT,
    history: buildHistory({ ...DATASET, claims }),
  });
  expect(part.renderRoot.querySelectorAll("li[data-place=homs]")).toHaveLength(1);
  expect(textOf(part.renderRoot.querySelector(".change .signs") as Element)).toBe("Strikes: 2");
});

test("of many places without news those after the sixth are folded", async () => {
  const ids = Array.from({ length: 9 }, (_, index) => toId(`place-${index}`));
  const places = byId(ids.map((id) => ({ ...DATASET.places.get(toId("homs")), id }) as Place));
  const claims = byId(ids.map((id) => ({ ...DATASET.claims.get(toId("homs-struck")), id, place: id }) as Claim));
  const history = buildHistory({ ...DATASET, places, claims } as unknown as Dataset);
  const { part } = await mount(DayPanel, { day: december(4), palette: LIGHT, history });
  expect(linesOf(part, ".other")).toHaveLength(6);
  expect(textOf(part.renderRoot.querySelector(".more summary") as Element)).toBe("3 more places");
  expect(linesOf(part, ".more")).toHaveLength(3);
  expect(await part.returnTo(toId("place-8"))).toBe(true);
  expect(part.renderRoot.querySelector<HTMLDetailsElement>(".more")?.open, "its fold is opened").toBe(true);
});

test("of thousands of lines a hundred are drawn, more on demand, and the one that is come back to", async () => {
  const ids = Array.from({ length: 450 }, (_, index) => toId(`place-${index}`));
  const places = byId(ids.map((id) => ({ ...DATASET.places.get(toId("homs")), id }) as Place));
  const claims = byId(ids.map((id) => ({ ...DATASET.claims.get(toId("rastan-taken")), id, place: id }) as Claim));
  const history = buildHistory({ ...DATASET, places, claims } as unknown as Dataset);
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT, history });
  expect(linesOf(part, ".first-report")).toHaveLength(100);
  await page.getByRole("button", { name: "350 more places" }).click();
  await expect.poll(() => linesOf(part, ".first-report")).toHaveLength(200);
  const focused = () => (part.renderRoot as ShadowRoot).activeElement?.closest("li")?.dataset.place;
  await expect.poll(focused, { message: "the first of the lines that came" }).toBe("place-100");
  expect(await part.returnTo(toId("place-449"))).toBe(true);
  expect(linesOf(part, ".first-report")).toHaveLength(450);
  part.day = december(7);
  await part.updateComplete;
  part.day = december(6);
  await part.updateComplete;
  expect(linesOf(part, ".first-report"), "another day begins anew").toHaveLength(100);
  part.compare = december(4);
  expect(await part.returnTo(toId("place-449")), "among all that is told beside what differs").toBe(true);
});

test("the line of a place that was closed comes back into view and has the focus", async () => {
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  expect(await part.returnTo(toId("rastan"))).toBe(true);
  expect((part.renderRoot as ShadowRoot).activeElement?.textContent).toContain("Rastan");
  expect(await part.returnTo(toId("hama")), "a place that the day does not tell of").toBe(false);
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

test("in a long range it is compared by a date field, empty for the day before, and with no day beyond", async () => {
  const range = { first: december(3), last: day("2025-02-01") };
  const history = buildHistory({ ...DATASET, map: { ...DATASET.map, range } });
  const { part, asked } = await mount(DayPanel, { day: december(6), history, palette: LIGHT });
  expect(page.getByRole("combobox").elements()).toEqual([]);
  const field = page.getByLabelText("Compared with the day before").element() as HTMLInputElement;
  expect([field.value, field.min, field.max]).toEqual(["", "2024-12-03", "2025-02-01"]);
  const type = (value: string) => {
    field.value = value;
    field.dispatchEvent(new Event("change"));
  };
  type("2031-01-01");
  type("2025-01-14");
  expect(asked).toEqual([set("compare", day("2025-01-14"))]);
  part.compare = day("2025-01-14");
  await part.updateComplete;
  expect([field.ariaLabel, field.value]).toEqual(["Compared with", "2025-01-14"]);
  type("");
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
  expect(linesOf(part, ".other")).toEqual(["Homs Strike: Russia"]);
  part.day = december(7);
  await part.updateComplete;
  expect(linesOf(part, ".other")).toEqual(["Customs crossing (not located) Closure"]);
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
  expect(linesOf(part, ".other")).toEqual(["Hama Opposition in control, previously Government"]);
  part.history = HISTORY;
  await part.updateComplete;
  expect(linesOf(part, ".other")).toEqual([]);
});

test("a day without change or event says so, the first one why", async () => {
  const { part } = await mount(DayPanel, { day: december(7), palette: LIGHT });
  expect(textOf(part.renderRoot)).toContain("No article dates anything new about who held a place to this day.");
  part.day = december(3);
  await part.updateComplete;
  expect(textOf(part.renderRoot)).toContain("The first day of the map: who held what on it is inferred");
  expect(textOf(part.renderRoot)).toContain("No article dates an event to this day.");
});

test("every place can be unfolded with its status on the day, the unknown ones too", async () => {
  const { part } = await mount(DayPanel, { day: december(5), palette: LIGHT });
  await page.getByText("Places on this day").click();
  expect(part.renderRoot.querySelector<HTMLDetailsElement>(".places")?.open).toBe(true);
  expect(linesOf(part, ".places")).toEqual([
    "Hama Reported held by Opposition; Government reported to have left",
    "Homs Held by Government, inferred from unconfirmed reports",
    "Rastan No report of who held it that day",
    "Customs crossing (not located) No report of who held it that day",
  ]);
});

test("how many excerpts count is told where some do not", async () => {
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT });
  expect(part.renderRoot.querySelector(".counting")).toBe(null);
  part.history = buildHistory(DATASET, { asOf: null, voice: { of: "no-side" } });
  await part.updateComplete;
  expect(textOf(part.renderRoot.querySelector(".counting") as Element)).toBe("5 of 7 excerpts count");
});

test("of a day after the as-of day it is not said that nothing happened", async () => {
  const history = buildHistory(DATASET, { asOf: december(5), voice: { of: "everyone" } });
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT, history });
  expect(textOf(part.renderRoot)).not.toContain("No article dates an event");
});

test("in Arabic it says the same", async () => {
  const { part } = await mount(DayPanel, { day: december(6), palette: LIGHT, locale: ARABIC });
  expect([...linesOf(part, ".change"), ...linesOf(part, ".first-report")]).toEqual([
    "حمص تضارب جديد في التقارير – أُفيد بوجود الحكومة؛ أُفيد بانسحاب الحكومة، بحسب أنباء غير مؤكَّدة",
    "الرستن أُفيد بسيطرة المعارضة",
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
  expect(linesOf(part, ".change")).toEqual([
    `${evil} Changed hands – reported held by ${evil}; ${evil} reported to have left`,
  ]);
  expect(part.renderRoot.querySelectorAll("img")).toHaveLength(0);
});
