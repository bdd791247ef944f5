import { expect, test } from "vitest";
import { buildPlace } from "../../test/build-place.ts";
import { processorTime } from "../../test/processor-time.ts";
import { pick, randomNumbers } from "../../test/random-numbers.ts";
import type { Place } from "../model/place.ts";
import { findPlaces, nearestPlaces, prepareSearch } from "./find-places.ts";

const WORDS = ["Kafr", "Tell", "Deir al", "Ain", "Khan", "Bayt", "Maarat", "Qalaat", "Zayta", "Nabl", "Hass", "Sarmin"];

const placesOf = (count: number): Place[] => {
  const random = randomNumbers(count);
  return Array.from({ length: count }, (_, index) =>
    buildPlace({ id: `${index}`, names: { ar: `تل ${index}`, en: `${pick(WORDS, random)} ${pick(WORDS, random)}` } }),
  );
};

/** A key that is typed: what many places bear, what few do, and what none does, so that the nearest names are looked for. */
function type(places: readonly Place[]): void {
  for (const typed of ["a", "Kafr Ze", "تل 44"]) findPlaces(typed, places);
  nearestPlaces("Kfar Zita", places);
}

test("eight times the places make a key cost about eight times as much", async () => {
  const [few, many] = [placesOf(2_000), placesOf(16_000)];
  for (const places of [few, many]) await prepareSearch(places);
  type(few);
  const [least, most] = [processorTime(() => type(few), 5), processorTime(() => type(many), 5)];
  expect(most / least, `${least} and ${most} milliseconds`).toBeLessThan(24);
});

test("once names are prepared, a key costs a part of what it costs without", async () => {
  type(placesOf(500));
  const [fresh, prepared] = [placesOf(8_000), placesOf(8_000)];
  await prepareSearch(prepared);
  const [without, after] = [processorTime(() => type(fresh), 1), processorTime(() => type(prepared), 5)];
  expect(without / after, `${without} and ${after} milliseconds`).toBeGreaterThan(1.5);
});
