import { expect, test } from "vitest";
import { buildActor } from "../../../test/build-people.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import { actorsCsv, articlesCsv, speakersCsv } from "./people.ts";
import { placesCsv } from "./places.ts";

test("actors have a row each, with the one that they count as", () => {
  const inner = buildActor({ id: "hts", names: { ar: "الهيئة", en: "HTS" }, within: "opposition" });
  const actors = new Map([...SAMPLE.actors, [inner.id, inner]]);
  expect(actorsCsv({ ...SAMPLE, actors }).split("\r\n")).toEqual([
    "\uFEFFid,name_ar,name_en,name_inline_ar,name_inline_en,short_ar,short_en,colour,colour_dark,pattern,letter,letter_ar,letter_en,within,note_ar,note_en,outermost",
    "government,الحكومة,Government,,,,,#9e1b1b,,solid,G,,,,,,government",
    "opposition,المعارضة,Opposition,,,,,#7fbf7b,,diagonal,O,,,,,,opposition",
    "hts,الهيئة,HTS,,,,,#9e1b1b,,solid,H,,,opposition,,,opposition",
    "",
  ]);
});

test("speakers have a row each, with their side", () => {
  expect(speakersCsv(SAMPLE).split("\r\n")).toEqual([
    "\uFEFFid,name_ar,name_en,side,role_ar,role_en,kind",
    "monitor,المرصد,Monitor,,,,organisation",
    "ministry,الوزارة,Ministry,government,,,official",
    "",
  ]);
});

test("articles have a row each, with the day from which their words count", () => {
  const [header = "", ...rows] = articlesCsv(SAMPLE).split("\r\n");
  const columns = ["id", "publisher", "title", "language", "published", "updated", "url", "sha256", "known_on"];
  expect(header.replace("\uFEFF", "").split(",")).toEqual(expect.arrayContaining(columns));
  expect(rows).toEqual([
    expect.stringMatching(
      /^report,monitor,تقرير,,,ar,2024-12-06T21:40,.*"https:..example.org.report\?a=1,2".*,2024-12-06$/,
    ),
    "",
  ]);
});

test("places have a row each, with where they are and how exactly, or why they are nowhere", () => {
  expect(placesCsv(SAMPLE).split("\r\n")).toEqual([
    expect.stringMatching(/^\uFEFFid,name_ar,name_en,aliases,kind,country,within,.*,form,lon,lat,precision_m$/),
    expect.stringMatching(/^hama,حماة,Hama,,city,SY,,GeoNames,.*,point,36\.75,35\.13,1000$/),
    expect.stringMatching(/^homs,حمص,Homs,,city,SY,,GeoNames,.*,point,36\.72,34\.73,1000$/),
    expect.stringMatching(/^road,الطريق,The road,,city,SY,.*The text does not place it\..*,unlocated,,,$/),
    "",
  ]);
});
