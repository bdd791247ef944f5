import { type Markup, markup } from "../../../text/markup.ts";

/** How QGIS draws a feature: the same look for a point and for an area. */
export interface SymbolLook {
  /** `#rrggbb`. */
  readonly colour: string;
  /** How much of the feature is filled. */
  readonly fill: "full" | "hatched" | "none";
  readonly outline: "solid" | "dash";
  /** The outline is in the colour too, not in ink. */
  readonly isOutlined: boolean;
  /** In millimetres, of a point. */
  readonly size: number;
}

const INK = "42,38,34,255";

/** How opaque a point is, 0 to 255, and QGIS's name of how an area is filled. */
const FILLS = {
  full: { opacity: 255, style: "solid" },
  hatched: { opacity: 90, style: "b_diagonal" },
  none: { opacity: 0, style: "no" },
} as const;

/** The symbol of points and that of areas, each under a number of its own. */
export function symbolsOf(look: SymbolLook, [point, area]: readonly [point: number, area: number]): Markup[] {
  return [symbol(point, "marker", "SimpleMarker", markerOf(look)), symbol(area, "fill", "SimpleFill", fillOf(look))];
}

function markerOf({ colour, fill, outline, isOutlined, size }: SymbolLook): Readonly<Record<string, string>> {
  return {
    name: "circle",
    color: rgba(colour, FILLS[fill].opacity),
    outline_color: isOutlined ? rgba(colour, 255) : INK,
    outline_style: outline,
    outline_width: isOutlined ? "0.6" : "0.2",
    outline_width_unit: "MM",
    size: String(size),
    size_unit: "MM",
  };
}

function fillOf({ colour, fill, outline, isOutlined }: SymbolLook): Readonly<Record<string, string>> {
  return {
    color: rgba(colour, fill === "full" ? 150 : 255),
    style: FILLS[fill].style,
    outline_color: isOutlined ? rgba(colour, 255) : INK,
    outline_style: outline,
    outline_width: isOutlined ? "0.8" : "0.2",
    outline_width_unit: "MM",
  };
}

function symbol(
  number: number,
  type: "marker" | "fill",
  layer: "SimpleMarker" | "SimpleFill",
  options: Readonly<Record<string, string>>,
): Markup {
  return markup`<symbol name="${number}" type="${type}" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="${layer}" enabled="1" locked="0" pass="0"><Option type="Map">${Object.entries(options).map(([name, value]) => markup`<Option name="${name}" value="${value}" type="QString"/>`)}</Option></layer></symbol>
`;
}

/** `#rrggbb` as QGIS has it, with how opaque it is, 0 to 255. */
const rgba = (colour: string, alpha: number) =>
  [...[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)), alpha].join(",");
