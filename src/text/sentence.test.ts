import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceAround } from "./sentence.ts";

/** The sentence around the words in «…» of a text. */
function around(marked: string): string {
  const text = marked.replace(/[«»]/g, "");
  const { start, end } = sentenceAround(text, { start: marked.indexOf("«"), end: marked.indexOf("»") - 1 });
  return text.slice(start, end);
}

test.each([
  ["a full stop ends it", "واحد. اثنان «ثلاثة» أربعة. خمسة.", "اثنان ثلاثة أربعة."],
  ["an Arabic question mark ends it", "هل سقطت؟ سقطت «حماة». انتهى.", "سقطت حماة."],
  ["an exclamation mark ends it", "Stop! The «town» fell! Yes.", "The town fell!"],
  ["a line break ends it", "عنوان\n\nسقطت «حماة» اليوم\nسطر آخر", "سقطت حماة اليوم"],
  ["a number's point does not end it", "It lies «5.5» km away. Really.", "It lies 5.5 km away."],
  [
    "an Arabic title of one letter does not end it",
    "قال. وصل د. حسن «أمس» إلى حمص. ثم عاد.",
    "وصل د. حسن أمس إلى حمص.",
  ],
  ["a Latin title does not end it", "So. Then Dr. Hasan «left» Homs. He came back.", "Then Dr. Hasan left Homs."],
  ["initials do not end it", "So. The U. S. army «left». He came back.", "The U. S. army left."],
  ["an abbreviation at the end of a line ends with the line", "وصل د.\nسقطت «حماة».", "سقطت حماة."],
  ["closing quotation marks belong to it", 'He said: "It «fell»." She left.', 'He said: "It fell."'],
  ["words of two sentences give both", "One. Two «three. Four» five. Six.", "Two three. Four five."],
  ["a text without an end is its own sentence", "سقطت «حماة»", "سقطت حماة"],
])("%s", (_, marked, sentence) => {
  expect(around(marked)).toBe(sentence);
});

test("the sentence contains what is not white space of the stretch", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "ب", ".", " ", "\n", "؟", "د", "5") });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (body, a, b) => {
      const [start = 0, end = 0] = [a % (body.length + 1), b % (body.length + 1)].sort((x, y) => x - y);
      const sentence = sentenceAround(body, { start, end });
      const inside = body.slice(Math.max(start, sentence.start), Math.min(end, sentence.end));
      expect(inside.trim()).toBe(body.slice(start, end).trim());
    }),
  );
});
