import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { HISTORY, VIEW } from "../../../test/element-sample.ts";
import { mount, partThat } from "../../../test/mount.ts";
import type { Day } from "../../model/day.ts";
import headline from "./headline.css?inline";
import type { HeadlinePart } from "./headline.ts";
import { drawSteadyHeadline } from "./steady-headline.ts";

type Steady = { day: Day; base: string };

const Headline = partThat<Steady>(
  (part) => drawSteadyHeadline(part as unknown as HeadlinePart, part.day),
  ["day", "base"],
  headline,
);

test("from day to day the headline keeps its height, and only that of the day is read", async () => {
  const { part } = await mount(Headline, { day: VIEW.day, base: "" });
  (part.parentElement as HTMLElement).style.inlineSize = "220px";
  const heights = new Set<number>();
  for (const day of HISTORY.stops.news) {
    part.day = day;
    await part.updateComplete;
    heights.add(part.renderRoot.querySelector(".steady")?.getBoundingClientRect().height ?? 0);
  }
  expect(HISTORY.stops.news.length, "days with news").toBeGreaterThan(1);
  expect([...heights]).toHaveLength(1);
  expect(part.renderRoot.querySelector(".longest")?.ariaHidden).toBe("true");
  expect(HISTORY.stops.news).toContain(december(5));
});
