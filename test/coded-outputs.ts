import { readCsv } from "./read-csv.ts";
import { TOLD } from "./told.ts";
import { type Codes, TOLD_IN_CODES } from "./told-in-codes.ts";

/** A published table that tells of standings: which rows of it tell of 7 December, and of which places it must tell then. */
export interface CodedOutput {
  readonly file: RegExp;
  readonly rows: (text: string) => readonly Codes[];
  readonly places: readonly string[];
  /** What it must tell of one of them. */
  readonly codes: (place: string) => Codes;
}

const DAY = "2024-12-07";

/** The rows of a table or the properties of features; numbers and truth in words, null left out. */
function rowsOf(text: string): Codes[] {
  const rows: object[] = text.startsWith("{")
    ? JSON.parse(text).features.map(({ properties }: { properties: object }) => properties)
    : readCsv(text);
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, cell]) => (cell === null || cell === "" ? [] : [[name, String(cell)]])),
    ),
  );
}

const overDay = (text: string) => rowsOf(text).filter(({ from = "", to = "" }) => from <= DAY && DAY <= to);

const ALL = Object.keys(TOLD_IN_CODES);

const allOf = (place: string): Codes => TOLD_IN_CODES[place] ?? {};

/** A layer of a day has the turns of that day alone. */
const ofDay = (place: string): Codes => {
  const told = Object.entries(allOf(place));
  return Object.fromEntries(told.filter(([name]) => TOLD[place]?.turn || !name.startsWith("turn")));
};

/** Every table that tells of standings. */
export const CODED_OUTPUTS: readonly CodedOutput[] = [
  { file: /^data\/control\.(csv|geojson)$/, rows: overDay, places: ALL, codes: allOf },
  { file: /^data\/days\/2024-12-07\.geojson$/, rows: overDay, places: ALL, codes: ofDay },
  {
    file: /^data\/changes\.csv$/,
    rows: (text) => rowsOf(text).filter(({ day }) => day === DAY),
    places: ALL.filter((place) => TOLD[place]?.turn),
    codes: allOf,
  },
];

/** What a row tells of the standing and of the turn, without its days, claims and place. */
export function codesOf(row: Codes): Codes {
  const names = new Set(Object.values(TOLD_IN_CODES).flatMap(Object.keys));
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)));
}
