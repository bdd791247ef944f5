const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Plain words for numbers, folded; of Arabic ones the stems, without the ending of a gender or a case. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.split(" ").map((word, value) => [word, value] as const),
  ...TENS.split(" ").map((word, index) => [word, (index + 2) * 10] as const),
  ["dozen", 12],
  ...named([
    ["واحد واحده", 1],
    ["اثنان اثنين اثنتان اثنتين", 2],
    ["ثلاث ثلاثه", 3],
    ["اربع اربعه", 4],
    ["خمس خمسه", 5],
    ["ست سته", 6],
    ["سبع سبعه", 7],
    ["ثمان ثماني ثمانيه", 8],
    ["تسع تسعه", 9],
    ["عشر عشره", 10],
    ["عشرون عشرين", 20],
    ["ثلاثون ثلاثين", 30],
    ["اربعون اربعين", 40],
    ["خمسون خمسين", 50],
    ["ستون ستين", 60],
    ["سبعون سبعين", 70],
    ["ثمانون ثمانين", 80],
    ["تسعون تسعين", 90],
    ["مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي", 200],
    ["الفان الفين الفا الفي", 2000],
    ["مليونان مليونين مليونا مليوني", 2_000_000],
  ]),
]);

/** Words that multiply what stands before them. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ...named([
    ["ميه مايه", 100],
    ["الف الاف", 1000],
    ["مليون ملايين", 1_000_000],
  ]),
]);

function named(rows: readonly (readonly [words: string, value: number])[]): (readonly [string, number])[] {
  return rows.flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const));
}

/** The value of a folded word; null where it is none. A scale is one, too. */
export const valueOfWord = (word: string): number | null => VALUES.get(word) ?? null;

/** What a folded word multiplies by; null where it is no scale. */
export const scaleOfWord = (word: string): number | null => SCALES.get(word) ?? null;
