import { type Markup, markup } from "../../text/markup.ts";

/** A drawing without its style. */
export interface Unstyled {
  /** The attributes that it leaves to a group around it; null where it needs none. */
  readonly style: Markup | null;
  readonly drawn: Markup;
}

/** The drawings in their order; those that follow each other and have the same style in one group, which has it once. */
export function groupByStyle(drawings: readonly Unstyled[]): Markup {
  const groups: { readonly style: Markup | null; readonly drawn: Markup[] }[] = [];
  for (const { style, drawn } of drawings) {
    const last = groups.at(-1);
    if (last && last.style?.text === style?.text) last.drawn.push(drawn);
    else groups.push({ style, drawn: [drawn] });
  }
  return markup`${groups.map(({ style, drawn }) => (style ? markup`<g${style}>${drawn}</g>` : drawn))}`;
}
