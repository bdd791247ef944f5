import { type Case, remove, write } from "./case.ts";

const HEAD = "id,article,kind,place,actor,from,day,between_start,between_end,speaker,quote,translation_ar,translator,distance_km";
const ADVANCE =
  "homs-advance,near-homs,advance,homs,opposition,,2024-12-06,,,daily,five kilometres from Homs,على بعد خمسة كيلومترات من حمص,project,5";
const PATH = "claims/all.csv";

const table = (...rows: string[]) => write(PATH, `${[HEAD, ...rows].join("\n")}\n`);

const NO_FILE = [remove("claims/near-homs.yaml")];
const STRIKE =
  "homs-strike,near-homs,strike,homs,,,2024-12-07,,,daily,air strikes hit Homs for the third time,ضربت غارات جوية حمص,project,";

export const TABLE_CASES: readonly Case[] = [
  {
    name: "csv-malformed",
    edits: [
      write("claims/a.csv", `${HEAD.replace("actor", "place")}\n`),
      write("claims/b.csv", `${HEAD}\n\n${ADVANCE},one,two\n${ADVANCE}\n`),
      write("claims/c.csv", `${HEAD}\n${ADVANCE.replace("five", '"five')}\n`),
      write("claims/d.csv", `${HEAD}\n${ADVANCE.replace("five", 'fi"ve')}\n`),
      write("claims/e.csv", ""),
    ],
    issues: [
      "error csv-malformed claims/a.csv:1 place: expected each column once, found place twice; delete one of them",
      "error csv-malformed claims/b.csv:3: expected 14 cells, found 16; put a cell with “,” in it in quotation marks, and double those in it",
      "error csv-malformed claims/c.csv:2: expected a table, found a quotation mark that nothing closes; close it, and double the quotation marks in the cell",
      "error csv-malformed claims/d.csv:2: expected a table, found Invalid Opening Quote: a quote is found on field 10 at line 2, value is \"fi\"; put the cell in quotation marks, and double the quotation marks in the cell",
      "error csv-malformed claims/e.csv:1: expected a table of claims, found an empty file; write the names of its columns into the first line, or delete it",
    ],
  },
  {
    name: "a table without a column, and with columns that are none",
    edits: [
      ...NO_FILE,
      write(PATH, `${HEAD.replace("quote", "qoute").replace("translation_ar", "translation_fr")},sources\n${ADVANCE},\n`),
      write("claims/published.csv", `id,quote,quote_start,permalink\n`),
    ],
    issues: [
      "error field-unknown claims/all.csv:1 qoute: expected a column of claims, found qoute; did you mean quote? Write it so",
      "error field-missing claims/all.csv:1 quote: expected the column quote, found none; add it to the first line, and its cell to every row",
      "error field-unknown claims/all.csv:1 sources: expected a column of claims, found sources; delete the column",
      "error field-unknown claims/all.csv:1 translation_fr: expected a column of claims, found translation_fr; delete the column, or add fr to languages in map.yaml",
      "error field-unknown claims/published.csv:1 permalink: expected the columns that editors write, found the table claims.csv as a map publishes it; move it out of the data folder and run import with it, which takes its changes",
    ],
  },
  {
    name: "a row is checked like any claim, by its line and its column",
    edits: [
      ...NO_FILE,
      table(
        ADVANCE.replace(",5", ",five"),
        STRIKE.replace(",homs,", ",hims,").replace("2024-12-07", "7/12/2024"),
        `convoy,near-homs,strike,homs,,,,2024-12-06,,daily,"air strikes hit\n Homs",ضربت غارات جوية حمص,project,`,
        STRIKE.replace("homs-strike", "").replace(",near-homs,", ",near-homes,"),
        STRIKE.replace("homs-strike", "other").replace(",near-homs,", ",,").replace("strike,", "shelling,"),
      ),
    ],
    issues: [
      "error field-invalid claims/all.csv:2 distance_km: expected a number of kilometres, found \"five\"; write distance_km: and a number of kilometres",
      "error field-invalid claims/all.csv:3 day: expected a day YYYY-MM-DD, found \"7/12/2024\"; write day: 2024-12-07 or 2024-07-12, whichever is meant",
      "error id-unknown claims/all.csv:3 place: expected the id of a place, found hims; did you mean homs? Write place: homs; or add to the features of places.geojson, filled in: {\"type\":\"Feature\",\"properties\":{\"id\":\"hims\",\"name_ar\":\"\",\"name_en\":\"\",\"kind\":\"\",\"country\":\"\"},\"geometry\":null}",
      "error quote-missing claims/all.csv:3 quote: expected words of the article, found «air strikes hit Homs for the third time»; the article has «air strikes hit Homs again. The governor said»; write quote: \"air strikes hit Homs again. The governor said\"",
      "error field-invalid claims/all.csv:4 between_end: expected a day YYYY-MM-DD, found \"\"; write the year, the month and the day in numbers, such as 2024-12-07",
      "error id-duplicate claims/all.csv:4 id: expected an id of its own, found convoy, that of a claim at claims/hama-taken.yaml:36; write id: convoy-2, or another that is free",
      "error id-unknown claims/all.csv:6 article: expected the id of an article, found near-homes; did you mean near-homs? Write article: near-homs; or run add --id near-homes with its text",
      "error field-missing claims/all.csv:6 id: expected the field id for kind strike, found nothing; write id: and the claim's id, written by hand and unique in the data set",
      "error field-missing claims/all.csv:7 article: expected the field article, found nothing; write article: and the id of the article that makes the claim",
      "error field-invalid claims/all.csv:7 kind: expected one of control, withdrawal, presence, denial, advance, clash, strike, movement, closure, gathering, release, statement, found \"shelling\"; write kind: and one of these",
    ],
  },
  {
    name: "an id is that of another row, and of a claim in YAML",
    edits: [table(ADVANCE, ADVANCE.replace("homs-advance", "again"), ADVANCE.replace("homs-advance", "again"))],
    issues: [
      "error id-duplicate claims/all.csv:2 id: expected an id of its own, found homs-advance, that of a claim at claims/near-homs.yaml:3; write id: homs-advance-2, or another that is free",
      "error id-duplicate claims/all.csv:4 id: expected an id of its own, found again, that of a claim at claims/all.csv:3; write id: again-2, or another that is free",
    ],
  },
  {
    name: "a field that its kind has not, in a row",
    edits: [...NO_FILE, table(ADVANCE.replace(",advance,", ",strike,"))],
    issues: [
      "error field-unknown claims/all.csv:2 distance_km: expected one of the fields for kind strike (kind, id, place, day, between, day_reason_ar, day_reason_en, speaker, quote, prefix, translation_ar, translation_en, translator, hedge, hedge_ar, hedge_en, number, retracted, superseded, corrected, note_ar, note_en, read_by, embargo_until, terms, withhold, actor, denies), found distance_km; delete it, or write kind: advance",
    ],
  },
  {
    name: "a table of another folder is no file of claims",
    edits: [write("tables/all.csv", HEAD)],
    issues: [
      "warning file-unknown tables/all.csv: expected a file that is read, found one that nothing reads; move it out of the data folder, or leave it as it is",
    ],
  },
];
