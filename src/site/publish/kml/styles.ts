import { BASES, type Basis, type Standing } from "../../../history/standing.ts";
import { type ActorId, outerActors, outermost } from "../../../model/actor.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { type Markup, markup } from "../../../text/markup.ts";
import { CONTESTED } from "../simple-style.ts";

/** How a style looks: its colours, as two hex digits for how opaque they are, and the width of its lines in pixels. */
interface Look {
  readonly colour: string;
  readonly label: string;
  readonly line: string;
  readonly fill: string | null;
  readonly width: number;
  readonly scale: number;
}

const OF_BASIS: Readonly<Record<Basis, Omit<Look, "colour" | "width">>> = {
  stated: { label: "ff", line: "ff", fill: "99", scale: 1 },
  present: { label: "cc", line: "cc", fill: "66", scale: 0.9 },
  implied: { label: "80", line: "80", fill: "33", scale: 0.8 },
};

/** A style for each way in which each outermost actor holds a place or has left it, one for disputes, and those of events. */
export function kmlStylesOf({ actors }: Dataset): Markup[] {
  const ofActors = outerActors(actors).flatMap(({ id, colour }) => [
    ...BASES.flatMap((basis) => [
      style(`actor-${id}-${basis}`, { colour, width: 3, ...OF_BASIS[basis] }),
      style(`actor-${id}-${basis}-leaving`, { colour, width: 1, ...OF_BASIS[basis], fill: "1a", scale: 0.7 }),
    ]),
    style(`actor-${id}-vacated`, { colour, width: 1, label: "59", line: "ff", fill: null, scale: 0.7 }),
    style(`actor-${id}-event`, { colour, width: 4, label: "ff", line: "cc", fill: null, scale: 0.7 }),
  ]);
  return [
    ...ofActors,
    style("contested", { colour: CONTESTED, width: 3, label: "ff", line: "ff", fill: "99", scale: 1 }),
    style("event", { colour: NOBODYS, width: 4, label: "ff", line: "cc", fill: null, scale: 0.7 }),
  ];
}

/** Of events that no actor is named for. */
const NOBODYS = "#ffffff";

/** The id of the style of a standing of which something is known. */
export function styleOfStanding({ status, holders, absent }: Standing): string {
  switch (status) {
    case "held": {
      const [{ actor, basis, leaving }] = holders;
      return `actor-${actor}-${basis}${leaving ? "-leaving" : ""}`;
    }
    case "contested":
      return "contested";
    case "vacated":
      return `actor-${absent.find(({ left }) => left)?.actor}-vacated`;
    case "unknown":
      throw new Error("nothing is known, and nothing has no style");
  }
}

/** The id of the style of an event. */
export function styleOfEvent({ actor }: Pick<Claim, "actor">, { actors }: Dataset): string {
  return actor === null ? "event" : `actor-${outermost(actor satisfies ActorId, actors)}-event`;
}

/**
 * The empty icon keeps readers from multiplying the colour with that of a pin of their own; the name stands in the colour
 * instead.
 */
function style(id: string, { colour, label, line, fill, width, scale }: Look): Markup {
  const filled =
    fill === null ? markup`<fill>0</fill>` : markup`<color>${kmlColour(colour, fill)}</color><fill>1</fill>`;
  return markup`<Style id="${id}"><IconStyle><color>${kmlColour(colour, label)}</color><scale>${scale}</scale><Icon/></IconStyle><LabelStyle><color>${kmlColour(colour, label)}</color><scale>${scale}</scale></LabelStyle><LineStyle><color>${kmlColour(colour, line)}</color><width>${width}</width></LineStyle><PolyStyle>${filled}</PolyStyle></Style>
`;
}

/** `#rrggbb` as KML has it: alpha, blue, green, red. */
const kmlColour = (colour: string, alpha: string) =>
  alpha + colour.slice(5, 7) + colour.slice(3, 5) + colour.slice(1, 3);
