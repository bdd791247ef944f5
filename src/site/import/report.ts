import type { Imported } from "../../import/import.ts";

/** So many of a kind are told one by one. */
const MOST = 10;

/** What an import did, line by line. */
export function reportImport(imported: Imported, isReplacing: boolean): string[] {
  const { format, mapping, read, added, unchanged, changed, rejects, withdrawn, places, actors, matches } = imported;
  const columns = Object.entries(mapping.columns).map(([role, name]) => `${role}=${name}`);
  const kinds = Object.entries(mapping.kinds).map(([word, kind]) => `${word || "no word"}=${kind}`);
  return [
    `${mapping.name}: read as ${format.name} (${format.about})`,
    ...imported.notes,
    ...(columns.length > 0 ? [`columns: ${columns.join(", ")}`] : []),
    ...(kinds.length > 0 ? [`kinds: ${listed(kinds, MOST * 2)}`] : []),
    ...(matches.size > 0 ? [`places found: ${listed([...matches].map(([name, found]) => `${name} = ${found}`))}`] : []),
    ...(places.length > 0
      ? [`places added: ${listed(places.map(({ id, name }) => `${id} (${name})`))}; look at their kinds and names`]
      : []),
    ...(actors.length > 0
      ? [
          `actors added: ${listed(actors.map(({ id, name }) => `${id} (${name})`))}; look at their names, colours and within`,
        ]
      : []),
    ...unknownActors(imported),
    ...terms(imported),
    ...(changed.length > 0 ? [changes(imported, isReplacing)] : []),
    ...(withdrawn.length > 0
      ? [`no longer in the source: ${listed(withdrawn)}; mark their claims retracted, or delete them`]
      : []),
    ...rejects.slice(0, MOST).map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    ...(rejects.length > MOST ? [`and ${rejects.length - MOST} more that could not be read`] : []),
    `${read} read: ${added.length} new, ${unchanged} there already, ${changed.length} changed, ${rejects.length} not brought in`,
  ];
}

function unknownActors({ unknownActors: unknown }: Imported): string[] {
  if (unknown.size === 0) return [];
  const names = [...unknown].map(([name, count]) => `${name} (${count})`);
  return [`actors that the map does not have, told in notes: ${listed(names)}; name them under actors in the mapping`];
}

function terms({ terms: address, isWithheld, mapping }: Imported): string[] {
  if (address === null) return [];
  const held = isWithheld
    ? "nothing of it is published unless permitted_sources in map.yaml names it, or --allow says that you have the right to"
    : "--allow says that you have the right to publish them";
  return [`${mapping.name}: its terms forbid passing its rows on (${address}); ${held}`];
}

function changes({ changed }: Imported, isReplacing: boolean): string {
  const told = changed.map(({ id, what }) =>
    what === "words" ? `${id} (other words)` : `${id} (another claim, edited here or read otherwise)`,
  );
  return isReplacing
    ? `written over: ${listed(told)}`
    : `differ from what is there, which stays: ${listed(told)}; --replace writes over it`;
}

function listed(entries: readonly string[], most = MOST): string {
  const rest = entries.length - most;
  return `${entries.slice(0, most).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
