/**
 * Makes the elements the children of the parent, in their order. The one that has the focus is not moved, as a move would
 * take the focus away: the others are moved around it.
 */
export function reorder(parent: Element, ordered: readonly Element[]): void {
  const root = parent.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement ?? null;
  let next = parent.firstElementChild;
  for (const element of ordered) {
    if (element === focused) {
      while (next && next !== element) {
        const after: Element | null = next.nextElementSibling;
        parent.append(next);
        next = after;
      }
    }
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
  }
}
