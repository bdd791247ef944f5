import type { Compiled } from "../compile/compile.ts";

/** "data: withheld 2 claims and 1 article; 1 place coarsened"; null where all is published as it is. */
export function tellWithheld(compiled: Compiled, folder: string): string | null {
  if (compiled.dataset === null) return null;
  const { claims, articles, places, areas } = compiled.withheld;
  const counts = [count(claims, "claim"), count(articles, "article"), count(areas, "layer", " of areas")];
  const held = counts.filter((each) => each !== null).join(" and ");
  const coarse = count(places, "place");
  const parts = [held && `withheld ${held}`, coarse && `${coarse} coarsened`].filter(Boolean);
  return parts.length === 0 ? null : `${folder}: ${parts.join("; ")}`;
}

const count = (number: number, noun: string, what = "") =>
  number === 0 ? null : `${number} ${noun}${number === 1 ? "" : "s"}${what}`;
