import latin from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import arabic from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";

export const MAP_FONT = ["Map Noto"];

/** The bundled fonts; the map draws and joins letters from them and asks no glyph server. */
export const FONT_FACES: NonNullable<StyleSpecification["font-faces"]> = {
  "Map Noto": [
    {
      url: new URL(arabic, import.meta.url).href,
      "unicode-range": ["U+0600-06FF", "U+0750-077F", "U+FB50-FDFF", "U+FE70-FEFF"],
    },
    { url: new URL(latin, import.meta.url).href },
  ],
};
