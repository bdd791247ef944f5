import { expect, test } from "vitest";
import { toWholeWords } from "./whole-words.ts";

function whole(text: string, words: string): string {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const found = toWholeWords(text, { start, end: start + words.length });
  return text.slice(found.start, found.end);
}

test.each([
  ["the town is uncontrolled by the army", "controlled by the army", "uncontrolled by the army"],
  ["وقد انسحبت القوات", "سحبت القوات", "انسحبت القوات"],
  ["the town is under the army's control", "the army", "the army's"],
  ["they didn't enter Homs", "they did", "they didn't"],
  ["the anti-government forces left", "government forces", "anti-government forces"],
  ["a loss of 1,500 men", "500 men", "1,500 men"],
  ["a loss of ١٬٥٠٠ رجل", "٥٠٠ رجل", "١٬٥٠٠ رجل"],
  ["دخلت قواته حمص", "دخلت قوات", "دخلت قواته"],
  ["تقدمت لتسيطر على حمص", "تسيطر على حمص", "لتسيطر على حمص"],
  ["وقال إنه سيسيطر عليها", "يسيطر عليها", "سيسيطر عليها"],
  ["وصل إلى حمص", "صل إلى حمص", "وصل إلى حمص"],
  ["в неподконтрольном городе", "подконтрольном городе", "неподконтрольном городе"],
])("in «%s» the words «%s» cut a word, and «%s» do not", (text, words, found) => {
  expect(whole(text, words)).toBe(found);
});

test.each([
  ["وتحركت فصائل المعارضة", "تحركت فصائل"],
  ["والجيش في حمص", "الجيش في حمص"],
  ["وبالجيش نفسه", "جيش نفسه"],
  ["Forces of al-Assad left.", "Assad left"],
  ["les hommes de l’armée", "armée"],
  ["“Homs”—they said—is held", "they said"],
  ["held. Then, 3.", "held"],
  ["军队控制了城市", "控制了"],
])("in «%s» the words «%s» cut none", (text, words) => {
  expect(whole(text, words)).toBe(words);
});
