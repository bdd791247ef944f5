import { expect, test } from "vitest";
import { DATASET } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import { type Hold, heldFigure } from "../scene/figure.ts";
import { keyEntries } from "./key-entries.ts";

/** The signs of the forms that a hold by the government shows, by their forms. */
function samplesOf(hold: Partial<Hold>) {
  const drawn = { figures: [heldFigure(toId("government"), hold)], news: new Set<never>(), traces: [], before: false };
  const entries = keyEntries(drawn, DATASET, localeFor("en", "latn"));
  return Object.fromEntries(
    entries.flatMap(({ id, actor, sign }) =>
      actor === null && sign.is === "figure" && sign.figure.shape === "held" ? [[id, sign.figure]] : [],
    ),
  );
}

test("where a figure shows several forms, each is explained by a sign that shows no other", () => {
  const plain = { shape: "held", actor: "government", leaving: null, part: false, hedged: false };
  expect(samplesOf({ basis: "implied", leaving: "doubted", part: true, hedged: true })).toEqual({
    leavingDoubted: { ...plain, basis: "implied", leaving: "doubted" },
    implied: { ...plain, basis: "implied" },
    part: { ...plain, basis: "implied", part: true },
    hedged: { ...plain, basis: "implied", hedged: true },
  });
});
