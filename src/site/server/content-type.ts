const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  woff2: "font/woff2",
  json: "application/json",
  geojson: "application/geo+json",
  atom: "application/atom+xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  kml: "application/vnd.google-earth.kml+xml",
  kmz: "application/vnd.google-earth.kmz",
  svg: "image/svg+xml",
  png: "image/png",
  qml: "application/xml",
  zip: "application/zip",
};

/** The media type of a published file by the end of its path; plain text where the end tells nothing. */
export function contentType(path: string): string {
  return TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8";
}
