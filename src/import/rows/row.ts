import type { LngLat } from "../../model/place.ts";
import { textOfHtml } from "../sources/html-text.ts";
import { cellOf, oneLine, type Record } from "../sources/record.ts";
import type { ColumnNames, Role } from "./columns.ts";
import { readNumber, readPair } from "./positions.ts";

/** What a record says, by what it is about; an empty text where it does not say. */
export interface Row {
  readonly record: Record;
  /** The source's own. */
  readonly id: string;
  /** As they are written. */
  readonly date: string;
  readonly end: string;
  readonly published: string;
  /** How far the day may be off. */
  readonly doubt: "week" | "month" | null;
  readonly spot: LngLat | null;
  /** What is wrong with the position; null where nothing is, or none is given. */
  readonly misplaced: string | null;
  readonly place: string;
  /** In metres. */
  readonly precision: number;
  readonly actor: string;
  readonly from: string;
  /** The source's word for what happened. */
  readonly kind: string;
  readonly words: string;
  readonly title: string;
  /** Whom the row names as its source. */
  readonly cites: string;
  readonly url: string;
  /** Who is quoted, and whose side they are on. */
  readonly speaker: string;
  readonly side: string;
}

/** Metres, where the source says nothing of it. */
const PRECISION = 1000;

/** The row of a record whose columns are known. */
export function readRow(record: Record, columns: ColumnNames): Row {
  const cell = (role: Role) => cellOf(record, columns[role]);
  const position = record.spot ? { spot: record.spot, misplaced: null } : positionIn(cell);
  const url = cell("url");
  return {
    record,
    id: cell("id"),
    date: cell("date"),
    end: cell("end"),
    published: cell("published"),
    doubt: null,
    ...position,
    place: oneLine(cell("place")),
    precision: readNumber(cell("precision")) || PRECISION,
    actor: oneLine(cell("actor")),
    from: oneLine(cell("from")),
    kind: oneLine(cell("kind")),
    words: plainWords(cell("words")),
    title: oneLine(plainWords(cell("title"))),
    cites: oneLine(cell("cites")),
    url: /^https?:\/\/[^\s]+$/.test(url) ? url : "",
    speaker: oneLine(cell("speaker")),
    side: oneLine(cell("side")),
  };
}

function positionIn(cell: (role: Role) => string): Pick<Row, "spot" | "misplaced"> {
  const [lat, lon, pair] = [cell("lat"), cell("lon"), cell("position")];
  if (lat === "" && lon === "" && pair === "") return { spot: null, misplaced: null };
  const [longitude, latitude] = [readNumber(lon), readNumber(lat)];
  if (longitude !== null && latitude !== null) return { spot: [longitude, latitude], misplaced: null };
  const numbers = readPair(pair || lat);
  const isWkt = /^\s*point/i.test(pair);
  if (numbers) return { spot: isWkt ? numbers : [numbers[1], numbers[0]], misplaced: null };
  const found = pair || `${lat || "nothing"}, ${lon || "nothing"}`;
  return { spot: null, misplaced: `expected a latitude and a longitude, found ${JSON.stringify(found.slice(0, 60))}` };
}

/** Words without markup of HTML, and without what cannot be a part of a text. */
function plainWords(text: string): string {
  const words = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(text) ? textOfHtml(text.replaceAll("\n", "<br>")) : text;
  return (
    words
      .replace(/\r\n?/g, "\n")
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are taken out.
      .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFD\uFEFF]/g, "")
      .trim()
  );
}
