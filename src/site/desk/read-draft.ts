import { parse } from "yaml";
import { parseFrontMatter } from "../../compile/sources/markdown-source.ts";
import type { DraftAnswer } from "../../desk/contract/answers.ts";
import { LONGEST_ARTICLE, type ReadRequest } from "../../desk/contract/requests.ts";
import type { Base } from "../../desk/session/base.ts";
import { composeArticle } from "../add/compose-article.ts";
import { draftOfFile } from "../add/draft-of-file.ts";
import { UsageError } from "../commands/command.ts";
import { looksLikeTable } from "./looks-like-table.ts";
import { Refused } from "./refusal.ts";

/** The article that was pasted or dropped, read as `add` reads it; throws a refusal with a sentence where it is none. */
export function readDraft({ name, text, base64, as }: ReadRequest, { files, folder, schemas }: Base): DraftAnswer {
  const bytes = base64 === undefined ? Buffer.from(text ?? "", "utf8") : Buffer.from(base64, "base64");
  if (looksLikeTable(name, bytes.subarray(0, LONGEST_ARTICLE).toString("utf8"))) {
    throw new Refused("input-is-table", "expected an article, found a table; bring it in by the command import");
  }
  const draft = draftFrom(name === "" ? "-" : name, bytes, as);
  if (draft.text.length > LONGEST_ARTICLE) {
    const found = `expected an article of at most ${LONGEST_ARTICLE} characters, found ${draft.text.length}`;
    throw new Refused("article-too-long", `${found}; paste the part that tells of the conflict`);
  }
  const savedAs = folder.articles.entries.find(({ body }) => body.trim() === draft.text.trim())?.named ?? null;
  const published = draft.published ?? undefined;
  const into = { files, languages: folder.languages, schemas };
  const composed = composeArticle(draft, { published: published ?? "1970-01-01" }, into);
  if ("problem" in composed) return { head: {}, text: draft.text, notes: [composed.problem], savedAs };
  const front = parseFrontMatter(composed.files.get(`articles/${composed.id}.md`) ?? "");
  const { sha256: _, id: __, ...head } = parse(front?.yaml ?? "{}", { schema: "core" }) as DraftAnswer["head"];
  const isUndated = published === undefined;
  return {
    head: {
      ...head,
      ...(isUndated && { published: "" }),
      // An editor says who published it, where the page does not.
      ...(draft.publisher === null && { publisher: "" }),
      ...(draft.publisher !== null && { publisher_name: draft.publisher }),
    },
    text: draft.text,
    notes: isUndated ? ["the text does not say when it was published"] : [...composed.notes],
    savedAs,
  };
}

function draftFrom(name: string, bytes: Uint8Array, as: ReadRequest["as"]) {
  try {
    return draftOfFile(name, bytes, as);
  } catch (error) {
    if (error instanceof UsageError) throw new Refused("input-unreadable", error.message);
    throw error;
  }
}
