/** What the map has under the id; throws, naming it, where it has nothing. `what` says what is looked up, such as "actor". */
export function lookUp<Item>(what: string, id: string, among: ReadonlyMap<string, Item>): Item {
  const item = among.get(id);
  if (item === undefined) throw new Error(`unknown ${what} ${id}`);
  return item;
}
