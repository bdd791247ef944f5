import type { Issue } from "../issue.ts";

/** What is done to the files of the base folder. */
export type Edit = (files: Map<string, string>) => void;

/** A golden case of the compiler: edits of the folder `base`, and every issue that they give. */
export interface Case {
  /** What is wrong; the code of an issue where the case is there to show it. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The issues of the files that cannot be read, which are in the folder beside those of the base. */
  readonly unread?: readonly Issue[];
  /** When the folder is compiled, where that matters. */
  readonly now?: Date;
  /** `SEVERITY CODE FILE:LINE PATH: MESSAGE`, in the order of the compiler. */
  readonly issues: readonly string[];
}

/** Puts other words in the place of those that stand in the file; throws where they do not, or stand there twice. */
export const replace =
  (path: string, words: string, by: string): Edit =>
  (files) => {
    const parts = (files.get(path) ?? "").split(words);
    if (parts.length !== 2) throw new Error(`${path} has the words ${parts.length - 1} times: ${words}`);
    files.set(path, parts.join(by));
  };

const STRIKE = "    translation_ar: ضربت غارات جوية حمص\n    translator: project\n";

/** Gives the claim about the strike on Homs more fields, in lines of YAML. */
export const addToStrike = (lines: string): Edit => replace("claims/near-homs.yaml", STRIKE, STRIKE + lines);

/** Writes a file of its own, in the place of the base's if it has one. */
export const write =
  (path: string, text: string): Edit =>
  (files) =>
    files.set(path, text);

/** Gives a file of the base another path. */
export const rename =
  (path: string, other: string): Edit =>
  (files) => {
    files.set(other, files.get(path) ?? "");
    files.delete(path);
  };

export const remove =
  (path: string): Edit =>
  (files) =>
    files.delete(path);
