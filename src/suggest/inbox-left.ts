import { isMap, isSeq, parseDocument } from "yaml";

/** The text of a file of the inbox without the claims of these ids, and without why they were proposed; null where none is left. */
export function leftInInbox(text: string, ids: ReadonlySet<string>): string | null {
  const document = parseDocument(text);
  const claims = document.get("claims");
  if (!isSeq(claims)) return text;
  const [first] = claims.items;
  claims.items = claims.items.filter((item) => !isMap(item) || !ids.has(String(item.get("id"))));
  const [next] = claims.items;
  if (next !== first) {
    // What stands above the first of a list belongs to the list.
    claims.commentBefore = null;
    if (isMap(next)) next.spaceBefore = false;
  }
  return claims.items.length === 0 ? null : document.toString({ lineWidth: 0 });
}
