import { expect, test } from "vitest";
import type { Saying } from "../model/headline.ts";
import { sayIn } from "./sayings.ts";

const TEXTS: readonly (readonly [Saying, "en" | "ar", says: string, doesNot: string])[] = [
  ["contested", "en", "Reports conflict on Homs", "The army left Homs"],
  ["contested", "en", "The ministry denies it", "A dense column"],
  ["contested", "ar", "تتضارب التقارير في حمص", "غادر الجيش حمص"],
  ["contested", "ar", "ونفت الوزارة ذلك", "منفى"],
  ["hedged", "en", "unconfirmed reports", "confirmed reports"],
  ["hedged", "ar", "أنباء غير مؤكّدة", "تقارير"],
  ["leaving", "en", "troops are leaving Homs", "troops left Homs"],
  ["leaving", "ar", "بدأ الانسحاب من حمص", "دخل الجيش حمص"],
  ["open", "en", "held by 6 December", "held by the opposition"],
  ["open", "en", "by the 4th", "by the army"],
  ["open", "ar", "بحلول ٤ كانون الأول", "يوم الأربعاء"],
  ["part", "en", "most of Suwayda", "all of Suwayda"],
  ["part", "ar", "معظم السويداء", "السويداء"],
  ["present", "en", "reported present in Nawa", "in control of Nawa"],
  ["present", "ar", "وجود الجيش في نوى", "سيطرة الجيش على نوى"],
];

test.each(TEXTS)("%s in %s is said by “%s” and not by “%s”", (saying, language, says, doesNot) => {
  expect(sayIn(says, saying, language)).toBe(true);
  expect(sayIn(doesNot, saying, language)).toBe(false);
});

test("a regional language has the words of its language, and one without words says nothing", () => {
  expect(sayIn("تتضارب التقارير", "contested", "ar-SY")).toBe(true);
  expect(sayIn("Les récits divergent", "contested", "fr")).toBe(false);
});
