import { type Option, parametersOf } from "./option.ts";
import { OPTION_NAMES, OPTIONS } from "./options.ts";

/** What a CMS makes of `&` in an address: `&amp;`, and once more escaped; a `#` in `&#038;` begins the hash. */
const AMPERSAND = /&(?:amp;|#0*38;)+/gi;
const CUT_OFF = /^#0*38;/;

/** The names that addresses know, by themselves in small letters. */
const KNOWN = new Map(
  ["theme", "controls", ...OPTION_NAMES.flatMap((name) => parametersOf(name, OPTIONS[name] as Option<unknown>))].map(
    (name) => [name.toLowerCase(), name],
  ),
);

/**
 * The query of an address as it was meant, where a CMS or a mail program has mangled it: ampersands as entities, the rest
 * of it in the hash, names in other case, spaces around values and slashes behind them. Parameters of others stay as they are.
 */
export function repairQuery(query: string, hash = ""): URLSearchParams {
  const whole = CUT_OFF.test(hash) ? `${query}&${hash.replace(CUT_OFF, "")}` : query;
  const given = new URLSearchParams(whole.replace(AMPERSAND, "&"));
  return new URLSearchParams(
    [...given].map(([name, value]) => {
      const known = KNOWN.get(name.trim().toLowerCase());
      // What a reader has typed is theirs.
      if (known === "q") return [known, value];
      return known === undefined ? [name, value] : [known, value.trim().replace(/\/+$/, "")];
    }),
  );
}
