/** The parts of `jsts`, the Java Topology Suite in JavaScript, that the checks use; its own types are not found by path. */
declare module "jsts/org/locationtech/jts/io/GeoJSONReader.js" {
  export default class GeoJSONReader {
    /** The geometry; throws where a ring is open or has fewer than four positions. */
    read(geometry: import("geojson").Geometry): object;
  }
}

declare module "jsts/org/locationtech/jts/operation/overlay/OverlayOp.js" {
  const OverlayOp: {
    /** What two geometries have in common; throws where one is unsound. */
    intersection(one: object, other: object): { isEmpty(): boolean };
  };
  export default OverlayOp;
}

declare module "jsts/org/locationtech/jts/operation/valid/IsValidOp.js" {
  interface TopologyValidationError {
    getErrorType(): number;
    getCoordinate(): { readonly x: number; readonly y: number };
  }

  export default class IsValidOp {
    constructor(geometry: object);
    /** The first fault that is found; null where there is none. */
    getValidationError(): TopologyValidationError | null;
  }
}
