/**
 * Every circle of steps from id to id, each once, beginning with the id of it that comes first in the map.
 * A step to an id that the map does not have leads nowhere.
 */
export function circlesOf(steps: ReadonlyMap<string, string | undefined>): string[][] {
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
    if (entry >= 0) circles.push(firstInOrder(walked.slice(entry), steps));
  }
  return circles;
}

function firstInOrder(circle: readonly string[], steps: ReadonlyMap<string, unknown>): string[] {
  const first = [...steps.keys()].find((id) => circle.includes(id)) ?? "";
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
