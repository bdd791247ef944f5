import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Issue } from "../issue.ts";
import type { ArticleEntry } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";

/** An issue if an article's text is not the one that its digest was made of. */
export function checkDigest(entry: ArticleEntry): Issue[] {
  const { sha256: given } = entry.fields;
  const right = bytesToHex(sha256(utf8ToBytes(entry.body)));
  if (given === undefined || given === right) return [];
  return [
    entryIssue("sha256-mismatch", entry, ["sha256"], `expected ${right}, the digest of the text, found ${given}`),
  ];
}
