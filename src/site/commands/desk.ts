import { startDeskSite } from "../desk/desk-site.ts";
import { serveLoopback } from "../server/serve.ts";
import { defineCommand } from "./command.ts";
import { DATA, folderAt, PORT, portOf } from "./options.ts";

export const desk = defineCommand({
  name: "desk",
  operands: [],
  about: "serves a page on this machine where an editor makes checked claims of an article, beside the live map",
  options: { data: DATA, port: PORT },
  async run({ options, installation }) {
    const port = portOf(options.port);
    const site = await startDeskSite(folderAt(options.data), installation);
    console.log(`${(await serveLoopback(site.handler, port)).address}desk/`);
    return 0;
  },
});
