/**
 * The path relative to the site of the file that an address asks for; of a folder it is the page. Null where the address
 * makes no sense, or leads out of the site.
 */
export function sitePath(address: string): string | null {
  const path = decoded(address.replace(/[?#].*$/s, "").replace(/^\/+/, ""));
  if (path === null || path.includes("\0") || path.includes("\\")) return null;
  if (path.split("/").some((part) => part === ".." || part === ".")) return null;
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
