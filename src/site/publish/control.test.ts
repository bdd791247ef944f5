import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { buildHistory } from "../../history/history.ts";
import { controlCsv, controlGeoJson } from "./control.ts";

test("control is a row per place and period, without gaps, places that are not located among them", () => {
  expect(controlCsv(buildHistory(SAMPLE)).split("\r\n")).toEqual([
    "\uFEFFplace,name_ar,name_en,kind,lon,lat,precision_m,from,to,from_earliest," +
      "status,actor,sides,absent,basis,part,leaving,hedged,absent_left,absent_hedged,last_said,undated,claims,claims_against," +
      "turn,turn_basis,turn_hedged,known_on",
    "hama,حماة,Hama,city,36.75,35.13,1000,2024-12-04,2024-12-04,," +
      "held,government,government,,implied,false,no,false,,,,,hama-taken,,,,,2024-12-06",
    "hama,حماة,Hama,city,36.75,35.13,1000,2024-12-05,2024-12-06,," +
      "held,opposition,opposition,,stated,false,no,false,,,2024-12-05,,hama-taken,,changed-hands,stated,false,2024-12-06",
    "homs,حمص,Homs,city,36.72,34.73,1000,2024-12-04,2024-12-04,,unknown,,,,,,,,,,,,,,,,,",
    "homs,حمص,Homs,city,36.72,34.73,1000,2024-12-05,2024-12-05,2024-12-04," +
      "vacated,,,government,,,,,true,true,2024-12-05,,,homs-left,left,stated,true,2024-12-06",
    "homs,حمص,Homs,city,36.72,34.73,1000,2024-12-06,2024-12-06,," +
      "contested,,government,government,present,false,no,false,true,true,2024-12-06,,homs-denied,homs-left," +
      "disputed,present,false,2024-12-06",
    "road,الطريق,The road,city,,,,2024-12-04,2024-12-06,,unknown,,,,,,,,,,,,,,,,,",
    "",
  ]);
});

test("the same lies at the places as features, with a name and colours for web maps", () => {
  const { features } = JSON.parse(controlGeoJson(buildHistory(SAMPLE)));
  expect(features.map(({ id }: { id: string }) => id)).toEqual([
    ...["hama-2024-12-04", "hama-2024-12-05", "homs-2024-12-04", "homs-2024-12-05", "homs-2024-12-06"],
    "road-2024-12-04",
  ]);
  expect(features[0]).toEqual({
    type: "Feature",
    id: "hama-2024-12-04",
    geometry: { type: "Point", coordinates: [36.75, 35.13] },
    properties: {
      ...{ name: "حماة / Hama", place: "hama", name_ar: "حماة", name_en: "Hama", kind: "city" },
      ...{ lon: 36.75, lat: 35.13, precision_m: 1000, from: "2024-12-04", to: "2024-12-04", from_earliest: null },
      ...{ status: "held", actor: "government", sides: "government", absent: null, basis: "implied", part: "false" },
      ...{ leaving: "no", hedged: "false", absent_left: null, absent_hedged: null, last_said: null, undated: null },
      ...{ claims: "hama-taken", claims_against: null, turn: null, turn_basis: null, turn_hedged: null },
      ...{ known_on: "2024-12-06", "marker-color": "#9e1b1b", "marker-size": "small", stroke: "#9e1b1b" },
      ...{ fill: "#9e1b1b", "fill-opacity": 0.2 },
    },
  });
  expect(features[4].properties).toMatchObject({ status: "contested", "marker-color": "#8a8178", fill: "#8a8178" });
  expect(features[3].properties).toMatchObject({ status: "vacated", "marker-color": null, fill: null });
  expect(features[5].geometry).toBeNull();
});
