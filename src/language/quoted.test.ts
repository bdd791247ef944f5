import { expect, test } from "vitest";
import { quoted } from "./quoted.ts";

test("a quote stands in the marks of its own language", () => {
  expect(quoted("دخلت الفصائل", "ar")).toBe("«دخلت الفصائل»");
  expect(quoted("دخلت الفصائل", "ar-SD")).toBe("«دخلت الفصائل»");
  expect(quoted("Ils sont entrés", "fr")).toBe("«\u00a0Ils sont entrés\u00a0»");
  expect(quoted("Вони ввійшли", "uk")).toBe("«Вони ввійшли»");
  expect(quoted("They entered", "en")).toBe("“They entered”");
});
