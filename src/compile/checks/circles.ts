import type { Issue } from "../issue.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";
import type { Index } from "./references.ts";

/** A rule that no record leads back to itself by a field that names another. */
interface Rule {
  readonly field: "within" | "denies";
  readonly code: Issue["code"];
  readonly expected: string;
  /** How many records a circle has at least. */
  readonly shortest: 1 | 2;
}

/** An issue for each circle of records, at the first of it. */
export function checkCircles({ byId }: Index<Entry<unknown>>, { field, code, expected, shortest }: Rule): Issue[] {
  const next = ({ fields }: Entry<unknown>): string | undefined => Reflect.get(fields, field);
  const steps = new Map([...byId].map(([id, entry]) => [id, next(entry)]));
  return circlesOf(steps)
    .filter((circle) => circle.length >= shortest)
    .flatMap((circle) => {
      const entry = byId.get(circle[0] ?? "");
      const message = `expected ${expected}, found ${toldBriefly(circle).join(` ${field} `)}`;
      return entry ? [entryIssue(code, entry, [field], message)] : [];
    });
}

/** The ids of the circle up to the first again; of many those at its ends. */
function toldBriefly(circle: readonly string[]): string[] {
  const ids = circle.length > MOST ? [...circle.slice(0, MOST / 2), "…", ...circle.slice(-MOST / 2)] : circle;
  return [...ids, circle[0] ?? ""];
}

/** Who mends a circle needs its ends alone. */
const MOST = 12;

/**
 * Every circle of steps from id to id, each once, beginning with the id of it that comes first in the map.
 * A step to an id that the map does not have leads nowhere.
 */
export function circlesOf(steps: ReadonlyMap<string, string | undefined>): string[][] {
  const ranks = new Map([...steps.keys()].map((id, rank) => [id, rank]));
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of steps.keys()) {
    const walked: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && steps.has(id) && !done.has(id)) {
      done.add(id);
      walked.push(id);
      id = steps.get(id);
    }
    const entry = id === undefined ? -1 : walked.indexOf(id);
    if (entry >= 0) circles.push(firstInOrder(walked.slice(entry), ranks));
  }
  return circles;
}

function firstInOrder(circle: readonly string[], ranks: ReadonlyMap<string, number>): string[] {
  const rankOf = (id: string) => ranks.get(id) ?? Infinity;
  const first = circle.reduce((least, id) => (rankOf(id) < rankOf(least) ? id : least));
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
