import stylesheet from "maplibre-gl/dist/maplibre-gl.css?inline";

/** The style sheet that the map's container needs. */
export const MAP_STYLESHEET: string = stylesheet;
