/**
 * How letters of other scripts are written in ids, a letter for a letter: Arabic without marks above or below letters, and
 * what Persian and Kurdish add to it; Cyrillic as Ukraine's passports have it, which is the national romanisation of 2010.
 */
const LATIN = new Map(
  [
    "ا:a أ:a إ:i آ:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k ل:l م:m ن:n ه:h ة:a و:w ي:y ى:a ئ:y ؤ:w ء:",
    "پ:p چ:ch ژ:zh گ:g ک:k ی:y ڤ:v ۆ:o ێ:e ە:a ڕ:r ڵ:l",
    "а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ы:y э:e ъ: ё:io",
  ].flatMap((letters) =>
    letters.split(" ").map((pair): [string, string] => {
      const [letter = "", latin = ""] = pair.split(":");
      return [letter, latin];
    }),
  ),
);

/** At the beginning of a word these are written otherwise. */
const FIRST: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };

/** A name as an id: small Latin letters and digits, parted by single hyphens; `place` where nothing of it is left. */
export function slugOf(name: string): string {
  const latin = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(?:[єїйюя]|ال(?=\p{L}))/gu, (first) => FIRST[first] ?? "al-")
    .replace(/./gu, (letter) => LATIN.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  const plain = latin
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
