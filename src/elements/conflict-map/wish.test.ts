import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { VIEW } from "../../../test/element-sample.ts";
import { BARE_ADDRESS } from "../../view/address.ts";
import { unmetBy, type Wished, wishOf } from "./wish.ts";

const NOTHING: Wished = {
  ...{ day: null, compare: null, asOf: null, accordingTo: null, place: null, show: null, list: null, lang: "" },
  ...{ inferred: false, numerals: null, theme: null, controls: null, interaction: null, loading: null },
};

test("attributes ask for what they say, and what makes no sense asks for nothing", () => {
  const written = { ...NOTHING, day: "2024-12-05", compare: "then", asOf: "2024-12-06", list: "q=homs&sort=name" };
  expect(wishOf(written)).toMatchObject({
    ...{ day: december(5), compare: null, asOf: december(6), list: { query: "homs", order: "name" } },
  });
});

test("what the map does not have is told by the property that asked for it", () => {
  const view = { ...VIEW, clamped: [{ of: "since", asked: december(25), shown: december(7) }] } as const;
  expect(unmetBy(view, { ...BARE_ADDRESS, place: "atlantis", accordingTo: "atlantis" })).toEqual([
    ["compare", "2024-12-25"],
    ["place", "atlantis"],
    ["accordingTo", "atlantis"],
  ]);
});

test("a wish that is met, or asks for everyone, is no trouble", () => {
  expect(unmetBy({ ...VIEW, place: "homs" }, { ...BARE_ADDRESS, place: "homs", accordingTo: "everyone" })).toEqual([]);
  expect(unmetBy({ ...VIEW, voice: { of: "no-side" } }, { ...BARE_ADDRESS, accordingTo: "no-side" })).toEqual([]);
});
