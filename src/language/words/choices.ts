/** How the places are shown: on the map, or as a list of places by days. */
export const DISPLAYS = ["map", "list"] as const;

export type Display = (typeof DISPLAYS)[number];

/** How the list is sorted: in groups by governorate, or as a whole by name, newest change or number of excerpts. */
export const LIST_ORDERS = ["governorate", "name", "change", "excerpts"] as const;

export type ListOrder = (typeof LIST_ORDERS)[number];

/** The ways to embed the map: an iframe, the element itself, a picture with a link, the plain address. */
export type SnippetKind = "frame" | "element" | "picture" | "address";

/** The shapes of lines on the map: where a movement went, how near an advance came. */
export const TRACE_SHAPES = ["arrow", "ring"] as const;

export type TraceShape = (typeof TRACE_SHAPES)[number];
