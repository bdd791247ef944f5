import { fold } from "../../text/fold.ts";
import { cellOf, type Record } from "../sources/record.ts";
import { readDate } from "./dates.ts";
import { readPair } from "./positions.ts";

/** What a column may be about, and what it is usually called. */
const CALLED = {
  id: "id, event id, event_id, uuid, key, ref, no, رقم, معرف",
  date: "date, event date, event_date, day, when, date start, datetime, date time, time, timestamp, start date, start, begin, verifieddate, occurred at, datum, fecha, дата, التاريخ, تاريخ, اليوم",
  end: "end, date end, end date, dateto, date to, to date, until",
  lat: "lat, latitude, y, location.lat, location.latitude, geo.lat, position.lat, coordinates.lat, geolocation.lat, breite, широта, خط العرض",
  lon: "lon, lng, long, longitude, x, location.lon, location.lng, location.longitude, geo.lon, geo.lng, position.lng, coordinates.lon, coordinates.lng, geolocation.lng, länge, долгота, довгота, خط الطول",
  position:
    "coordinates, coords, latlon, latlng, lat lon, lat lng, position, geo, geolocation, gps, geometry, wkt, geom, geom wkt, الإحداثيات, إحداثيات",
  place:
    "place, location, location name, city, town, village, settlement, site, where, place name, locality, name, address, المكان, الموقع, المدينة, البلدة, місто, место",
  actor:
    "actor, actor1, side a, party, perpetrator, attacker, by, holder, controlled by, control, faction, group, الطرف, الجهة",
  from: "from, previous, previous holder, lost by",
  kind: "kind, type, event type, event_type, sub event type, sub_event_type, category, class, incident type, what, event, incident, النوع, نوع الحدث",
  words:
    "notes, note, description, summary, text, desc, details, content, body, popup, comment, remarks, الوصف, ملاحظات, النص, опис",
  title: "title, headline, subject, العنوان",
  cites: "source, sources, source name, outlet, المصدر",
  url: "url, link, source link, source url, source_url, href, permalink, article url, الرابط",
  published: "published, published at, published_at, reported, reported at, created at",
  speaker: "side label, side_label, speaker, said by, claimed by",
  side: "side",
  precision: "precision m, precision, accuracy m",
} as const;

/** What a column is about. */
export type Role = keyof typeof CALLED;

export const ROLES = Object.keys(CALLED) as Role[];

/** The name of the column for each role that has one. */
export type ColumnNames = { readonly [Of in Role]?: string };

/** So many records are asked what a column without a telling name holds. */
const ASKED = 200;

/** The share of cells that must be alike for a column to be known by what is in it. */
const ENOUGH = 0.8;

/** The columns by their names; those of days and positions by what they hold, where no name tells. */
export function proposeColumns(records: readonly Record[]): ColumnNames {
  const names = [...new Set(records.slice(0, ASKED).flatMap(({ fields }) => Object.keys(fields)))];
  const columns: { [Of in Role]?: string } = {};
  for (const role of ROLES) {
    const taken = Object.values(columns);
    const called = CALLED[role].split(", ").map(fold);
    const found = called.map((name) => names.find((each) => fold(each) === name && !taken.includes(each)));
    const name = found.find((each) => each !== undefined);
    if (name !== undefined) columns[role] = name;
  }
  const free = () => names.filter((name) => !Object.values(columns).includes(name));
  const holding = (test: (cell: string) => boolean) => free().find((name) => isMostly(records, name, test));
  const date = columns.date ?? holding((cell) => /\d{3}/.test(cell) && readDate(cell, "UTC") !== null);
  const hasPair = columns.lat !== undefined && columns.lon !== undefined;
  const position = hasPair ? undefined : holding((cell) => readPair(cell) !== null);
  const { position: named, ...rest } = columns;
  const kept = position ?? (hasPair ? undefined : named);
  return { ...rest, ...(date !== undefined && { date }), ...(kept !== undefined && { position: kept }) };
}

function isMostly(records: readonly Record[], name: string, test: (cell: string) => boolean): boolean {
  const cells = records.slice(0, ASKED).flatMap((record) => cellOf(record, name) || []);
  return cells.length > 0 && cells.filter(test).length >= cells.length * ENOUGH;
}
