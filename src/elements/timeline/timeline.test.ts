import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { day, december } from "../../../test/day.ts";
import { ARABIC, DATASET, ENGLISH } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays } from "../../model/day.ts";
import { set } from "../../view/state.ts";
import { Timeline } from "./timeline.ts";

const LED: Dataset = { ...DATASET, map: { ...DATASET.map, leadPlaces: [toId("hama"), toId("homs")] } };
const HISTORY = buildHistory(LED);
const QUIET = buildHistory({ ...LED, claims: new Map() });
/** A hundred days. */
const LONG = buildHistory({
  ...LED,
  map: { ...LED.map, range: { first: december(3), last: addDays(december(3), 99) } },
});

const start = (properties: Partial<Timeline>) => mount(Timeline, { history: HISTORY, palette: LIGHT, ...properties });

/** In a box with room for all controls. */
async function startWide(properties: Partial<Timeline>) {
  const mounted = await start(properties);
  (mounted.part.parentElement as HTMLElement).style.inlineSize = "800px";
  return mounted;
}

const titles = ({ renderRoot }: Timeline) =>
  [...renderRoot.querySelectorAll<HTMLElement>(".days li")].map(({ title }) => title);

function pointer(type: string, pointerType: string, clientX: number): PointerEvent {
  return new PointerEvent(type, {
    pointerType,
    clientX,
    pointerId: 1,
    isPrimary: true,
    bubbles: true,
    cancelable: true,
  });
}

/** Presses a pointer on the line of time, moves it along, and lets it go. */
function press({ renderRoot }: Timeline, pointerType: string, ...along: readonly number[]): void {
  const line = renderRoot.querySelector(".line") as HTMLElement;
  // What the test makes is no pointer that the browser knows of.
  line.setPointerCapture = () => {};
  line.hasPointerCapture = () => true;
  const [first = 0] = along;
  line.dispatchEvent(pointer("pointerdown", pointerType, first));
  for (const x of along) line.dispatchEvent(pointer("pointermove", pointerType, x));
  line.dispatchEvent(pointer("pointerup", pointerType, along.at(-1) ?? 0));
}

const slider = () => page.getByRole("slider");
const button = (name: string) => page.getByRole("button", { name, exact: true });

test("the slider says the day, what changed on it and what was first reported", async () => {
  const { part } = await start({ day: december(6) });
  expect(slider().element().ariaLabel).toBe("Day");
  const said = () => slider().element().getAttribute("aria-valuetext");
  expect(said()).toMatch(/^Friday,? 6 December 2024, 1 change, 1 first report$/);
  part.day = december(5);
  await part.updateComplete;
  expect(said()).toMatch(/^Thursday,? 5 December 2024, 1 change$/);
});

test("in Arabic the slider says it with Levantine months and Arabic-Indic digits", async () => {
  await start({ day: december(6), locale: ARABIC });
  expect(slider().element().getAttribute("aria-valuetext")).toMatch(
    /^\u2068الجمعة، ٦ كانون الأول ٢٠٢٤\u2069، \u2067\u2068تغيّر واحد\u2069، و\u2068أول خبر عن مكان واحد\u2069\u2069$/,
  );
});

test("another day moves the slider and its words", async () => {
  const { part } = await start({ day: december(6) });
  part.day = december(7);
  await part.updateComplete;
  expect(slider().element()).toHaveProperty("value", String(december(7)));
  expect(slider().element().getAttribute("aria-valuetext")).toMatch(/^Saturday,? 7 December 2024, no news of control$/);
});

test("arrows on the slider ask for the days beside", async () => {
  const { part, asked } = await start({ day: december(6) });
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
  const { asked } = await start({ day: december(5), locale: ARABIC });
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(asked).toEqual([{ type: "step", days: 1 }]);
});

test("Home and End ask for the first and the last day", async () => {
  const { asked } = await start({ day: december(5) });
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard("{Home}{End}");
  expect(asked).toEqual([set("day", december(3)), set("day", december(7))]);
});

test("a page is a change, and does not move the slider by itself", async () => {
  const { asked } = await start({ day: december(5) });
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard("{PageUp}{PageDown}");
  expect(asked).toEqual([
    { type: "go-to-news", direction: "next" },
    { type: "go-to-news", direction: "previous" },
  ]);
  expect(slider().element()).toHaveProperty("value", String(december(5)));
});

test("the buttons ask for the day or the change beside", async () => {
  const { part, asked } = await startWide({ day: december(5) });
  for (const name of ["Previous day", "Next day", "Next news"]) await button(name).click();
  part.day = december(6);
  await part.updateComplete;
  await button("Previous news").click();
  expect(asked).toEqual([
    { type: "step", days: -1 },
    { type: "step", days: 1 },
    { type: "go-to-news", direction: "next" },
    { type: "go-to-news", direction: "previous" },
  ]);
});

test("what would lead out of the range or past the last change is disabled", async () => {
  const { part } = await startWide({ day: december(3) });
  const disabled = () =>
    ["Previous news", "Previous day", "Next day", "Next news"].filter((name) =>
      (button(name).element() as HTMLButtonElement).matches('[aria-disabled="true"]'),
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

test("a button that has led to the end keeps the focus, and leads no further", async () => {
  const { part, asked } = await startWide({ day: december(6) });
  const next = part.renderRoot.querySelector<HTMLButtonElement>('[aria-label="Next day"]');
  next?.focus();
  next?.click();
  part.day = december(7);
  await part.updateComplete;
  expect((part.renderRoot as ShadowRoot).activeElement).toBe(next);
  expect(asked).toEqual([{ type: "step", days: 1 }]);
});

test("one button plays, and pauses while it plays", async () => {
  const { part, asked } = await start({ day: december(5) });
  await button("Play").click();
  part.playing = true;
  await part.updateComplete;
  expect(button("Play").elements()).toEqual([]);
  await button("Pause").click();
  expect(asked).toEqual([{ type: "play" }, { type: "pause" }]);
});

test("a day's bar is as high as its news, changes apart from first reports", async () => {
  const { part } = await start({ day: december(6) });
  const columns = [...part.renderRoot.querySelectorAll(".days li")];
  const bars = (column: Element) =>
    [...column.querySelectorAll<HTMLElement>(".bar")].map(({ classList, style }) => [classList[1], style.blockSize]);
  expect(columns.map(bars)).toEqual([
    [],
    [],
    [["changes", "50%"]],
    [
      ["first-reports", "50%"],
      ["changes", "50%"],
    ],
    [],
  ]);
  expect(titles(part)).toEqual([
    "3 December 2024: no news of control",
    "4 December 2024: no news of control",
    "5 December 2024: 1 change",
    "6 December 2024: 1 change, 1 first report",
    "7 December 2024: no news of control",
  ]);
});

test("a range without any news has no bars", async () => {
  const { part } = await start({ day: december(3), history: QUIET });
  expect(part.renderRoot.querySelectorAll(".bar")).toHaveLength(0);
});

test("days without news are half as wide, and a press anywhere on a day's column goes to it", async () => {
  const { part, asked } = await start({ day: december(3) });
  const columns = [...part.renderRoot.querySelectorAll(".days li")].map((column) => column.getBoundingClientRect());
  const widths = columns.map(({ width }) => Math.round((100 * width) / (columns[0]?.width ?? 1)));
  expect(widths).toEqual([100, 100, 200, 200, 100]);
  for (const { left, width } of columns) press(part, "mouse", left + 2, left + width / 2, left + width - 2);
  expect(asked.map((intent) => "value" in intent && intent.value)).toEqual(
    [3, 4, 5, 6, 7].flatMap((date) => Array(4).fill(december(date))),
  );
  expect(part.renderRoot instanceof ShadowRoot && part.renderRoot.activeElement).toBe(slider().element());
});

test("in Arabic the first day is at the right, by sight and by pointer", async () => {
  const { part, asked } = await start({ day: december(5), locale: ARABIC });
  const { left, right } = (part.renderRoot.querySelector(".line") as Element).getBoundingClientRect();
  const days = [...part.renderRoot.querySelectorAll(".days li")].map((column) => column.getBoundingClientRect().left);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  press(part, "mouse", right - 3);
  press(part, "mouse", left + 3);
  const [first, last] = [set("day", december(3)), set("day", december(7))];
  expect(asked).toEqual([first, first, last, last]);
});

test("a finger goes to a day by a tap or by moving along, and nowhere where the page takes it for scrolling", async () => {
  const { part, asked } = await start({ day: december(3) });
  const { left, width } = (part.renderRoot.querySelector(".line") as Element).getBoundingClientRect();
  const line = part.renderRoot.querySelector(".line") as HTMLElement;
  const point = (type: string, share: number) => line.dispatchEvent(pointer(type, "touch", left + share * width));
  line.setPointerCapture = () => {};
  line.hasPointerCapture = () => true;
  point("pointerdown", 0.5);
  point("pointercancel", 0.5);
  expect(asked).toEqual([]);
  point("pointerdown", 0.5);
  point("pointerup", 0.5);
  expect(asked).toEqual([set("day", december(5))]);
  point("pointerdown", 0.5);
  point("pointermove", 0.5);
  point("pointermove", 0.75);
  expect(asked).toEqual([set("day", december(5)), set("day", december(6))]);
});

test("the strip has a row for each lead place, drawn over its days as the list draws them", async () => {
  const { part } = await start({ day: december(6) });
  expect([...part.renderRoot.querySelectorAll(".names li")].map((name) => name.textContent)).toEqual(["Hama", "Homs"]);
  const rows = [...part.renderRoot.querySelectorAll(".places .place")];
  const bands = rows.map((row) =>
    [...row.querySelectorAll<HTMLElement>(".band")].map((band) => [
      Number.parseFloat(band.style.insetInlineStart).toFixed(1),
      Number.parseFloat(band.style.inlineSize).toFixed(1),
      band.querySelectorAll(".strip").length,
    ]),
  );
  expect(bands, "start, length and number of sides").toEqual([
    [
      ["0.0", "28.6", 1],
      ["28.6", "71.4", 1],
    ],
    [
      ["0.0", "57.1", 1],
      ["57.1", "42.9", 2],
    ],
  ]);
  expect(page.getByRole("img", { name: "Hama and Homs" }).elements()).toHaveLength(1);
});

test("a map without lead places has no strip", async () => {
  const { part } = await mount(Timeline, { day: december(6), palette: LIGHT });
  expect(part.renderRoot.querySelector(".places, .names")).toBeNull();
});

test("the day that is compared with is marked among the bars, and no other is", async () => {
  const { part } = await start({ day: december(6), compare: december(4) });
  const marked = () => titles(part).filter((title) => title.includes("Compared"));
  expect(marked()).toEqual(["4 December 2024: no news of control · Compared with 4 December 2024"]);
  expect(textOf(part.renderRoot.querySelector(".since .number") as Element)).toBe("4");
  part.compare = null;
  await part.updateComplete;
  expect(marked()).toEqual([]);
  expect(part.renderRoot.querySelector(".since")).toBeNull();
});

test("a long range has no numbers but its months, by the year where one begins", async () => {
  const { part } = await start({ day: december(3), history: LONG });
  expect(part.renderRoot.querySelectorAll(".days .number")).toHaveLength(0);
  const names = [...part.renderRoot.querySelectorAll(".months li")].map((month) =>
    [...month.children].map(({ textContent }) => textContent),
  );
  expect(names).toEqual([["December", "Dec", "D"], ["2025"], ["February", "Feb", "F"], ["March", "Mar", "M"]]);
});

test("a month that begins below the number of its year is not named", async () => {
  const { part } = await start({ day: december(3), history: LONG });
  const february = part.renderRoot.querySelectorAll(".months li")[2] as Element;
  const sizeAt = (width: string) => {
    part.style.inlineSize = width;
    return Number.parseFloat(getComputedStyle(february).fontSize);
  };
  expect(sizeAt("1200px")).toBeGreaterThan(9);
  expect(sizeAt("120px")).toBe(0);
});

test("the number of a day stands in its middle, at the ends of the line no further out than its frame", async () => {
  const { part } = await start({ day: december(3), history: LONG });
  part.style.inlineSize = "400px";
  const boxOf = (name: string) => (part.renderRoot.querySelector(name) as Element).getBoundingClientRect();
  for (const end of [december(3), day("2025-03-12")]) {
    part.day = end;
    await part.updateComplete;
    const [number, line] = [boxOf(".mark.now .number"), boxOf(".line")];
    expect(number.left).toBeGreaterThan(line.left - 2);
    expect(number.right).toBeLessThan(line.right + 2);
  }
  part.day = day("2025-01-20");
  await part.updateComplete;
  const [number, mark] = [boxOf(".mark.now .number"), boxOf(".mark.now")];
  expect((number.left + number.right) / 2).toBeCloseTo((mark.left + mark.right) / 2, 0);
});

test("a press on the name of a month goes to its first day", async () => {
  const { part, asked } = await start({ day: december(3), history: LONG });
  const line = part.renderRoot.querySelector(".line") as HTMLElement;
  line.setPointerCapture = () => {};
  line.hasPointerCapture = () => true;
  const february = part.renderRoot.querySelectorAll(".months li")[2] as Element;
  const { right } = february.getBoundingClientRect();
  february.dispatchEvent(pointer("pointerdown", "touch", right - 1));
  line.dispatchEvent(pointer("pointerup", "touch", right - 1));
  expect(asked).toEqual([set("day", day("2025-02-01"))]);
});

test("a long range has a date field, which goes to any of its days and to no other", async () => {
  const { asked } = await start({ day: december(6), history: LONG });
  const field = page.getByLabelText("Go to a day").element() as HTMLInputElement;
  expect([field.value, field.min, field.max]).toEqual(["2024-12-06", "2024-12-03", "2025-03-12"]);
  for (const value of ["2025-02-14", "2031-01-01", ""]) {
    field.value = value;
    field.dispatchEvent(new Event("change"));
  }
  expect(asked).toEqual([set("day", day("2025-02-14"))]);
});

test("a short range has no date field", async () => {
  await start({ day: december(6) });
  expect(page.getByLabelText("Go to a day").elements()).toEqual([]);
});

test.each([
  ["short", HISTORY],
  ["long", LONG],
])(
  "with little room the bar is at most 96 pixels high, and the days of a %s range can be aimed at",
  async (_, history) => {
    const { part } = await start({ day: december(6), history });
    part.style.alignSelf = "start";
    expect(part.getBoundingClientRect().height).toBeLessThanOrEqual(96);
    const line = part.renderRoot.querySelector(".line") as Element;
    expect(line.getBoundingClientRect().height, "to be touched").toBeGreaterThanOrEqual(44);
    const shown = page
      .getByRole("button")
      .elements()
      .map(({ ariaLabel }) => ariaLabel);
    expect(shown).toEqual(history === LONG ? ["Previous day", "Play", "Next day"] : ["Play"]);
  },
);

test.each([
  ["short", HISTORY, ENGLISH],
  ["long", LONG, ARABIC],
])("nothing in a %s range breaks WCAG 2.2 AA, with little room and with much", async (_, history, locale) => {
  for (const open of [start, startWide]) {
    const { part } = await open({ day: december(6), compare: december(4), history, locale });
    const { violations } = await axe.run(part, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      resultTypes: ["violations"],
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
  }
});
