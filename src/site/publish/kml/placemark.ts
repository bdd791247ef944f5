import { withoutIsolates } from "../../../language/words/isolate.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Day } from "../../../model/day.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import type { CellValue } from "../columns.ts";
import { endOfDay, startOfDay } from "../instant.ts";

/** What a placemark shows and tells. */
export interface Placemark {
  /** Unique in the document; begins with a letter. */
  readonly id: string;
  readonly name: string;
  /** HTML, as a balloon shows it. */
  readonly balloon: Markup;
  readonly first: Day;
  /** The last day, that day included. */
  readonly last: Day;
  /** The id of its style. */
  readonly style: string;
  /** What programs read; null is left out. */
  readonly data: Readonly<Record<string, CellValue>>;
  readonly geometry: Markup;
}

/** The placemark as KML. The signs that isolate directions are left out, as programs show them as boxes. */
export function placemarkOf(placemark: Placemark, { map }: Dataset): Markup {
  const { id, name, balloon, first, last, style, data, geometry } = placemark;
  const fields = Object.entries(data).filter(([, value]) => value !== null);
  return markup`<Placemark id="${id}">
<name>${withoutIsolates(name)}</name>
<description>${withoutIsolates(balloon.text)}</description>
<TimeSpan><begin>${startOfDay(first, map.timeZone)}</begin><end>${endOfDay(last, map.timeZone)}</end></TimeSpan>
<styleUrl>#${style}</styleUrl>
<ExtendedData>${fields.map(([field, value]) => markup`<Data name="${field}"><value>${withoutIsolates(String(value))}</value></Data>`)}</ExtendedData>
${geometry}
</Placemark>
`;
}
