import type { CLAIM_KINDS } from "../../model/schema/claim.ts";
import { fold } from "../../text/fold.ts";

/** A kind of claim that a row can be; a denial needs what it denies. */
export type Kind = Exclude<(typeof CLAIM_KINDS)[number], "denial">;

/** Words by which sources call what happened, each with the kind that says no more; the first that fits counts. */
const TOLD: readonly (readonly [RegExp, Kind])[] = [
  [/withdr|retreat|انسحاب|відступ|отступ/, "withdrawal"],
  [/strike|shell|bomb|missile|rocket|drone|artiller|explosi|قصف|غار[هة]|обстр|удар/, "strike"],
  [/clash|battle|fight|combat|اشتباك|معرك|معارك|бой|бої/, "clash"],
  [/protest|demonstrat|rally|riot|celebrat|مظاهر|احتجاج|протест/, "gathering"],
  [/advance|offensive|تقدم/, "advance"],
  [/captur|seiz|control|liberat|occupied|takeover|سيطر|تحرير/, "control"],
  [/evacuat|displace|convoy|movement|نزوح|رتل/, "movement"],
  [/clos(?:ed|ure)|blockade|إغلاق|اغلاق/, "closure"],
  [/release|prison|إفراج|افراج/, "release"],
];

/** The kind that a source's word says: as a table has it, else by what the word means, else a statement. */
export function kindOf(word: string, ...tables: readonly (Readonly<{ [word: string]: Kind }> | undefined)[]): Kind {
  for (const table of tables) if (table && Object.hasOwn(table, word) && table[word]) return table[word];
  const folded = fold(word);
  return TOLD.find(([words]) => words.test(folded))?.[1] ?? "statement";
}

/** The kinds that say nothing without somebody who holds, leaves or is there. */
export const needsActor = (kind: Kind) => kind === "control" || kind === "presence" || kind === "withdrawal";
