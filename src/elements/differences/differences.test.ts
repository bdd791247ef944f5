import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { set } from "../../view/state.ts";
import { Differences } from "./differences.ts";

const linesOf = (part: Differences) => [...part.renderRoot.querySelectorAll(".line")].map(textOf);

const DAYS = { compare: december(4), day: december(7), palette: LIGHT };

test("each place that differs is a line with what was told of it for either day, and they are counted", async () => {
  const { part } = await mount(Differences, DAYS);
  expect(textOf(page.getByRole("status").element())).toBe("3 places differ");
  expect(linesOf(part)).toEqual([
    "Hama 4 December 2024: Held by Government, inferred 7 December 2024: Reported held by Opposition; Government reported to have left",
    "Homs 4 December 2024: Held by Government, inferred from unconfirmed reports 7 December 2024: Reports disagree – Government reported present; Government reported to have left, unconfirmed",
    "Rastan 4 December 2024: No report of who held it that day 7 December 2024: Reported held by Opposition",
  ]);
});

test("a day after the as-of day differs from none, and why is said", async () => {
  const history = buildHistory(DATASET, { ...COUNT_ALL, asOf: december(6) });
  const { part } = await mount(Differences, { ...DAYS, history });
  expect(textOf(part.renderRoot as unknown as Element)).toBe(
    "Nothing is shown for 7 December 2024: on 6 December 2024 it had not been reported on yet.",
  );
});

test("either day has its picture, the unknown none", async () => {
  const { part } = await mount(Differences, DAYS);
  const pictures = [...part.renderRoot.querySelectorAll(".pictures")].map(
    (line) => line.querySelectorAll(".picture").length,
  );
  expect(pictures).toEqual([2, 2, 1]);
});

test("the evidence unfolds: the words that make the difference, verbatim, with translation, speaker and outlet", async () => {
  const { part } = await mount(Differences, DAYS);
  const homs = part.renderRoot.querySelectorAll("details")[1] as HTMLDetailsElement;
  expect(textOf(homs.querySelector("summary") as Element)).toBe("2 excerpts");
  homs.open = true;
  expect(textOf(homs)).toContain("Said of 7 December 2024");
  const [kept, left] = [...homs.querySelectorAll("figure")].map(textOf);
  expect(kept).toBe(
    "«لا صحة لانسحاب الجيش» Translation (this project's): No truth to a withdrawal Homs: Government present The Ministry · The Daily",
  );
  expect(left).toContain("«خرجت القوات من حمص»");
  expect(homs.querySelector("blockquote")?.dir).toBe("rtl");
});

test("what was said of the other day alone has a heading of its own", async () => {
  const { part } = await mount(Differences, { ...DAYS, compare: december(7), day: december(4) });
  const homs = part.renderRoot.querySelectorAll("details")[1] as HTMLDetailsElement;
  homs.open = true;
  expect(textOf(homs)).toMatch(/Said of 4 December 2024 «خرجت.*Said of 7 December 2024 alone «لا صحة/);
});

test("a line and each of its excerpts lead to the place", async () => {
  const { part, asked } = await mount(Differences, DAYS);
  await page
    .getByRole("button", { name: /^Rastan/ })
    .first()
    .click();
  (part.renderRoot.querySelector("details") as HTMLDetailsElement).open = true;
  await page.getByRole("button", { name: "Hama: Opposition in control, previously Government" }).click();
  expect(asked).toEqual([set("place", toId("rastan")), set("place", toId("hama"))]);
});

test("the pointer or the focus on a line points at its place", async () => {
  const { pointed } = await mount(Differences, DAYS);
  const line = page.getByRole("button", { name: /^Homs 4/ });
  await line.hover();
  expect(pointed.at(-1)).toBe("homs");
  (line.element() as HTMLElement).focus();
  (line.element() as HTMLElement).blur();
  expect(pointed.at(-1)).toBe(null);
});

test("days that do not differ say so", async () => {
  const { part } = await mount(Differences, { ...DAYS, compare: december(6) });
  expect(textOf(part.renderRoot)).toBe(
    "Reports about every place are the same for 7 December 2024 and 6 December 2024.",
  );
});

test("in Arabic it says the same, without translations", async () => {
  const { part } = await mount(Differences, { ...DAYS, locale: ARABIC });
  expect(textOf(page.getByRole("status").element())).toBe("٣ أماكن تختلف");
  expect(linesOf(part)[1]).toMatch(
    /^حمص ٤ كانون الأول ٢٠٢٤: .* ٧ كانون الأول ٢٠٢٤: تتضارب التقارير – أُفيد بوجود الحكومة؛ أُفيد بانسحاب الحكومة، بحسب أنباء غير مؤكَّدة$/,
  );
  expect(part.renderRoot.querySelectorAll(".translation")).toHaveLength(0);
});
