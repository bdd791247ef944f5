/** `articles/ID.md` names `ID`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));
}
