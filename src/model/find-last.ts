/** The last item that passes; undefined for none. As `Array.prototype.findLast`, which the oldest browsers lack. */
export function findLast<Item>(items: readonly Item[], passes: (item: Item) => boolean): Item | undefined {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index] as Item;
    if (passes(item)) return item;
  }
  return undefined;
}
