import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { Actor, ActorId } from "../../../model/actor.ts";
import type { Cell } from "../../influence/cells.ts";

/** Inferred ground, for the place under everything that is reported. */
export function cellLayers(): LayerSpecification[] {
  return [
    {
      id: "cells",
      type: "fill",
      source: "cells",
      paint: { "fill-pattern": ["get", "image"], "fill-antialias": false },
    },
    {
      id: "cell-lines",
      type: "line",
      source: "cells",
      paint: {
        ...{ "line-color": ["get", "colour"], "line-width": 1, "line-opacity": 0.6, "line-dasharray": [3, 3] },
      },
    },
  ];
}

/** The name of the image that the cells of an actor are filled with. */
export const cellImage = (actor: ActorId): string => `cell ${actor}`;

export function cellFeatures(cells: readonly Cell[], actors: ReadonlyMap<ActorId, Actor>): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: cells.map(({ actor, outline }) => ({
      type: "Feature",
      properties: { image: cellImage(actor), colour: actors.get(actor)?.colour ?? "" },
      geometry: outline,
    })),
  };
}
