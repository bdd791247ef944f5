import naskh from "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { NASKH, NASKH_UI, offerArabic } from "../arabic-font.ts";

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

/** The styles name the family before the fonts of all other text. */
function offer(): void {
  offerArabic("Conflict Map Naskh", [...NASKH, ...NASKH_UI], [["normal", naskh]]);
}
