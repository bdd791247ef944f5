import type { Row } from "../rows/row.ts";
import { type Format, hasColumns, together } from "./format.ts";
import { recordsOf } from "./tables.ts";

/** Metres, by the codes of `geo_precision`. */
const PRECISION: Readonly<{ [code: string]: number }> = { 1: 2000, 2: 15_000, 3: 50_000 };

export const acled: Format = {
  name: "acled",
  about: "ACLED events, as CSV or as the API's JSON (31 columns)",
  publisher: { id: "acled", name: "ACLED" },
  terms: "https://acleddata.com/terms-and-conditions",
  columns: {
    id: "event_id_cnty",
    date: "event_date",
    published: "timestamp",
    lat: "latitude",
    lon: "longitude",
    place: "location",
    actor: "actor1",
    from: "actor2",
    kind: "sub_event_type",
    words: "notes",
    cites: "source",
  },
  kinds: {
    "Armed clash": "clash",
    "Government regains territory": "control",
    "Non-state actor overtakes territory": "control",
    "Non-violent transfer of territory": "control",
    "Headquarters or base established": "presence",
    "Air/drone strike": "strike",
    "Shelling/artillery/missile attack": "strike",
    "Remote explosive/landmine/IED": "strike",
    "Chemical weapon": "strike",
    "Suicide bomb": "strike",
    Grenade: "strike",
    "Peaceful protest": "gathering",
    "Protest with intervention": "gathering",
    "Excessive force against protesters": "gathering",
    "Violent demonstration": "gathering",
    "Mob violence": "gathering",
    Attack: "statement",
    "Sexual violence": "statement",
    "Abduction/forced disappearance": "statement",
    Agreement: "statement",
    Arrests: "statement",
    "Change to group/activity": "statement",
    "Disrupted weapons use": "statement",
    "Looting/property destruction": "statement",
    Other: "statement",
  },
  detect: (source) => hasColumns(source, ["event_id_cnty", "event_date", "sub_event_type", "actor1"], recordsOf),
  read: (sources) => together(sources.map(recordsOf)),
  refine,
};

function refine(row: Row): Row {
  const { fields } = row.record;
  const doubts = { 2: "week", 3: "month" } as const;
  return {
    ...row,
    ...holderOf(row),
    doubt: doubts[Number(fields.time_precision) as 2 | 3] ?? null,
    precision: PRECISION[fields.geo_precision ?? ""] ?? row.precision,
    kind: row.kind || fields.event_type || "",
    // A place that a spreadsheet was kept from running as a formula.
    place: row.place.replace(/^[='\s]+/, ""),
  };
}

/** Who took the place, and from whom: the order of the two actors says nothing of it. */
function holderOf({ kind, actor, from, record: { fields } }: Row): Pick<Row, "actor" | "from"> {
  const isState = [fields.inter1, fields.inter2].map((inter) => /^(?:State forces|1)$/.test(inter ?? ""));
  const wantsState = kind === "Government regains territory";
  const isTold = wantsState || kind === "Non-state actor overtakes territory";
  const isSecond = isTold && from !== "" && isState[0] !== wantsState && isState[1] === wantsState;
  return isSecond ? { actor: from, from: actor } : { actor, from };
}
