import { expect, test } from "vitest";
import { december } from "../../test/day.ts";
import { DATASET, HISTORY } from "../../test/element-sample.ts";
import { toId } from "../../test/id.ts";
import type { Claim } from "../model/claim.ts";
import { addDays, type Day } from "../model/day.ts";
import { NEWS_SORTS, type PlaceReport, reportDay } from "./day-report.ts";
import { buildHistory, type History } from "./history.ts";

const told = (history: History, day: Day) => {
  const reports = reportDay(history, day);
  const name = ({ place, events, beside, lead }: PlaceReport) =>
    [place, lead.id, ...events.map(({ id }) => id), ...beside.map(({ id }) => id)].join(" ");
  return NEWS_SORTS.map((sort) => reports[sort].map(name));
};

const withClaims = (...claims: readonly Claim[]) =>
  buildHistory({
    ...DATASET,
    claims: new Map([...DATASET.claims, ...claims.map((claim) => [claim.id, claim] as const)]),
  });

const again = (id: string, of: string, day: Day) =>
  ({ ...DATASET.claims.get(toId(of)), id: toId(id), day, earliest: day }) as Claim;

test("changes come before first reports, and those before places without news", () => {
  expect(told(HISTORY, december(6))).toEqual([["homs homs-kept"], ["rastan rastan-taken"], []]);
  expect(told(HISTORY, december(4))).toEqual([[], [], ["homs homs-struck homs-struck"]]);
  expect(told(HISTORY, december(3))).toEqual([[], [], []]);
});

test("a place has one report, with its events and what else is said of the day", () => {
  const history = withClaims(
    again("struck-again", "homs-struck", december(6)),
    again("hama-again", "hama-taken", december(6)),
    again("hama-struck", "hama-taken", december(6)),
  );
  expect(told(history, december(6))).toEqual([
    ["homs homs-kept struck-again"],
    ["rastan rastan-taken"],
    ["hama hama-again hama-again hama-struck"],
  ]);
});

test("a sure report is quoted rather than one in words of doubt", () => {
  const doubted = DATASET.claims.get(toId("homs-left"));
  expect(doubted?.hedge).not.toBe(null);
  expect(reportDay(HISTORY, december(6)).change[0]?.lead.hedge).toBe(null);
});

test("a day that is asked for again is not reported anew, for as many days as a page shows around one", () => {
  const history = buildHistory({ ...DATASET });
  const days = Array.from({ length: 32 }, (_, index) => addDays(december(3), index));
  const reports = days.map((day) => reportDay(history, day));
  expect(days.map((day) => reportDay(history, day)).every((report, index) => report === reports[index])).toBe(true);
  reportDay(history, addDays(december(3), 32));
  expect(reportDay(history, december(3)), "the oldest is let go").not.toBe(reports[0]);
});
