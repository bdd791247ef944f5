import { withoutIsolates } from "../src/language/words/isolate.ts";
import type { Told } from "./told.ts";

export type Language = "en" | "ar";

/** What a description says of a place: its standing, and what the day did to it. */
export function inDescription(description: string | undefined, { name }: Told, language: Language): string {
  const and = language === "en" ? / and |, / : / و|، /;
  const sentences = withoutIsolates(description ?? "").split(/\. |\.$/);
  const told = sentences.flatMap((sentence) => {
    const [, what = "", names = ""] = /^(.*): (.*)$/.exec(sentence) ?? [];
    return names.split(and).includes(name[language]) ? [what] : [];
  });
  return told.join(" | ");
}

const describing = ({ short, turn }: Told, language: Language) =>
  [short[language], ...(turn ? [turn[language].split(" – ")[0]] : [])].join(" | ");

/** Descriptions are of places on the map alone. */
export const onMap = (told: Told, language: Language) =>
  told.unlocated || told.unknown ? "" : describing(told, language);
