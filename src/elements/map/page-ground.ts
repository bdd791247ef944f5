import { type NamedGround, NO_PATHS } from "../../map/ground/ground.ts";
import { decodeGround } from "../../map/ground/ground-file.ts";

/** What the page has of the ground whose file is at an address, as markup; null where it has nothing. */
export function groundMarkup(address: string): SVGElement | null {
  const found = document.querySelector<SVGElement>("svg[data-ground]");
  return found && new URL(found.dataset.ground ?? "", document.baseURI).href === address ? found : null;
}

/** The ground in the markup, which is enough for a map at home; null where it is none. */
export function readGround(markup: SVGElement): NamedGround | null {
  const paths = [...markup.querySelectorAll<SVGPathElement>("[data-layer]")].map((path) => [
    path.dataset.layer,
    path.getAttribute("d"),
  ]);
  try {
    const names = JSON.parse(markup.nextElementSibling?.textContent ?? "{}");
    return decodeGround({ ...NO_PATHS, ...Object.fromEntries(paths), ...names });
  } catch {
    return null;
  }
}
