// Peers of bench/package.json, which are there only while the bench runs; only what its pages use is told of them.
declare module "leaflet.timeline";
declare module "iso8601-js-period";
declare module "leaflet-timedimension/dist/leaflet.timedimension.min.js";
declare module "@openhistoricalmap/maplibre-gl-dates" {
  export function filterByDate(map: import("maplibre-gl").Map, date: string): void;
}
declare module "maplibre-gl-time-slider" {
  export const TimeSliderControl: new (options: object) => import("maplibre-gl").IControl & { goTo(date: Date): void };
}
