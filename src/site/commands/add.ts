import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ID } from "../../model/id.ts";
import { composeArticle, type Given } from "../add/compose-article.ts";
import type { Draft } from "../add/draft.ts";
import { draftOfFile } from "../add/draft-of-file.ts";
import { findSameArticle } from "../add/same-article.ts";
import { readFolder } from "../read-folder.ts";
import { ask } from "./ask.ts";
import { defineCommand, UsageError } from "./command.ts";
import { DATA, folderAt, languagesFrom } from "./options.ts";
import { wayToSchemas, writeDataFiles } from "./write-files.ts";

export const add = defineCommand({
  name: "add",
  operands: ["FILE"],
  about: "makes an article of a text, a saved page or Markdown, or of what is pasted where FILE is -",
  options: {
    data: DATA,
    id: { value: "ID", about: "its id; the day on which it was published where that is free" },
    title: { value: "TEXT", about: "its title, as the text has it" },
    publisher: { value: "ID", about: "who published it, an id of speakers.yaml or a new one" },
    published: {
      value: "DAY",
      about: "when, as 2024-12-06 or 2024-12-06T08:34+02:00; needed where the text does not say",
    },
    language: { value: "TAG", about: "its language" },
    url: { value: "URL", about: "its address" },
    as: { value: "FORM", about: "what FILE is: text, html or markdown" },
  },
  async run({ operands: [file = ""], options }) {
    const { data: folder, as, ...said } = options;
    const data = folderAt(folder);
    if (said.id !== undefined && !ID.test(said.id)) {
      throw new UsageError(`--id ${said.id}: expected small Latin letters and digits, parted by single - or _`);
    }
    const draft = draftOfFile(file, bytesOf(file), as);
    const given = await withDay(said, draft, file);
    const files = readFolder(data);
    const same = findSameArticle(draft.text, said.publisher, files);
    if (same !== null) {
      throw new UsageError(
        `${file}: expected a text that no article has, found that of ${same}; write --publisher and who else published it, if somebody did`,
      );
    }
    const composed = composeArticle(draft, given, {
      files,
      languages: languagesFrom(files, data),
      schemas: wayToSchemas(data),
    });
    if ("problem" in composed) throw new UsageError(composed.problem);
    writeDataFiles(data, composed.files, files);
    for (const path of composed.files.keys()) console.log(`${join(data, path)}: written`);
    for (const note of composed.notes) console.log(note);
    return 0;
  },
});

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (cause) {
    throw new UsageError(`${file}: expected a file that can be read (${(cause as Error).message})`, { cause });
  }
}

/** A text that names no day is asked about, where somebody is there to answer. */
async function withDay(said: Given, draft: Draft, file: string): Promise<Given> {
  const canAsk = process.stdin.isTTY && file !== "-";
  if (said.published !== undefined || draft.published !== null || !canAsk) return said;
  const [published] = await ask(["Published on (2024-12-06 or 2024-12-06T08:34+02:00)"]);
  return { ...said, published };
}
