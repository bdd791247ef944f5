import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { Document, isScalar, visit } from "yaml";

/** What stands above the text of an article, in the order in which it is written. */
export interface Head {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly language: string;
  readonly published: string;
  readonly url?: string | undefined;
  /** Texts by the fields that have one for each language, such as `share_reason_en`. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** The file of an article: its head with the digest of the text, and the text as it stands. */
export function articleFile({ texts = {}, url, ...head }: Head, body: string): string {
  const sha256 = bytesToHex(digest(utf8ToBytes(body)));
  const document = new Document({ ...head, ...texts, ...(url && { url }), sha256 });
  visit(document, {
    Scalar(key, node) {
      // An id of digits is no number, and a title may begin with anything.
      const isText = isScalar(node) && typeof node.value === "string" && node.value !== head.published;
      if (key === "value" && isText && node.value !== head.language) node.type = "QUOTE_DOUBLE";
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
}

/** The first lines of the claims of an article; `schemas` is the way to the folder of schemas. */
export function claimsHead(schemas: string, article: string): string {
  return `# yaml-language-server: $schema=${schemas}/claims.schema.json\narticle: ${JSON.stringify(article)}\n`;
}
