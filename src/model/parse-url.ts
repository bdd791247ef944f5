/** The address, relative to the base where there is one; null where that makes none. As `URL.parse`, which older browsers lack. */
export function parseUrl(address: string, base?: string | URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
