import { expect, test } from "vitest";
import { mergeChanges } from "./merge.ts";
import type { RecordChange } from "./records.ts";

const FILE = "claims/005.yaml";

const claims = (...items: string[]) => new Map([[FILE, `article: "005"\nclaims:\n${items.join("")}`]]);

const A = '  - id: a\n    place: homs\n    day: 2024-12-06\n    quote: "A"\n';
const B = "  - id: b\n    place: hama\n";

/** An editor who has seen nothing change. */
const asOf = (...items: string[]) => ({ began: claims(...items), seen: claims(...items) });

const change = (fields: RecordChange["fields"], how: RecordChange["how"] = "change", record = "a"): RecordChange => ({
  ...{ file: FILE, record, how, fields },
});

test("a file that is as it was takes every change", () => {
  const own = [change({ place: "hama" })];
  expect(mergeChanges(own, asOf(A, B), claims(A, B))).toEqual({ changes: own, conflicts: [], merged: [] });
});

test("another claim, another field, or the same change on disk is no conflict", () => {
  const own = [change({ place: "hama" })];
  const other = claims(A, B.replace("hama", "idlib"));
  expect(mergeChanges(own, asOf(A, B), other)).toMatchObject({ changes: own, conflicts: [], merged: [FILE] });
  const field = claims(A.replace("12-06", "12-07"), B);
  expect(mergeChanges(own, asOf(A, B), field)).toMatchObject({ changes: own, conflicts: [] });
  const same = claims(A.replace("homs", "hama"), B);
  expect(mergeChanges(own, asOf(A, B), same)).toMatchObject({ changes: [], conflicts: [] });
});

test("the same field changed by both is told with both texts, and either can stay", () => {
  const own = [change({ place: "hama", day: "2024-12-05" })];
  const disk = claims(A.replace("homs", "idlib"), B);
  const { changes, conflicts } = mergeChanges(own, asOf(A, B), disk);
  expect(changes).toEqual([]);
  expect(conflicts).toEqual([
    {
      ...{ key: `${FILE}#a`, path: FILE, record: "a" },
      base: "id: a\nplace: homs\nday: 2024-12-06\nquote: A\n",
      disk: "id: a\nplace: idlib\nday: 2024-12-06\nquote: A\n",
      mine: "id: a\nplace: hama\nday: 2024-12-05\nquote: A\n",
    },
  ]);
  expect(mergeChanges(own, asOf(A, B), disk, { [`${FILE}#a`]: "mine" }).changes).toEqual(own);
  expect(mergeChanges(own, asOf(A, B), disk, { [`${FILE}#a`]: "disk" }).changes).toEqual([]);
});

test("a claim that somebody deleted, or a file that nobody can read, is no place for a change", () => {
  const own = [change({ place: "hama" })];
  expect(mergeChanges(own, asOf(A, B), claims(B)).conflicts).toHaveLength(1);
  expect(mergeChanges(own, asOf(A, B), new Map([[FILE, "claims: [\n"]])).conflicts).toHaveLength(1);
  expect(mergeChanges([change({}, "remove")], asOf(A, B), claims(B))).toMatchObject({ changes: [], conflicts: [] });
  const edited = claims(A.replace("homs", "idlib"), B);
  expect(mergeChanges([change({}, "remove")], asOf(A, B), edited).conflicts[0]).toMatchObject({ mine: "" });
});

test("what another hand changed while the editor worked is a conflict, though the session has shown it since", () => {
  const disk = claims(A.replace("homs", "idlib"), B.replace("hama", "idlib"));
  const known = { began: claims(A), seen: disk };
  expect(mergeChanges([change({ place: "hama" })], known, disk).conflicts).toMatchObject([
    { record: "a", base: expect.stringContaining("place: homs"), disk: expect.stringContaining("place: idlib") },
  ]);
  const own = [change({ place: "homs" }, "change", "b")];
  expect(mergeChanges(own, known, disk), "a claim that came in between").toMatchObject({ changes: own, conflicts: [] });
});

test("two desks that accept the same proposal make one claim", () => {
  const fields = { id: "c", place: "idlib" };
  const both = claims(A, B, "  - id: c\n    place: idlib\n");
  expect(mergeChanges([change(fields, "add", "c")], asOf(A, B), both)).toMatchObject({ changes: [], conflicts: [] });
  const other = claims(A, B, "  - id: c\n    place: homs\n");
  const [conflict] = mergeChanges([change(fields, "add", "c")], asOf(A, B), other).conflicts;
  expect(conflict).toMatchObject({ base: "", disk: "id: c\nplace: homs\n", mine: "id: c\nplace: idlib\n" });
  const chosen = mergeChanges([change(fields, "add", "c")], asOf(A, B), other, { [`${FILE}#c`]: "mine" });
  expect(chosen.changes).toMatchObject([{ how: "change", record: "c" }]);
});
