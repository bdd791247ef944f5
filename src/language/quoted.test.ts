import { expect, test } from "vitest";
import { quoted } from "./quoted.ts";

test("a quote stands in the marks of its own language", () => {
  expect(quoted("دخلت الفصائل", "ar")).toBe("«دخلت الفصائل»");
  expect(quoted("They entered", "en")).toBe("“They entered”");
});
