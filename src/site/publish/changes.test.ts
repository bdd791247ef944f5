import { expect, test } from "vitest";
import { buildHistory } from "../../history/history.ts";
import { listKnownTurns } from "../../history/known-on.ts";
import { changesCsv } from "./changes.ts";
import { SAMPLE } from "./sample.ts";

test("changes are rows by day, with lists joined by spaces, and say when they became known", () => {
  expect(changesCsv(SAMPLE, listKnownTurns(buildHistory(SAMPLE))).split("\r\n")).toEqual([
    "day,place,name_ar,name_en,status,actor,sides,absent,claims,claims_against,known_on,known_days_later",
    "2024-12-05,hama,حماة,Hama,held,opposition,opposition,,hama-taken,,2024-12-06,1",
    "2024-12-05,homs,حمص,Homs,vacated,,,government,,homs-left,2024-12-06,1",
    "2024-12-06,homs,حمص,Homs,contested,,government,government,homs-denied,homs-left,2024-12-06,0",
    "",
  ]);
});
