/** A container; pixels. */
export interface ContainerBox {
  readonly width: number;
  readonly height: number;
  /** How many pixels a `rem` is. */
  readonly rem: number;
}

const SIZE = /^(?:(min|max)-)?(width|height) ?(<=|>=|:) ?([\d.]+)(rem|px)$/;
const ORIENTATION = /^orientation: ?(portrait|landscape)$/;

const INNERMOST = /\(([^()]*)\)/g;

/** Whether the box is as the condition of a container query says; throws where that asks for more than sizes and orientation. */
export function isMet(condition: string, box: ContainerBox): boolean {
  const simpler = condition.replace(INNERMOST, (_, inner: string) => String(decide(inner.trim(), box)));
  return simpler === condition ? decide(condition.trim(), box) : isMet(simpler, box);
}

function decide(text: string, box: ContainerBox): boolean {
  if (text.includes(" or ")) return text.split(" or ").some((part) => decide(part, box));
  if (text.includes(" and ")) return text.split(" and ").every((part) => decide(part, box));
  if (text.startsWith("not ")) return !decide(text.slice(4), box);
  if (text === "true" || text === "false") return text === "true";
  return asks(text, box);
}

function asks(feature: string, box: ContainerBox): boolean {
  const [, shape] = ORIENTATION.exec(feature) ?? [];
  if (shape) return box.height >= box.width === (shape === "portrait");
  const [, prefix, side, sign, number, unit] = SIZE.exec(feature) ?? [];
  if (!number) throw new Error(`a container is asked for "${feature}", which stands for nothing here`);
  const size = box[side as "width" | "height"];
  const bound = Number(number) * (unit === "rem" ? box.rem : 1);
  return prefix === "max" || sign === "<=" ? size <= bound : size >= bound;
}
