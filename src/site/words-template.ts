import { Document } from "yaml";
import { WANTED, type Wanted } from "../language/words/reference.ts";

const HEAD = ` Every text of the interface, in English: what a map's own file of words, words/LANGUAGE.yaml in its data folder, has to say.
 {name} stands where something is put in. A text that counts has one form for each plural form of the language, as
 Intl.PluralRules names them (one, two, few, many, other); # is the number, and zero may be added.
 Written by \`npm run generate\`.`;

/** `docs/words.en.yaml`: the English texts in the form of a map's own file of words, to copy and translate. */
export function wordsTemplate(): string {
  const document = new Document(plain(WANTED));
  document.commentBefore = HEAD;
  return document.toString({ lineWidth: 0 });
}

function plain(wanted: Wanted): unknown {
  if (wanted.is !== "section") return wanted.english;
  return Object.fromEntries([...wanted.parts].map(([key, part]) => [key, plain(part)]));
}
