/** How the places are shown: on the map, or as a list of places by days. */
export const DISPLAYS = ["map", "list"] as const;

export type Display = (typeof DISPLAYS)[number];
