import type { Geometry } from "geojson";

/** The type with nothing in it to be changed; maps stay maps, and geometries as GeoJSON's own types have them. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined | Geometry
  ? T
  : T extends ReadonlyMap<infer Key, infer Item>
    ? ReadonlyMap<Key, DeepReadonly<Item>>
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
