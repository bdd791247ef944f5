import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["Deir ez-Zor", "deir-ez-zor"],
  ["Ma'arrat an-Nu'man", "maarrat-an-numan"],
  ["الرستن", "al-rstn"],
  ["دير الزور", "dyr-al-zwr"],
  ["والي", "waly"],
  ["کابل", "kabl"],
  ["پنجشیر", "pnjshyr"],
  ["گەرمیان", "garmyan"],
  ["Харків", "kharkiv"],
  ["Єланець", "yelanets"],
  ["Южноукраїнськ", "yuzhnoukrainsk"],
  ["Щербинівка", "shcherbynivka"],
  ["မြဝတီ", "place"],
])("the id of %s is %s", (name, id) => {
  expect(slugOf(name)).toBe(id);
});
