import { compileFolder } from "../compile-folder.ts";
import { report } from "../report.ts";
import { defineCommand } from "./command.ts";
import { DATA, folderAt } from "./options.ts";

export const check = defineCommand({
  name: "check",
  operands: [],
  about: "prints every issue of the data folder",
  options: { data: DATA },
  run({ options }) {
    const data = folderAt(options.data);
    const { dataset, issues } = compileFolder(data);
    console.log(report(issues, data));
    return dataset ? 0 : 1;
  },
});
