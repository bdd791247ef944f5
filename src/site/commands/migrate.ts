import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrate as migrated } from "../../compile/migrate.ts";
import { readFolder } from "../read-folder.ts";
import { defineCommand } from "./command.ts";
import { DATA, folderAt } from "./options.ts";

export const migrateData = defineCommand({
  name: "migrate",
  operands: [],
  about: "rewrites what the data folder calls otherwise by now, comments and layout kept",
  options: { data: DATA },
  run({ options }) {
    const data = folderAt(options.data);
    const files = migrated(readFolder(data));
    for (const [path, text] of files) {
      writeFileSync(join(data, path), text);
      console.log(`${data}/${path}: migrated`);
    }
    if (files.size === 0) console.log(`${data}: nothing to migrate`);
    // What only an editor can decide is left as it is, and was perhaps valid before.
    console.log("npm run check names what else is refused by now, and what to type");
    return 0;
  },
});
