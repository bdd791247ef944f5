/** `articles/ID.md` names `ID`. */
export function nameInPath(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, path.lastIndexOf("."));
}
