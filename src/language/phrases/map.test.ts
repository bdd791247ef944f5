import { expect, test } from "vitest";
import type { Holder, Standing, Turn } from "../../history/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, parseDay } from "../../model/day.ts";
import { withoutIsolates } from "../words/isolate.ts";
import { localeFor } from "../words/vocabulary.ts";
import { describeMap, type PlaceOnDay } from "./map.ts";

const DAY = parseDay("2024-12-07") as Day;

const named = (id: string, ar: string, en: string) => [id, { id, names: { ar, en } }] as const;

const DATASET = {
  actors: new Map([
    named("government", "القوات الحكومية", "Government forces"),
    named("opposition", "المعارضة", "The opposition"),
  ]),
  places: new Map([
    named("hama", "حماة", "Hama"),
    named("homs", "حمص", "Homs"),
    named("palmyra", "تدمر", "Palmyra"),
    named("sukhnah", "السخنة", "al-Sukhnah"),
  ]),
  claims: new Map(),
} as unknown as Dataset;

const HOLDER: Holder = {
  ...{ actor: "opposition", basis: "stated", part: false, leaving: null, hedged: false, lastSaid: DAY, claims: [] },
};
const held = (more: Partial<Holder>): Standing => ({
  ...{ status: "held", holders: [{ ...HOLDER, ...more }], absent: [], undated: [] },
});
const LEAVING = held({
  ...{ actor: "government", basis: "implied" },
  leaving: { hedged: true, denied: false, since: { earliest: DAY, day: DAY }, claims: [] },
});
const UNKNOWN: Standing = { status: "unknown", holders: [], absent: [], undated: [] };

const turn = (more: Partial<Turn>): Turn => ({
  ...{ kind: "changed-hands", day: DAY, basis: "stated", hedged: false, open: null, claims: [], ...more },
});

const tell = (places: PlaceOnDay[], language: "ar" | "en") =>
  withoutIsolates(describeMap(DAY, places, DATASET, localeFor(language, language === "ar" ? "arab" : "latn")));

test("places are told together by what is said of them, then by what the day did to them", () => {
  const open = { earliest: (DAY - 3) as Day, day: DAY };
  const places: PlaceOnDay[] = [
    { place: "hama", standing: held({}), turn: turn({ open }) },
    { place: "palmyra", standing: LEAVING, turn: turn({ kind: "leaving", hedged: true }) },
    { place: "homs", standing: UNKNOWN, turn: null },
    { place: "sukhnah", standing: LEAVING, turn: turn({ kind: "leaving", hedged: true }) },
  ];
  expect(tell(places, "en")).toBe(
    "Map for 7 December 2024. Reported held by The opposition: Hama. Held by Government forces, inferred; withdrawal under way, unconfirmed: Palmyra and al-Sukhnah. Changed hands by 7 December 2024: Hama. New withdrawal, unconfirmed: Palmyra and al-Sukhnah.",
  );
  expect(tell(places, "ar")).toBe(
    "خريطة ٧ كانون الأول ٢٠٢٤. أُفيد بسيطرة المعارضة: حماة. بيد القوات الحكومية، استنتاجًا؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة: تدمر والسخنة. انتقال السيطرة بحلول ٧ كانون الأول ٢٠٢٤: حماة. انسحاب جديد، بحسب أنباء غير مؤكَّدة: تدمر والسخنة.",
  );
});

test("a map on which nothing is known any more says that nothing is known", () => {
  expect(tell([{ place: "homs", standing: UNKNOWN, turn: null }], "en")).toBe(
    "Map for 7 December 2024. No report about who held which place.",
  );
  expect(tell([{ place: "homs", standing: UNKNOWN, turn: turn({ kind: "lapsed" }) }], "en")).toBe(
    "Map for 7 December 2024. No report about who held which place.",
  );
});
