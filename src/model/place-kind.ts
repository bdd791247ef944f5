export const PLACE_KINDS = [
  "city",
  "town",
  "village",
  "neighbourhood",
  "border-crossing",
  "airbase",
  "military-base",
  "camp",
  "pumping-station",
  "gas-station",
  "prison",
  "bridge",
  "mountain",
  "governorate",
  "countryside",
  "area",
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];
