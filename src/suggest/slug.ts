/** How Arabic letters are written in ids. */
const LATIN = new Map(
  Object.entries({
    ...{
      ا: "a",
      أ: "a",
      إ: "i",
      آ: "a",
      ب: "b",
      ت: "t",
      ث: "th",
      ج: "j",
      ح: "h",
      خ: "kh",
      د: "d",
      ذ: "dh",
      ر: "r",
      ز: "z",
    },
    ...{
      س: "s",
      ش: "sh",
      ص: "s",
      ض: "d",
      ط: "t",
      ظ: "z",
      ع: "a",
      غ: "gh",
      ف: "f",
      ق: "q",
      ك: "k",
      ل: "l",
      م: "m",
      ن: "n",
    },
    ...{ ه: "h", ة: "a", و: "w", ي: "y", ى: "a", ئ: "y", ؤ: "w", ء: "" },
  }),
);

/** A name as an id: small Latin letters and digits, parted by single hyphens; `place` where nothing of it is left. */
export function slugOf(name: string): string {
  const latin = [...name.normalize("NFKD").replace(/\p{M}/gu, "")]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join("");
  const plain = latin
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain || "place";
}

/** The id, or with the next number after it where it is taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
