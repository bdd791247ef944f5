import { LIST_QUERY } from "./list-choice.ts";
import { type Option, parametersOf } from "./option.ts";
import { OPTION_NAMES, OPTIONS } from "./options.ts";

/** What a CMS makes of `&` in an address: `&amp;`, and once more escaped; a `#` in `&#038;` begins the hash. */
const AMPERSAND = /&(?:amp;|#0*38;)+/gi;
const CUT_OFF = /^#0*38;/;

/** What addresses say options by, in small letters. */
const PARAMETERS = OPTION_NAMES.flatMap((name) => parametersOf(name, OPTIONS[name] as Option<unknown>));

/**
 * The query of an address as it was meant, where a CMS or a mail program has mangled it: ampersands as entities, the rest
 * of it in the hash, names in other case, spaces around values and slashes behind them. Parameters of others stay as they are;
 * a page may know some beside those of the options, in small letters too.
 */
export function repairQuery(query: string, hash = "", others: readonly string[] = []): URLSearchParams {
  const whole = CUT_OFF.test(hash) ? `${query}&${hash.replace(CUT_OFF, "")}` : query;
  const given = new URLSearchParams(whole.replace(AMPERSAND, "&"));
  return new URLSearchParams(
    [...given].map(([name, value]) => {
      const known = name.trim().toLowerCase();
      if (![...PARAMETERS, ...others].includes(known)) return [name, value];
      // What a reader has typed is theirs.
      return [known, known === LIST_QUERY ? value : value.trim().replace(/\/+$/, "")];
    }),
  );
}
