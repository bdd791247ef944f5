import stylesheet from "maplibre-gl/dist/maplibre-gl.css?inline";

/** The style sheet that the map's container needs, for a shadow root. */
export const MAP_STYLESHEET: string = stylesheet;
