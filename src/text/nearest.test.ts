import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const PLACES = [
  ["حمص", "Homs", "Hims"],
  ["حماة", "Hama", "Hamah"],
  ["حلب", "Aleppo", "Halab"],
  ["تدمر", "Palmyra", "Tadmur"],
  ["دير الزور", "Deir ez-Zor", "Dayr az-Zawr"],
  ["سلمية", "Salamiyah", "Salamiyeh"],
  ["إدلب", "Idlib"],
  ["القائم", "Al-Qaim"],
  ["تلبيسة", "Talbiseh"],
  ["محطة التي تو", "T2 pumping station", "T2"],
  ["محطة التي ثري", "T3 pumping station", "T3"],
];

const found = (typed: string) => nearest(typed, PLACES, (names) => names).map(([, name]) => name);

test.each([
  ["Hmos", "Homs", "two letters swapped"],
  ["Alepo", "Aleppo", "a letter left out"],
  ["Tadmor", "Palmyra", "another vowel"],
  ["Salamia", "Salamiyah", "another way to write the end"],
  ["Deir Azzor", "Deir ez-Zor", "an article grown into the name"],
  ["دير الزورر", "Deir ez-Zor", "a letter twice"],
  ["حمصص", "Homs", "a letter twice"],
  ["حمس", "Homs", "a letter that sounds alike"],
  ["ادلبب", "Idlib", "alef without its hamza, and a letter twice"],
  ["القايمم", "Al-Qaim", "yeh for yeh with hamza, and a letter twice"],
  ["تلبيسا", "Talbiseh", "alef for teh marbuta"],
])("for %s the first name offered is %s: %s", (typed, name) => {
  expect(found(typed)[0]).toBe(name);
});

test("the nearest is first, and what is as near keeps its order", () => {
  expect(found("Homa")).toEqual(["Hama", "Homs"]);
  expect(found("T5")).toEqual(["T2 pumping station", "T3 pumping station"]);
});

test.each(["zzz", "xyzzy", "Reykjavik", "ظظظظ", "", "h", "!!", "123456"])("for %s nothing is offered", (typed) => {
  expect(found(typed)).toEqual([]);
});

test("at most five are offered", () => {
  expect(
    nearest(
      "Homs",
      Array.from({ length: 9 }, (_, index) => [`Hom${index}`]),
      (names) => names,
    ),
  ).toHaveLength(5);
});
