import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, HISTORY } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, partThat } from "../../../test/mount.ts";
import { historyOfPlace } from "../../history/history.ts";
import { buildStrip, type Doubt } from "../../history/strip.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { set } from "../../view/state.ts";
import { drawDayStrip, type DayStrip as Given } from "./day-strip.ts";

const DayStrip = partThat<Given>((part) => drawDayStrip(part, part), ["strip", "day", "palette"]);

const stripOf = (place: string) => buildStrip(historyOfPlace(HISTORY, toId(place)), HISTORY.dataset.map.range);

const labels = () =>
  page
    .getByRole("button")
    .elements()
    .map(({ ariaLabel }) => ariaLabel);

test("every day of the place is a button that says its status", async () => {
  await mount(DayStrip, { strip: stripOf("hama"), day: december(6), palette: LIGHT });
  expect(labels()).toEqual([
    "3 December 2024: Held by Government, inferred",
    "4 December 2024: Held by Government, inferred",
    "5 December 2024: Reported held by Opposition; Government reported to have left",
    "6 December 2024: Reported held by Opposition; Government reported to have left",
    "7 December 2024: Reported held by Opposition; Government reported to have left",
  ]);
});

test("the chosen day is marked as the current one", async () => {
  await mount(DayStrip, { strip: stripOf("hama"), day: december(6), palette: LIGHT });
  const current = page
    .getByRole("button")
    .elements()
    .filter(({ ariaCurrent }) => ariaCurrent === "date");
  expect(current.map(({ ariaLabel }) => ariaLabel)).toEqual([
    "6 December 2024: Reported held by Opposition; Government reported to have left",
  ]);
});

test("a click asks for the day", async () => {
  const { asked } = await mount(DayStrip, { strip: stripOf("hama"), day: december(6), palette: LIGHT });
  await page.getByRole("button", { name: /^4 December/ }).click();
  expect(asked).toEqual([set("day", december(4))]);
});

test("a day of which nothing is known has no picture", async () => {
  const { part } = await mount(DayStrip, { strip: stripOf("rastan"), day: december(6), palette: LIGHT });
  const drawn = [...part.renderRoot.querySelectorAll("li")].map((item) => item.querySelector("svg") !== null);
  expect(drawn).toEqual([false, false, false, true, true]);
});

test("a bracket is over the days of which reports disagree or leave the day open, and their buttons say so", async () => {
  const doubts: Record<number, Doubt[]> = { 4: ["disputed"], 5: ["disputed", "open"], 6: ["open"] };
  const strip = stripOf("hama").map((each, index) => ({ ...each, doubts: doubts[index + 3] ?? [] }));
  const { part } = await mount(DayStrip, { strip, day: december(6), palette: LIGHT });
  const brackets = (kind: Doubt) =>
    [...part.renderRoot.querySelectorAll(`.bracket.${kind}`)].map(({ classList }) =>
      [...classList].filter((name) => name !== "bracket" && name !== kind).join(" "),
    );
  expect(brackets("disputed")).toEqual(["", "over begins", "over ends", "", ""]);
  expect(brackets("open")).toEqual(["", "", "over begins", "over ends", ""]);
  expect(labels().map((label) => label?.split(" · ").slice(1))).toEqual([
    [],
    ["day in dispute"],
    ["day in dispute", "day left open"],
    ["day left open"],
    [],
  ]);
});

test("without such days there is no room for brackets", async () => {
  const { part } = await mount(DayStrip, { strip: stripOf("hama"), day: december(6), palette: LIGHT });
  expect(part.renderRoot.querySelectorAll(".bracket")).toHaveLength(0);
});

test("in Arabic the days are counted in Arabic-Indic digits", async () => {
  const { part } = await mount(DayStrip, { strip: stripOf("hama"), day: december(6), palette: LIGHT, locale: ARABIC });
  const numbers = [...part.renderRoot.querySelectorAll(".number")].map(({ textContent }) => textContent);
  expect(numbers).toEqual(["٣", "٤", "٥", "٦", "٧"]);
});
