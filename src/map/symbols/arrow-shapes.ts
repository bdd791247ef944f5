import type { Movers } from "../../model/claim.ts";
import { linePath } from "../geometry/line-path.ts";
import type { ArrowShape } from "./arrow.ts";
import type { Palette } from "./palette.ts";
import type { Shape } from "./shape.ts";

/** An arrow, and what its form has to tell. */
export interface ToldArrow extends Pick<ArrowShape, "line" | "head"> {
  /** Who moved; null where no claim says. */
  readonly movers: Movers | null;
  readonly hedged: boolean;
}

/**
 * A solid line with a full head for forces, broken in doubt; for people a thin dashed line that begins with a dot, of dots
 * in doubt; a thin line where it is not said who moved.
 */
export function arrowShapes({ line, head, movers, hedged }: ToldArrow, tone: string, { halo }: Palette): Shape[] {
  const { width, dash } = STYLES[movers ?? "unsaid"][hedged ? "hedged" : "sure"];
  const [left, tip, right] = head;
  const [shaft, edge] = [linePath(line), linePath([left, tip, right])];
  const full = `${edge}Z`;
  const isPeople = movers === "fleeing" || movers === "people";
  const [start] = line;
  const dot = start ? `${linePath([start])}h.1` : "";
  return [
    {
      path: isPeople ? `${linePath([...line, tip])}${edge}` : `${shaft}${full}`,
      stroke: halo,
      width: width + 3,
      opacity: 0.85,
    },
    { path: shaft, stroke: tone, width, ...(dash && { dash }) },
    isPeople ? { path: edge, stroke: tone, width } : headOf(full, hedged, tone, halo),
    ...(isPeople ? [{ path: dot, stroke: tone, width: 6 }] : []),
  ];
}

interface Style {
  readonly width: number;
  readonly dash?: readonly number[];
}

const PEOPLE = { sure: { width: 1.7, dash: [4, 4.6] }, hedged: { width: 1.7, dash: [0.1, 4.4] } } as const;

const STYLES: Readonly<Record<Movers | "unsaid", { readonly sure: Style; readonly hedged: Style }>> = {
  forces: { sure: { width: 3.2 }, hedged: { width: 3.2, dash: [5, 6.5] } },
  fleeing: PEOPLE,
  people: PEOPLE,
  unsaid: { sure: { width: 1.7 }, hedged: { width: 1.7, dash: [5, 5] } },
};

/** Hollow in doubt. */
function headOf(path: string, hedged: boolean, tone: string, halo: string): Shape {
  return { path, fill: hedged ? halo : tone, stroke: tone, width: 1.4 };
}
