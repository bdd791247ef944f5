import { isOwn } from "../demo-folder.ts";
import { drifted, type GeneratedFiles, SCHEMA_FOLDER, schemaFiles, writeGenerated } from "../generate.ts";
import type { Installation } from "../installation.ts";
import { readFolder } from "../read-folder.ts";
import { defineCommand } from "./command.ts";
import { DATA, folderAt, languagesFrom } from "./options.ts";

export const generate = defineCommand({
  name: "generate",
  operands: [],
  about: `writes the schemas of the data files into ${SCHEMA_FOLDER} of the data folder, for editors that complete and check`,
  options: { data: DATA, check: { about: "only tells which files differ, and fails where one does" } },
  async run({ options, installation }) {
    const { files, root } = await filesFor(folderAt(options.data), installation);
    const stale = drifted(files, root);
    if (!options.check) writeGenerated(files, root);
    const verdict = options.check ? "differs from what `generate` writes" : "written";
    for (const path of stale) console.log(`${path}: ${verdict}`);
    return options.check && stale.length > 0 ? 1 : 0;
  },
});

/** A clone has the schemas of its own map, and what is generated beside them, outside its data. */
async function filesFor(
  data: string,
  { clone, root }: Installation,
): Promise<{ readonly files: GeneratedFiles; readonly root: string }> {
  const languages = languagesFrom(readFolder(data), data);
  if (clone && isOwn(data, clone.data)) return { files: await clone.generated(languages), root };
  return { files: schemaFiles(languages, SCHEMA_FOLDER), root: data };
}
