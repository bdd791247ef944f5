import { expect, test } from "vitest";
import { buildPlace } from "../../../test/build-place.ts";
import { decodeAliases, encodeAliases } from "./alias-file.ts";

const SUWAYDA = buildPlace({ id: "suwayda", aliases: ["Sweida", "السويدا"] });

test("other spellings are there by the ids of their places, without places that have none", () => {
  const text = encodeAliases([SUWAYDA, buildPlace({ id: "homs" })]) ?? "";
  expect(JSON.parse(text)).toEqual({ suwayda: ["Sweida", "السويدا"] });
  expect(decodeAliases(JSON.parse(text))).toEqual({ value: { suwayda: ["Sweida", "السويدا"] } });
});

test("where no place has any, there is no file", () => {
  expect(encodeAliases([buildPlace({ id: "homs" })])).toBeNull();
});

test("what is no file of them is told", () => {
  expect(decodeAliases({ suwayda: "Sweida" })).toEqual({ problem: 'suwayda: expected a list, found "Sweida"' });
});
