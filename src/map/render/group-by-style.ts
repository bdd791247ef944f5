import { type Markup, markup } from "../../text/markup.ts";

/** A drawing without the attributes that say how it looks; null where it says so itself. */
export interface Looked {
  readonly look: Markup | null;
  readonly drawn: Markup;
}

/** The drawings in their order; those that follow each other and look the same in one group, which has their look once. */
export function groupLooks(drawings: readonly Looked[]): Markup {
  const groups: { readonly look: Markup | null; readonly drawn: Markup[] }[] = [];
  for (const { look, drawn } of drawings) {
    const last = groups.at(-1);
    if (last && last.look?.text === look?.text) last.drawn.push(drawn);
    else groups.push({ look, drawn: [drawn] });
  }
  return markup`${groups.map(({ look, drawn }) => (look ? markup`<g${look}>${drawn}</g>` : drawn))}`;
}
