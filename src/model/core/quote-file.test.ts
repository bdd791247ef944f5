import { expect, test } from "vitest";
import { buildClaim } from "../../../test/build-claim.ts";
import { decodeQuotes, encodeQuotes } from "./quote-file.ts";

const TAKEN = buildClaim("control", { id: "taken", quote: "They took it.", translation: { ar: "أخذوه" } });
const LEFT = buildClaim("withdrawal", { id: "left", quote: "They left.", hedge: "reportedly" });

test("a file of quotes has of each claim what it says, without what is empty", () => {
  expect(
    encodeQuotes([TAKEN, LEFT]),
  ).toBe(`[{"id":"taken","quote":{"text":"They took it.","start":0,"end":13},"translation":{"ar":"أخذوه"}},
{"id":"left","quote":{"text":"They left.","start":0,"end":10},"hedge":"reportedly"}]
`);
});

test("what is read of it is all that belongs to the quote", () => {
  const fields = { translator: "", hedgeTranslation: {}, dayReason: {}, note: {} };
  expect(decodeQuotes(JSON.parse(encodeQuotes([TAKEN, LEFT])))).toEqual({
    value: [
      { ...fields, id: "taken", quote: TAKEN.quote, translation: { ar: "أخذوه" }, hedge: null },
      { ...fields, id: "left", quote: LEFT.quote, translation: {}, hedge: "reportedly" },
    ],
  });
});

test("what is no file of quotes is told", () => {
  expect(decodeQuotes({})).toEqual({ problem: "expected a list, found {}" });
  expect(decodeQuotes([{ id: "taken" }])).toEqual({
    problem: "0.quote: expected an object, found nothing",
  });
});
