import type { MapPage } from "./map-page.ts";

/** A state of the page that readers come to. */
export interface State {
  readonly name: string;
  /** What the address says beside the language. */
  readonly query: string;
  /** What a reader does there. */
  readonly act?: (map: MapPage) => Promise<void>;
}

/** The main states of the page. */
export const STATES: readonly State[] = [
  { name: "day", query: "&day=2024-12-07" },
  { name: "contested-place", query: "&day=2024-12-06&place=homs" },
  { name: "day-in-dispute", query: "&day=2024-12-04&place=hama" },
  { name: "compared", query: "&day=2024-12-07&compare=2024-12-03" },
  { name: "list", query: "&day=2024-12-06&show=list" },
  { name: "list-searched", query: "&day=2024-12-06&place=homs&show=list&q=homs" },
  { name: "nothing-known-yet", query: "&as-of=2024-12-05" },
  { name: "of-no-side", query: "&according-to=no-side&place=homs&as-of=2024-12-06" },
  { name: "clamped", query: "&day=2030-01-01&as-of=2030-01-01&compare=2020-01-01" },
  {
    name: "inferred",
    query: "&day=2024-12-07&inferred=1",
    act: ({ page, words }) => page.getByText(words.legend, { exact: true }).click(),
  },
  { name: "places-found", query: "", act: ({ search }) => search.fill("h") },
  { name: "no-place-found", query: "", act: ({ search }) => search.fill("Hmos") },
  { name: "shared", query: "", act: (map) => map.button(map.words.share.open).click() },
];
