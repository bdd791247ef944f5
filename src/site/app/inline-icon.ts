import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const ICON = "icon.svg";

/**
 * Has the map's page bring its icon: browsers ask for that again whenever the address changes, as it does with the day and the
 * place that are shown.
 */
export function inlineIcon(): Plugin {
  let folder = "";
  return {
    name: "conflict-map:inline-icon",
    apply: "build",
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { path }) {
        if (path !== "/index.html") return html;
        return html.replace(`href="./${ICON}"`, () => `href="${asAddress(readFileSync(join(folder, ICON), "utf8"))}"`);
      },
    },
  };
}

/** The drawing as an address that is short and stays so when it is compressed. */
const asAddress = (drawing: string) =>
  `data:image/svg+xml,${drawing
    .trim()
    .replaceAll('"', "'")
    .replace(/[%#<>]/g, (sign) => encodeURIComponent(sign))}`;
