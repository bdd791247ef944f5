import type { Actor, ActorId, Pattern } from "../../model/actor.ts";
import { memoize, memoizeForGood } from "../../model/memoize.ts";
import type { Language } from "../../model/names.ts";
import { DARK, inkOn, LIGHT, legibleOn, type Palette } from "./palette.ts";

/** How an actor looks in a theme and a language. */
export interface ActorLook {
  /** The colour of its marks; 3 : 1 or more on land. */
  readonly tone: string;
  /** What reads on it. */
  readonly ink: string;
  readonly pattern: Pattern;
  /** One to three letters that stand for it; null where none do. */
  readonly letter: string | null;
}

/** What everything on the map is painted with, whichever the day. */
export interface Paint {
  readonly actors: ReadonlyMap<ActorId, ActorLook>;
  readonly palette: Palette;
}

type Actors = ReadonlyMap<ActorId, Actor>;

/** The paint of a data set's actors in a theme, with the letters of a language; always the same object for the same arguments. */
export const paintOf = (actors: Actors, palette: Palette, language: Language): Paint =>
  paintsOf(actors)(palette)(language);

const paintsOf = memoize((actors: Actors) =>
  memoize((palette: Palette) =>
    memoizeForGood(
      (language: Language): Paint => ({
        palette,
        actors: new Map([...actors].map(([id, actor]) => [id, lookOf(actor, palette, language)])),
      }),
    ),
  ),
);

function lookOf(actor: Actor, { theme }: Palette, language: Language): ActorLook {
  const { pattern, letters, letter } = actor;
  const common = { pattern, letter: letters[language] ?? letter };
  const light = legibleOn(actor.colour, LIGHT.land);
  const dark = legibleOn(actor.colourDark ?? actor.colour, DARK.land);
  switch (theme) {
    case "light":
      return { ...common, tone: light, ink: inkOn(light) };
    case "dark":
      return { ...common, tone: dark, ink: inkOn(dark) };
    case "both":
      return { ...common, tone: inScheme(light, dark), ink: inScheme(inkOn(light), inkOn(dark)) };
  }
}

/** The colour that goes with the reader's scheme, as `light-dark()` is, on a page that sets `--light` and `--dark`: one to nothing. */
const inScheme = (light: string, dark: string) => `var(--light,${light})var(--dark,${dark})`;
