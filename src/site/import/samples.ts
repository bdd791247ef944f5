import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";

/** A small file of a sort that people of the field have, all of it invented. */
export interface Sample {
  readonly format: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** How many records it has, and how many of them cannot become a claim. */
  readonly read: number;
  readonly rejected: number;
}

const ACLED_HEAD =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

const acled = (
  id: number,
  day: string,
  precision: number,
  event: string,
  [one, other]: [string, string],
  notes: string,
) =>
  `SYR${id},${day},2024,${precision},Political violence,Battles,${event},${one},,State forces,${other},,Rebel group,,,760,Middle East,Syria,Homs,Homs,Homs,Homs,34.73,36.72,1,Invented Wire,National,"${notes}",0,,1733700000`;

const GED_HEAD =
  "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

const KML = `<?xml version="1.0"?>
<kml><Document><name>Invented</name><Folder><name>5 Dec 2024</name>
<Placemark><name>Hama</name><description><![CDATA[They <b>came</b> in.<br>So it was said.]]></description>
<Point><coordinates> 36.75,35.13,0 </coordinates></Point></Placemark>
<Placemark><name>Road</name><LineString><coordinates>36,35 37,35</coordinates></LineString></Placemark>
</Folder></Document></kml>`;

const point = (properties: object, coordinates: readonly unknown[]) => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates },
});

const AREA = {
  type: "Polygon",
  coordinates: [
    [
      [36, 34],
      [36, 35],
      [37, 35],
      [36, 34],
    ],
  ],
};

const workbook = (name: string) => readFileSync(new URL(`../../../test/workbooks/${name}`, import.meta.url));

/** Every format, each at least once. */
export const SAMPLES: readonly Sample[] = [
  {
    format: "acled",
    files: {
      "acled.csv": [
        `\uFEFF${ACLED_HEAD}`,
        acled(
          1,
          "05 December 2024",
          1,
          "Government regains territory",
          ["Forces (Nowhere)", "Fighters (Nowhere)"],
          "Invented: the town was taken,\nit says.",
        ),
        acled(
          2,
          "2024-12-06",
          2,
          "Shelling/artillery/missile attack",
          ["Forces (Nowhere)", ""],
          "Invented: shells fell.",
        ),
        acled(3, "2023-01-01", 1, "Armed clash", ["A", "B"], "Invented: long before."),
      ].join("\r\n"),
    },
    read: 3,
    rejected: 1,
  },
  {
    format: "ucdp",
    files: {
      "GED.csv": `${GED_HEAD}\n7,X-1,2024,1,Clear,1,,1,C,,1,D,,1,Government of Nowhere,,2,Insurgents,1,"""Wire,2024-12-06,Headline""",,2024-12-06,,,1,Hama town,Hama town,G,D,35.13,36.75,POINT (36.75 35.13),1,Syria,652,Middle East,1,2,2024-12-05 00:00:00.000,2024-12-06 00:00:00.000,1,2,0,0,3,5,1,652,\n`,
    },
    read: 1,
    rejected: 0,
  },
  {
    format: "timemap",
    files: {
      "nowhere-events.json": JSON.stringify([
        {
          id: "N1",
          description: "Invented: smoke.",
          date: "12/5/2024",
          time: "14:30",
          location: "Hama",
          latitude: "35.13",
          longitude: "36.75",
          category: "alpha",
          associations: ["a=b"],
          sources: ["S1"],
        },
        {
          id: "N2",
          description: "Invented: nowhere.",
          date: "12/6/2024",
          time: "",
          location: "",
          latitude: "",
          longitude: "",
          associations: [],
          sources: [],
        },
      ]),
      "nowhere-sources.json": JSON.stringify({ S1: { id: "S1", title: "Video", paths: ["https://example.org/v"] } }),
      "nowhere-associations.json": JSON.stringify([{ id: "a", title: "a", mode: "FILTER", filter_paths: ["a", "b"] }]),
    },
    read: 2,
    rejected: 1,
  },
  {
    format: "umap",
    files: {
      "own.umap": JSON.stringify({
        type: "umap",
        layers: [
          {
            type: "FeatureCollection",
            _umap_options: { name: "Layer of 6 December 2024" },
            features: [
              point(
                {
                  name: "Homs",
                  description: "**Invented** [[https://example.org|text]]",
                  _umap_options: { color: "Red" },
                },
                [36.72, 34.73],
              ),
              { type: "Feature", properties: { name: "zone" }, geometry: AREA },
            ],
          },
        ],
      }),
    },
    read: 2,
    rejected: 1,
  },
  {
    format: "geojson",
    files: {
      "points_20241205.geojson": JSON.stringify({
        value: {
          type: "FeatureCollection",
          crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
          features: [
            point({ name: "Hama", type: "shelling" }, [36.75, 35.13, 0]),
            { type: "Feature", properties: {}, geometry: AREA },
            point({ name: "Homs", text: "Invented." }, ["36.72", "34.73"]),
          ],
        },
      }),
    },
    read: 3,
    rejected: 1,
  },
  { format: "kml", files: { "my maps.kml": KML }, read: 2, rejected: 1 },
  {
    format: "kml",
    files: { "earth.kmz": zipSync({ "doc.kml": strToU8(KML), "images/a.png": new Uint8Array(4) }) },
    read: 2,
    rejected: 1,
  },
  {
    format: "day-columns",
    files: {
      "days.csv":
        ",,,Count,1,1\nTown,Alternate,Lat,Lon,20241205,20241206\nHama,Hamah,35.13,36.75,X,\nSomewhere,,,,,X\nNever,,,,,\n",
    },
    read: 3,
    rejected: 1,
  },
  {
    format: "csv",
    files: {
      "liste; mit Komma.csv":
        "Datum;Coordinates;Place;Type;Actor;Description\n05.12.2024;35,13; 36,75;Hama;strike;;one cell too many\n",
      "list.csv":
        '\uFEFFdate;coordinates;place;type;actor;description\n05.12.2024;"35,13; 36,75";Hama;took control;opposition;"Invented: <b>they took it</b> &amp; stayed."\n07.12.2024;"34,73, 36,72";;air strike;;\nsoon;;Homs;strike;;Invented.\n',
    },
    read: 4,
    rejected: 2,
  },
  {
    format: "json",
    files: {
      "bot.json": JSON.stringify(
        {
          data: [
            {
              city: "Hama",
              lat: 35.13,
              lon: 36.75,
              date: "2024-12-05 14:02:11",
              type: "Battles",
              title: "Invented title",
              description: "",
              link: "https://example.org/1",
            },
            { city: "", lat: null, lon: null, date: "", type: "Other" },
          ],
        },
        null,
        1,
      ),
    },
    read: 2,
    rejected: 1,
  },
  {
    format: "json",
    files: {
      "sides.json":
        '{"id":"a","side":"government","side_label":"Press office","summary":"Invented: units moved.","event_date":"2024-12-05","published_at":"2024-12-05T12:00:00+00:00","location":{"lat":35.131,"lon":36.751}}\n{"id":"b","side":"opposition","side_label":"Operations room","summary":"Invented: it was entered.","event_date":"2024-12-05","location":{"lat":35.131,"lon":36.751}}\n',
    },
    read: 2,
    rejected: 0,
  },
  { format: "csv", files: { "events.xlsx": workbook("libreoffice.xlsx") }, read: 5, rejected: 2 },
  { format: "csv", files: { "events.ods": workbook("libreoffice.ods") }, read: 5, rejected: 2 },
];
