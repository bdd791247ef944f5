import { expect, test } from "vitest";
import { ratesOf, type ScoredClaim, scoreClaims } from "./score.ts";

const CLAIM: ScoredClaim = {
  ...{ kind: "control", extent: null, place: ["homs"], actor: ["opposition"], days: ["2024-12-07"] },
  ...{ speaker: ["daily"], quote: { start: 10, end: 30 }, hedge: null },
};

test("a quote is right as far as both quote the same words", () => {
  const found = { ...CLAIM, quote: { start: 20, end: 40 } };
  expect(scoreClaims([found], [CLAIM]).quotes).toEqual({ right: 10, found: 20, gold: 20 });
  expect(scoreClaims([{ ...CLAIM, quote: { start: 40, end: 50 } }], [CLAIM]).quotes.right).toBe(0);
});

test("words of doubt are right where one's hold the other's, and only claims that both have are asked", () => {
  const [found, gold] = [
    { ...CLAIM, hedge: "reportedly" },
    { ...CLAIM, hedge: "was reportedly taken" },
  ];
  expect(scoreClaims([found], [gold]).hedges).toEqual({ right: 1, found: 1, gold: 1 });
  expect(scoreClaims([CLAIM], [gold]).hedges).toEqual({ right: 0, found: 0, gold: 1 });
  expect(scoreClaims([{ ...found, place: ["hama"] }], [gold]).hedges).toEqual({ right: 0, found: 0, gold: 0 });
});

test("rates of nothing found where nothing was to be found are whole", () => {
  expect(ratesOf({ right: 0, found: 0, gold: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(ratesOf({ right: 1, found: 2, gold: 4 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
});
