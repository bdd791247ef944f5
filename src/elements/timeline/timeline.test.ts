import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { addDays } from "../../model/day.ts";
import { set } from "../../view/state.ts";
import { Timeline } from "./timeline.ts";

const QUIET = buildHistory({ ...DATASET, claims: new Map() });

const slider = () => page.getByRole("slider");
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the slider says the day and how much changed on it", async () => {
  await mount(Timeline, { day: december(6) });
  expect(slider().element().ariaLabel).toBe("Day");
  expect(slider().element().getAttribute("aria-valuetext")).toMatch(/^Friday,? 6 December 2024, news about 2 places$/);
});

test("in Arabic the slider says it with Levantine months and Arabic-Indic digits", async () => {
  await mount(Timeline, { day: december(6), locale: ARABIC });
  expect(slider().element().getAttribute("aria-valuetext")).toMatch(
    /^\u2068الجمعة، ٦ كانون الأول ٢٠٢٤\u2069، \u2068جديد عن مكانين\u2069$/,
  );
});

test("another day moves the slider and its words", async () => {
  const { part } = await mount(Timeline, { day: december(6) });
  part.day = december(7);
  await part.updateComplete;
  expect(slider().element()).toHaveProperty("value", String(december(7)));
  expect(slider().element().getAttribute("aria-valuetext")).toMatch(
    /^Saturday,? 7 December 2024, news about 0 places$/,
  );
});

test("arrows on the slider ask for the days beside", async () => {
  const { part, asked } = await mount(Timeline, { day: december(6) });
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowLeft}");
  part.day = december(5);
  await part.updateComplete;
  await userEvent.keyboard("{ArrowRight}");
  expect(asked).toEqual([
    { type: "step", days: -1 },
    { type: "step", days: 1 },
  ]);
});

test("from right to left the left arrow goes forward in time", async () => {
  const { asked } = await mount(Timeline, { day: december(5), locale: ARABIC });
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(asked).toEqual([{ type: "step", days: 1 }]);
});

test("Home and End ask for the first and the last day", async () => {
  const { asked } = await mount(Timeline, { day: december(5) });
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard("{Home}{End}");
  expect(asked).toEqual([set("day", december(3)), set("day", december(7))]);
});

test("a page is a change, and does not move the slider by itself", async () => {
  const { asked } = await mount(Timeline, { day: december(5) });
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard("{PageUp}{PageDown}");
  expect(asked).toEqual([
    { type: "go-to-change", direction: "next" },
    { type: "go-to-change", direction: "previous" },
  ]);
  expect(slider().element()).toHaveProperty("value", String(december(5)));
});

test("the buttons ask for the day or the change beside", async () => {
  const { part, asked } = await mount(Timeline, { day: december(5) });
  for (const name of ["Previous day", "Next day", "Next news"]) await button(name).click();
  part.day = december(6);
  await part.updateComplete;
  await button("Previous news").click();
  expect(asked).toEqual([
    { type: "step", days: -1 },
    { type: "step", days: 1 },
    { type: "go-to-change", direction: "next" },
    { type: "go-to-change", direction: "previous" },
  ]);
});

test("what would lead out of the range or past the last change is disabled", async () => {
  const { part } = await mount(Timeline, { day: december(3) });
  const disabled = () =>
    ["Previous news", "Previous day", "Next day", "Next news"].filter((name) =>
      (button(name).element() as HTMLButtonElement).matches(":disabled"),
    );
  expect(disabled()).toEqual(["Previous news", "Previous day"]);
  part.day = december(5);
  await part.updateComplete;
  expect(disabled()).toEqual(["Previous news"]);
  part.day = december(6);
  await part.updateComplete;
  expect(disabled()).toEqual(["Next news"]);
  part.day = december(7);
  await part.updateComplete;
  expect(disabled()).toEqual(["Next day", "Next news"]);
});

test("one button plays, and pauses while it plays", async () => {
  const { part, asked } = await mount(Timeline, { day: december(5) });
  await button("Play").click();
  part.playing = true;
  await part.updateComplete;
  expect(button("Play").elements()).toEqual([]);
  await button("Pause").click();
  expect(asked).toEqual([{ type: "play" }, { type: "pause" }]);
});

test("the bars are as high as the days' changes are many", async () => {
  const { part } = await mount(Timeline, { day: december(6) });
  const bars = [...part.renderRoot.querySelectorAll<HTMLElement>(".bar")];
  expect(bars.map(({ style }) => style.blockSize)).toEqual(["0%", "0%", "50%", "100%", "0%"]);
  expect([...part.renderRoot.querySelectorAll("li")].map(({ title }) => title)).toEqual([
    "3 December 2024: news about 0 places",
    "4 December 2024: news about 0 places",
    "5 December 2024: news about 1 place",
    "6 December 2024: news about 2 places",
    "7 December 2024: news about 0 places",
  ]);
});

test("a range without any change has bars of no height", async () => {
  const { part } = await mount(Timeline, { day: december(3), history: QUIET });
  const bars = [...part.renderRoot.querySelectorAll<HTMLElement>(".bar")];
  expect(new Set(bars.map(({ style }) => style.blockSize))).toEqual(new Set(["0%"]));
});

test("a long range numbers at most sixteen days and names each month once", async () => {
  const range = { first: december(3), last: addDays(december(3), 99) };
  const dataset = { ...DATASET, map: { ...DATASET.map, range } };
  const { part } = await mount(Timeline, { day: december(3), history: buildHistory(dataset) });
  expect(part.renderRoot.querySelectorAll(".number").length).toBeLessThanOrEqual(16);
  expect([...part.renderRoot.querySelectorAll(".month")].map(textOf)).toEqual([
    "December",
    "January",
    "February",
    "March",
  ]);
});

test("the day that is compared with is marked among the bars, and no other is", async () => {
  const { part } = await mount(Timeline, { day: december(6), compare: december(4) });
  const marked = () => [...part.renderRoot.querySelectorAll<HTMLElement>(".since")].map(({ title }) => title);
  expect(marked()).toEqual(["4 December 2024: news about 0 places · Compared with 4 December 2024"]);
  part.compare = null;
  await part.updateComplete;
  expect(marked()).toEqual([]);
});
