import { expect, test } from "vitest";
import { buildClaim } from "../../../test/build-claim.ts";
import { decodeQuotes, encodeQuotes } from "./quote-file.ts";

const TAKEN = buildClaim("control", { id: "taken", quote: "They took it.", translation: { ar: "أخذوه" } });
const LEFT = buildClaim("withdrawal", { id: "left", quote: "They left.", hedge: "reportedly" });

test("a file of quotes has of each claim what it says, without what is empty", () => {
  expect(JSON.parse(encodeQuotes([TAKEN, LEFT]))).toEqual({
    count: 2,
    columns: {
      id: { each: ["taken", "left"] },
      text: { each: ["They took it.", "They left."] },
      translation: { values: [{ ar: "أخذوه" }], which: "0-" },
      hedge: { values: ["reportedly"], which: "-0" },
    },
  });
});

test("what is read of it is all that belongs to the quote", () => {
  const fields = { translator: "", hedgeTranslation: {}, dayReason: {}, note: {} };
  expect(decodeQuotes(JSON.parse(encodeQuotes([TAKEN, LEFT])))).toEqual({
    value: [
      { ...fields, id: "taken", quote: { ...TAKEN.quote, end: 0 }, translation: { ar: "أخذوه" }, hedge: null },
      { ...fields, id: "left", quote: { ...LEFT.quote, end: 0 }, translation: {}, hedge: "reportedly" },
    ],
  });
});

test("what is no file of quotes is told", () => {
  expect(() => decodeQuotes({})).toThrow();
  expect(decodeQuotes({ count: 1, columns: { id: { each: ["taken"] } } })).toEqual({
    problem: "0.quote.text: expected text that is not empty, found nothing",
  });
});
