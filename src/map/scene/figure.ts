import { isDivided } from "../../history/is-divided.ts";
import type { Basis, Holder, Standing } from "../../history/standing.ts";
import type { ActorId } from "../../model/actor.ts";
import type { EventKind } from "../../model/claim.ts";
import { memoize } from "../../model/memoize.ts";

/** How an actor is shown to hold a place. */
export interface Hold {
  readonly actor: ActorId;
  /** Somebody says that it took or holds the place; that its forces are there; or neither, so that it is inferred. */
  readonly basis: Basis;
  /** All that gives the basis is said of a part of the place. */
  readonly part: boolean;
  /** Its forces are said to be leaving; `doubted` where that is hedged or denied. */
  readonly leaving: "reported" | "doubted" | null;
  /** Everything that speaks for it is unconfirmed. */
  readonly hedged: boolean;
}

/** What a symbol looks like; the unknown has no figure, because it is never painted. */
export type Figure =
  | ({ readonly shape: "held" } & Hold)
  | ContestedFigure
  | { readonly shape: "vacated"; readonly actors: readonly ActorId[]; readonly hedged: boolean }
  | EventFigure;

export interface ContestedFigure {
  readonly shape: "contested";
  readonly sides: readonly Hold[];
  readonly absent: readonly ActorId[];
  /** The sides hold parts of the place beside each other, so that their words do not conflict. */
  readonly divided: boolean;
}

export interface EventFigure {
  readonly shape: "event";
  readonly kinds: readonly EventKind[];
}

/** A hold that is stated as a whole and for sure, but for what is said otherwise; what legends show. */
export function plainHold(actor: ActorId, otherwise: Partial<Hold> = {}): Hold {
  return { actor, basis: "stated", part: false, leaving: null, hedged: false, ...otherwise };
}

/** The figure of such a hold. */
export function heldFigure(actor: ActorId, otherwise: Partial<Hold> = {}): Figure {
  return { shape: "held", ...plainHold(actor, otherwise) };
}

/** The figure of plain holds that conflict, and of actors that are said not to hold the place. */
export function contestedFigure(sides: readonly ActorId[], absent: readonly ActorId[] = []): Figure {
  return { shape: "contested", sides: sides.map((actor) => plainHold(actor)), absent, divided: false };
}

/** The figure of actors that left for sure. */
export function vacatedFigure(actors: readonly ActorId[]): Figure {
  return { shape: "vacated", actors, hedged: false };
}

/** By name; there are as many as there are ways to hold a place, far fewer than standings. */
const KNOWN = new Map<string, Figure>();

/** The figure of a standing, the same object for all standings that look the same; null for the unknown. */
export const figureOf = memoize((standing: Standing): Figure | null => {
  const made = makeFigure(standing);
  if (!made) return null;
  const key = figureKey(made);
  const figure = KNOWN.get(key) ?? made;
  KNOWN.set(key, figure);
  return figure;
});

function makeFigure(standing: Standing): Figure | null {
  const { status, holders, absent } = standing;
  switch (status) {
    case "held":
      return heldFigureOf(holders[0]);
    case "contested":
      return {
        shape: "contested",
        sides: holders.map(holdOf),
        absent: absent.map(({ actor }) => actor),
        divided: isDivided(standing),
      };
    case "vacated": {
      const left = absent.filter((each) => each.left);
      return { shape: "vacated", actors: left.map(({ actor }) => actor), hedged: left.every(({ hedged }) => hedged) };
    }
    case "unknown":
      return null;
  }
}

/** The figure of one holder alone. */
export function heldFigureOf(holder: Holder): Figure {
  return { shape: "held", ...holdOf(holder) };
}

function holdOf({ actor, basis, part, leaving, hedged }: Holder): Hold {
  const isDoubted = leaving !== null && (leaving.hedged || leaving.denied);
  const told = isDoubted ? "doubted" : "reported";
  return { actor, basis, part, leaving: leaving && told, hedged };
}

/** The holds that a figure shows. */
export function holdsOf(figure: Figure): readonly Hold[] {
  if (figure.shape === "held") return [figure];
  return figure.shape === "contested" ? figure.sides : [];
}

/** Whether forces of any hold are leaving; `doubted` where all that say so are in doubt, null where none do. */
export function leavingOf(figure: Figure): Hold["leaving"] {
  const told = holdsOf(figure).flatMap(({ leaving }) => leaving ?? []);
  if (told.length === 0) return null;
  return told.includes("reported") ? "reported" : "doubted";
}

/** A name for the figure: equal figures, equal names. */
export function figureKey(figure: Figure): string {
  switch (figure.shape) {
    case "held":
      return `held ${holdKey(figure)}`;
    case "contested":
      return `${figure.divided ? "divided" : "contested"} ${figure.sides.map(holdKey).join("+")} not ${figure.absent.join("+")}`;
    case "vacated":
      return `vacated ${figure.actors.join("+")}${figure.hedged ? " hedged" : ""}`;
    case "event":
      return `event ${figure.kinds.join("+")}`;
  }
}

function holdKey({ actor, basis, part, leaving, hedged }: Hold): string {
  return [
    actor,
    basis,
    ...(part ? ["part"] : []),
    ...(leaving ? [`leaving-${leaving}`] : []),
    ...(hedged ? ["hedged"] : []),
  ].join(" ");
}

/** The actors whose colours the figure shows, holders first; none for an event. */
export function actorsOf(figure: Figure): readonly ActorId[] {
  switch (figure.shape) {
    case "held":
      return [figure.actor];
    case "contested":
      return [...new Set([...figure.sides.map(({ actor }) => actor), ...figure.absent])];
    case "vacated":
      return figure.actors;
    case "event":
      return [];
  }
}
