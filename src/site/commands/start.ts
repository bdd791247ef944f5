import { resolve } from "node:path";
import { folderHandler } from "../server/folder-handler.ts";
import { serve } from "../server/serve.ts";
import { buildSite } from "./build.ts";
import { defineCommand } from "./command.ts";
import { DATA, OUT, PORT, portOf } from "./options.ts";

export const start = defineCommand({
  name: "start",
  operands: [],
  about: "builds the site, then serves it as any web server would",
  options: { data: DATA, out: OUT, port: PORT },
  async run({ options, ...call }) {
    const port = portOf(options.port);
    await buildSite({ ...call, options: { ...options, keep: undefined, url: undefined } });
    console.log((await serve(folderHandler(resolve(options.out)), port)).address);
    return 0;
  },
});
