/** How the places are shown: on the map, or as a list of places by days. */
export const DISPLAYS = ["map", "list"] as const;

export type Display = (typeof DISPLAYS)[number];

/** How the list is sorted: in groups by governorate, or as a whole by name, newest change or number of excerpts. */
export const LIST_ORDERS = ["governorate", "name", "change", "excerpts"] as const;

export type ListOrder = (typeof LIST_ORDERS)[number];

/** The ways to embed the map: an iframe, the element itself, a picture with a link, the plain address. */
export type SnippetKind = "frame" | "element" | "picture" | "address";

/** What the forms on the map tell: of who holds a place, why it wears a ring, what lies beside the symbols. */
export const KEY_FORMS = [
  "contested",
  "divided",
  "vacated",
  "leaving",
  "leavingDoubted",
  "stated",
  "present",
  "implied",
  "part",
  "hedged",
  "change",
  "first-report",
  "difference",
  "before",
  "forces",
  "fleeing",
  "fleeingHedged",
  "people",
  "movement",
  "ring",
  "none",
] as const;

export type KeyForm = (typeof KEY_FORMS)[number];
