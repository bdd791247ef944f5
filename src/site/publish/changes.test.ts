import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { readCsv } from "../../../test/read-csv.ts";
import { dayNamed } from "../../../test/witnesses.ts";
import { buildHistory } from "../../history/history.ts";
import { changesCsv } from "./changes.ts";

test("changes are rows by day that tell the standing before and after, and when they became known", () => {
  expect(changesCsv(buildHistory(SAMPLE)).split("\r\n")).toEqual([
    "\uFEFFday,earliest,latest,place,name_ar,name_en,kind,lon,lat,precision_m,turn,turn_basis,turn_hedged,turn_claims," +
      "status,actor,sides,absent,basis,part,leaving,hedged,absent_left,absent_hedged,last_said,undated,claims,claims_against," +
      "before_status,before_actor,before_sides,before_absent,before_basis,before_part,before_leaving,before_hedged," +
      "before_absent_left,before_absent_hedged,before_last_said,before_undated,before_claims,before_claims_against," +
      "known_on,known_days_later",
    "2024-12-05,2024-12-05,2024-12-05,hama,حماة,Hama,city,36.75,35.13,1000,changed-hands,stated,false,hama-taken," +
      "held,opposition,opposition,,stated,false,no,false,,,2024-12-05,,hama-taken,," +
      "held,government,government,,implied,false,no,false,,,,,hama-taken,,2024-12-06,1",
    "2024-12-05,2024-12-04,2024-12-05,homs,حمص,Homs,city,36.72,34.73,1000,left,stated,true,homs-left," +
      "vacated,,,government,,,,,true,true,2024-12-05,,,homs-left,unknown,,,,,,,,,,,,,,2024-12-06,1",
    "2024-12-06,2024-12-06,2024-12-06,homs,حمص,Homs,city,36.72,34.73,1000,disputed,present,false,homs-denied," +
      "contested,,government,government,present,false,no,false,true,true,2024-12-06,,homs-denied,homs-left," +
      "vacated,,,government,,,,,true,true,2024-12-05,,,homs-left,2024-12-06,0",
    "",
  ]);
});

test("that a place is not known any more is a row, and so is that it is known again", () => {
  const range = { first: dayNamed("30 Nov"), last: dayNamed("7 Dec") };
  const open = [...SAMPLE.claims.values()].map((claim) =>
    claim.id === "hama-taken" ? { ...claim, earliest: dayNamed("2 Dec") } : claim,
  );
  const dataset = { ...SAMPLE, map: { ...SAMPLE.map, range }, claims: new Map(open.map((claim) => [claim.id, claim])) };
  const rows = readCsv(changesCsv(buildHistory(dataset))).filter(({ place }) => place === "hama");
  expect(rows).toMatchObject([
    { day: "2024-12-02", earliest: "2024-12-02", turn: "lapsed", before_actor: "government", status: "unknown" },
    { day: "2024-12-05", earliest: "2024-12-02", turn: "changed-hands", before_status: "unknown", actor: "opposition" },
  ]);
});

test("on the first day of the map nothing is said of the day before", () => {
  const range = { first: dayNamed("5 Dec"), last: dayNamed("6 Dec") };
  const dataset = { ...SAMPLE, map: { ...SAMPLE.map, range } };
  const [first] = readCsv(changesCsv(buildHistory(dataset)));
  expect(first).toMatchObject({ place: "hama", turn: "changed-hands", before_status: "", before_claims: "" });
});
