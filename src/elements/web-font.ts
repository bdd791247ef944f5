import regular from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url";
import semibold from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url";
import { NASKH, NASKH_UI, offerArabic } from "./arabic-font.ts";

/** Offers the document the bundled Arabic font; the styles name it last, so that it is fetched only where no font of the system has the letters. */
export function offerWebFont(): void {
  offerArabic(
    "Conflict Map Arabic",
    [...NASKH_UI, ...NASKH],
    [
      ["400", regular],
      ["600 700", semibold],
    ],
  );
}
