import type { Issue } from "../issue.ts";
import type { ClaimEntry, RawClaim } from "../sources/records.ts";
import { cut, entryIssue } from "../sources/shape.ts";

/** Whether a claim names the same twice where one thing takes the place of another: holders, ends of a movement, words before and after a correction. */
export function checkSameAgain(entry: ClaimEntry): Issue[] {
  const { actor, from, place, to, corrected = [] } = entry.fields;
  const found = (code: Issue["code"], field: string, expected: string, id: string) =>
    entryIssue(code, entry, [field], `expected ${expected}, found ${id} again`);
  return [
    ...(from !== undefined && from === actor
      ? [found("from-self", "from", "another actor than the one who takes it", from)]
      : []),
    ...(to !== undefined && to === place
      ? [found("to-self", "to", "another place than the one that it begins at", to)]
      : []),
    ...corrected.flatMap((_, index) => checkCorrection(entry, corrected, index)),
  ];
}

type Corrections = NonNullable<RawClaim["corrected"]>;

/** What a correction says was otherwise is compared with what the next one says, as that is what it was changed to. */
function checkCorrection(entry: ClaimEntry, corrections: Corrections, index: number): Issue[] {
  const { was, day } = corrections[index] ?? { was: {}, day: "" };
  const path = ["corrected", index, "was"];
  const before: [string, unknown][] = Object.entries(was);
  if (before.length === 0) {
    return [entryIssue("correction-empty", entry, path, "expected what the claim said before, found nothing")];
  }
  const later = corrections.filter((each) => each.day > day).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const states: object[] = [...later.map((each) => each.was), entry.fields];
  return before.flatMap(([field, value]) => {
    const after = states.map((state): unknown => Reflect.get(state, field)).find((each) => each !== undefined);
    if (value !== after) return [];
    const message = `expected what the claim said before, found «${cut(String(value))}», as after the correction`;
    return [entryIssue("correction-same", entry, [...path, field], message)];
  });
}
