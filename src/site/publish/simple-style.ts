import type { Standing } from "../../history/standing.ts";
import type { Actor, ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import { type Column, column } from "./columns.ts";

/** No actor's colour: a place with conflicting reports is in nobody's. */
export const CONTESTED = "#8a8178";

/** The properties by which web maps colour a feature (simplestyle-spec 1.1); null where nobody holds the place. */
export function simpleStyleColumns(actors: ReadonlyMap<ActorId, Actor>): Column<Standing>[] {
  const about = "Colour for web maps: the holder's, or grey where reports disagree.";
  const colour = (standing: Standing) => colourOf(standing, actors);
  return [
    column("marker-color", "string", `${about} Of points.`, colour),
    column("marker-size", "string", "Size for web maps: small where all is inferred.", (standing) => {
      if (standing.holders.length === 0) return null;
      return isInferred(standing) ? "small" : "medium";
    }),
    column("stroke", "string", `${about} Of outlines.`, colour),
    column("fill", "string", `${about} Of areas.`, colour),
    column("fill-opacity", "number", "Opacity for web maps, 0 to 1: low where all is inferred.", (standing) => {
      if (standing.holders.length === 0) return null;
      return isInferred(standing) ? 0.2 : 0.6;
    }),
  ];
}

const isInferred = ({ holders }: Standing) => holders.every(({ basis }) => basis === "implied");

function colourOf({ status, holders }: Standing, actors: ReadonlyMap<ActorId, Actor>): string | null {
  switch (status) {
    case "held":
      return lookUp("actor", holders[0].actor, actors).colour;
    case "contested":
      return CONTESTED;
    case "vacated":
    case "unknown":
      return null;
  }
}
