/** The parts of `jsts` that mend outlines, beside those that the checks use. */
declare module "jsts/org/locationtech/jts/io/GeoJSONWriter.js" {
  export default class GeoJSONWriter {
    write(geometry: object): import("geojson").Polygon | import("geojson").MultiPolygon;
  }
}

declare module "jsts/org/locationtech/jts/operation/buffer/BufferOp.js" {
  const BufferOp: { bufferOp(geometry: object, distance: number): object };
  export default BufferOp;
}
