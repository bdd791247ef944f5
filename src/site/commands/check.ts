import { compileFolder } from "../compile-folder.ts";
import { reportOf } from "../report.ts";
import { defineCommand } from "./command.ts";
import { DATA, folderAt } from "./options.ts";

export const checkData = defineCommand({
  name: "check",
  operands: [],
  about: "prints every issue of the data folder",
  options: { data: DATA },
  run({ options }) {
    const data = folderAt(options.data);
    const compiled = compileFolder(data);
    console.log(reportOf(compiled, data));
    return compiled.dataset ? 0 : 1;
  },
});
