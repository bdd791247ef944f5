import { expect, test } from "vitest";
import { withoutIsolates } from "../../language/words/isolate.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { Actor } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, parseDay } from "../../model/day.ts";
import type { Place } from "../../model/place.ts";
import { describeScene } from "./describe-scene.ts";
import { contestedFigure, type Figure, heldFigure, vacatedFigure } from "./figure.ts";
import type { Scene } from "./scene.ts";

const named = (id: string, ar: string, en: string) => ({ id, names: { ar, en } });

const byId = <T extends { id: string }>(...values: T[]) => new Map(values.map((value) => [value.id, value]));

const DATASET = {
  actors: byId(
    named("government", "القوات الحكومية", "Government forces") as unknown as Actor,
    named("opposition", "المعارضة", "The opposition") as unknown as Actor,
  ),
  places: byId(
    named("hama", "حماة", "Hama") as unknown as Place,
    named("homs", "حمص", "Homs") as unknown as Place,
    named("rastan", "الرستن", "Rastan") as unknown as Place,
  ),
} as unknown as Dataset;

const scene = (marks: Record<string, Figure>, ...changed: string[]): Scene => ({
  day: parseDay("2024-12-06") as Day,
  marks: Object.entries(marks).map(([place, figure]) => ({ id: place, place, figure })),
  traces: [],
  before: null,
  changed: new Set(changed),
});

const held = (actor: string, basis: "stated" | "implied"): Figure => heldFigure(actor, { basis });

const inEnglish = (given: Scene) => describeScene(given, DATASET, localeFor("en", "latn"));

test("places are told together by what is said of them, then what changed", () => {
  const marks: Record<string, Figure> = {
    hama: held("opposition", "stated"),
    homs: contestedFigure(["government"], ["government"]),
    rastan: held("opposition", "stated"),
  };
  expect(inEnglish(scene(marks, "homs", "rastan"))).toBe(
    "Map for 6 December 2024. Reported held by The opposition: Hama and Rastan. Conflicting reports: Homs. Changed on this day: Homs and Rastan.",
  );
});

test("what is inferred and what was left are told apart from what is held", () => {
  const marks: Record<string, Figure> = {
    hama: held("government", "implied"),
    homs: vacatedFigure(["government"]),
  };
  expect(inEnglish(scene(marks))).toBe(
    "Map for 6 December 2024. Held by Government forces, inferred from later reports: Hama. Government forces reported withdrawn from: Homs.",
  );
});

test("a day of which only events are known says that nobody is said to hold anything", () => {
  expect(inEnglish(scene({ homs: { shape: "event", kinds: ["strike"] } }))).toBe(
    "Map for 6 December 2024. No report about who held which place.",
  );
});

test("Arabic has its own words, digits and months", () => {
  const given = scene({ hama: held("opposition", "stated") }, "hama");
  expect(withoutIsolates(describeScene(given, DATASET, localeFor("ar", "arab")))).toBe(
    "خريطة ٦ كانون الأول ٢٠٢٤. أُفيد بسيطرة المعارضة عليها: حماة. تغيّر في هذا اليوم: حماة.",
  );
});
