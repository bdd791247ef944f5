import type { WordTree } from "../../model/own-words.ts";
import type { Formatter } from "../format.ts";
import { counted, type Forms } from "./counted.ts";

/**
 * The vocabulary that the texts make: a text, or a function where something is put into it. That stands as `{0}`, `{1}` in the
 * order of the call; a text that counts is its forms under `#`, which is also where the number goes.
 */
export function wordsFrom<T>(messages: WordTree): T {
  return Object.fromEntries(Object.entries(messages).map(([key, each]) => [key, wordFrom(each)])) as T;
}

function wordFrom(message: string | WordTree): unknown {
  if (typeof message === "string") {
    return /\{\d\}/.test(message) ? (...given: string[]) => fill(message, given) : message;
  }
  const forms = message["#"];
  if (forms === undefined) return wordsFrom(message);
  return (formatter: Formatter, count: number, ...given: string[]) =>
    fill(counted(formatter, count, forms as unknown as Forms), given);
}

const fill = (text: string, given: readonly string[]) =>
  text.replace(/\{(\d)\}/g, (_, at: string) => given[Number(at)] ?? "");
