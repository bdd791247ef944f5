import { readCsv } from "./read-csv.mjs";
import { standingOn, wordsOf } from "./rules.mjs";

/** All that is compared of a standing. */
export const TOLD = /** @type {const} */ (["status", "sides", "absent", "basis", "leaving", "hedged"]);

/**
 * How many place-days of the published layers the rules give again from the claims, and a line for each that differs.
 * @param {{ claims: string, map: string, days: ReadonlyMap<string, string> }} files texts of `claims.csv`, `map.json`, and the
 *   layers by day
 * @param {readonly (typeof TOLD)[number][]} fields what is compared
 */
export function compareDays({ claims, map, days }, fields = TOLD) {
  const rows = readCsv(claims);
  /** @type {Map<string, string | null>} */
  const within = new Map(JSON.parse(map).actors.map((/** @type {{ id: string, within: string | null }} */ each) => [each.id, each.within]));
  /** @type {(actor: string) => string} */
  const outermost = (actor) => {
    const outer = within.get(actor);
    return outer ? outermost(outer) : actor;
  };
  const differing = [];
  let all = 0;
  for (const [day, layer] of days) {
    for (const { id, properties } of JSON.parse(layer).features) {
      const words = wordsOf(
        rows.filter(({ place }) => place === id),
        outermost,
      );
      const found = told(standingOn(words, day), fields);
      const published = told(fromLayer(properties), fields);
      all += 1;
      if (found !== published) differing.push(`${day} ${id}: published ${published}, by the rules ${found}`);
    }
  }
  return { same: all - differing.length, all, differing };
}

/** @param {Record<(typeof TOLD)[number], unknown>} standing @param {readonly (typeof TOLD)[number][]} fields */
const told = (standing, fields) => fields.map((field) => String(standing[field])).join("; ");

/** Lists are texts with spaces between. @param {Record<string, unknown>} properties */
function fromLayer(properties) {
  const list = (/** @type {string} */ name) =>
    String(properties[name] ?? "")
      .split(/[ ,]/)
      .filter(Boolean);
  return {
    status: properties.status ?? "",
    sides: list("sides"),
    absent: list("absent"),
    basis: list("basis"),
    leaving: list("leaving").map((word) => word !== "no"),
    hedged: list("hedged").map((word) => word === "true"),
  };
}
