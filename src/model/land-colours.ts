/** The colour of land by theme, on which the colours of actors have to stand off. */
export const LAND_COLOURS = { light: "#fffdf8", dark: "#262c33" } as const;
