import { expect, test } from "vitest";
import { chronicleOf } from "../../model/chronicle.ts";
import { changesCsv } from "./changes.ts";
import { SAMPLE } from "./sample.ts";

test("changes are rows by day, with lists joined by spaces", () => {
  expect(changesCsv(SAMPLE, chronicleOf(SAMPLE)).split("\r\n")).toEqual([
    "day,place,name_ar,name_en,status,actor,sides,absent,claims,claims_against",
    "2024-12-05,hama,حماة,Hama,held,opposition,opposition,,hama-taken,",
    "2024-12-05,homs,حمص,Homs,vacated,,,government,,homs-left",
    "2024-12-06,homs,حمص,Homs,contested,,government,government,homs-denied,homs-left",
    "",
  ]);
});
