import { expect, test } from "vitest";
import { buildClaim } from "../../../test/build-claim.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { decodeNotes, encodeNotes } from "./note-file.ts";

const NOTED = buildClaim("control", { id: "taken", dayReason: { en: "Today." }, note: { ar: "ملاحظة" } });
const BARE = buildClaim("withdrawal", { id: "left" });
const HAMA = buildPlace({ id: "hama", spot: [36.7, 35.1], source: { en: "An atlas" } });
const CAMP = buildPlace({ id: "camp", reason: { en: "No atlas has it." } });

test("a file of notes has what is noted of claims and places, without what is empty", () => {
  expect(JSON.parse(encodeNotes([NOTED, BARE], [HAMA, CAMP]))).toEqual({
    claims: [{ id: "taken", dayReason: { en: "Today." }, note: { ar: "ملاحظة" } }],
    places: [
      { id: "hama", source: { en: "An atlas" } },
      { id: "camp", reason: { en: "No atlas has it." } },
    ],
  });
});

test("what is read of it is all that belongs to the notes", () => {
  expect(decodeNotes(JSON.parse(encodeNotes([NOTED, BARE], [HAMA, CAMP])))).toEqual({
    value: {
      claims: [{ id: "taken", dayReason: { en: "Today." }, note: { ar: "ملاحظة" } }],
      places: [
        { id: "hama", source: { en: "An atlas" }, reason: {}, note: {} },
        { id: "camp", source: {}, reason: { en: "No atlas has it." }, note: {} },
      ],
    },
  });
});

test("what is no file of notes is told", () => {
  expect(decodeNotes({ claims: [{}], places: [] })).toEqual({
    problem: "claims.0.id: expected an id of small Latin letters and digits, parted by single - or _, found nothing",
  });
});
