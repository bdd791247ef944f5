import naskh from "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The name of the face of Arabic quotes; the styles name it before the fonts of all other text. */
const FAMILY = "Conflict Map Naskh";

/** Fonts of systems that serve as well. */
const OF_SYSTEMS = ["Noto Naskh Arabic", "NotoNaskhArabic-Regular", "Noto Naskh Arabic UI", "NotoNaskhArabicUI"];

const RANGE = "U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF";

/** Milliseconds for which quotes are read before the face is fetched: what is read first does not wait for it, nor pay for it. */
const FIRST_READING = 4000;

/** Offers the document the face of Arabic quotes once its host has been read for a while; a reader who leaves before gets none. */
export class QuoteFont implements ReactiveController {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#waiting = setTimeout(offer, FIRST_READING);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
  }
}

/** A face of a style sheet within a shadow root would not count. */
function offer(): void {
  if ([...document.fonts].some(({ family }) => family.includes(FAMILY))) return;
  const local = OF_SYSTEMS.map((name) => `local("${name}")`);
  const source = [...local, `url("${new URL(naskh, document.baseURI).href}") format("woff2")`].join(", ");
  document.fonts.add(new FontFace(FAMILY, source, { unicodeRange: RANGE, display: "swap" }));
}
