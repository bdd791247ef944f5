/** The head of a layer of areas that goes with the base folder. */
export const AREA_HEAD = `name_ar: مناطق السيطرة
name_en: Areas of control
source_ar: مرصد الخرائط
source_en: Map Watch
url: https://example.org/areas
licence: CC BY 4.0
taken: 2024-12-08
holder: side
words: text
holders:
- { value: Gov, actor: government }
- { value: Reb, actor: opposition }
- { value: nochange }
`;

/** A box [west, south, east, north] in degrees as the ring of a polygon. */
const boxRing = ([west, south, east, north]: readonly [number, number, number, number]): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A box that somebody is said to hold. */
export interface HeldBox {
  readonly side: string;
  readonly box: readonly [number, number, number, number];
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A GeoJSON file of boxes. */
function boxesFile(boxes: readonly HeldBox[]): string {
  const features = boxes.map(({ box, ...properties }) => ({
    type: "Feature",
    properties,
    geometry: { type: "Polygon", coordinates: [boxRing(box)] },
  }));
  return JSON.stringify({ type: "FeatureCollection", features }, null, 1);
}

/** Four days, the third of which has no file: the opposition grows eastwards into what the government held. */
export const AREA_DAYS: Readonly<Record<string, readonly HeldBox[]>> = {
  "2024-12-03": [
    { side: "Reb", box: [35.5, 34, 36, 35], text: "taken at dawn" },
    { side: "Gov", box: [36, 34, 37, 35] },
  ],
  "2024-12-04": [
    { side: "Reb", box: [35.5, 34, 36, 35], text: "taken at dawn" },
    { side: "Gov", box: [36, 34, 37, 35] },
  ],
  "2024-12-06": [
    { side: "Reb", box: [35.5, 34, 36.5, 35] },
    { side: "Gov", box: [36.5, 34, 37, 35] },
    { side: "nochange", box: [37, 34, 37.5, 35] },
  ],
};

/** The files of the layer by path, a file a day. */
export function areaFolder(head = AREA_HEAD, days = AREA_DAYS): [path: string, text: string][] {
  const files = Object.entries(days).map(([day, boxes]): [string, string] => [
    `areas/watch/${day}.geojson`,
    boxesFile(boxes),
  ]);
  return [["areas/watch.yaml", head], ...files];
}
