import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { toId } from "../../../test/id.ts";
import { SAMPLE } from "../../../test/published-sample.ts";
import type { Claim } from "../../model/claim.ts";
import { correctionsCsv } from "./corrections.ts";

const REASON = { ar: "خطأ في الترجمة", en: "A slip in the translation" };

const WAS = { quote: null, translation: { en: "They fled Homs" }, speaker: toId("ministry") };

const CLAIMS = new Map(SAMPLE.claims)
  .set(toId("homs-left"), {
    ...SAMPLE.claims.get(toId("homs-left")),
    corrected: [{ day: december(9), reason: REASON, was: WAS }],
  } as Claim)
  .set(toId("hama-taken"), {
    ...SAMPLE.claims.get(toId("hama-taken")),
    revoked: {
      how: "superseded",
      by: toId("report"),
      day: december(8),
      reason: { ar: "خبر أحدث", en: "A newer report" },
    },
  } as Claim);

test("every correction is a row, the newest first, with what the claim said before", () => {
  const [head, ...rows] = correctionsCsv({ ...SAMPLE, claims: CLAIMS })
    .replace(/^\uFEFF/, "")
    .split("\r\n");
  expect(head).toBe(
    "day,claim,how,by,reason_ar,reason_en,was_quote,was_translation_ar,was_translation_en,was_speaker,permalink",
  );
  expect(rows).toEqual([
    "2024-12-09,homs-left,corrected,,خطأ في الترجمة,A slip in the translation,,,They fled Homs,ministry,sources/ar/#claim-homs-left",
    "2024-12-08,hama-taken,superseded,report,خبر أحدث,A newer report,,,,,sources/ar/#claim-hama-taken",
    "",
  ]);
});

test("without corrections there is the head alone", () => {
  expect(correctionsCsv(SAMPLE).split("\r\n")).toHaveLength(2);
});
