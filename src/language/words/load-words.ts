import { importCode } from "../../model/import-code.ts";
import type { BuiltIn } from "./built-in.ts";
import type { Words } from "./words.ts";

/** Each language's words, fetched when they are asked for: nobody reads all of them. */
const LOADERS: Readonly<Record<BuiltIn, () => Promise<Words>>> = {
  ar: async () => (await importCode(() => import("./ar.ts"))).ar,
  en: async () => (await importCode(() => import("./en.ts"))).en,
};

/** The words of a language that every map has; rejects where they cannot be fetched. */
export const loadWords = (language: BuiltIn): Promise<Words> => LOADERS[language]();
