import { startDevSite } from "../dev/dev-site.ts";
import { serve } from "../server/serve.ts";
import { defineCommand } from "./command.ts";
import { DATA, folderAt, PORT, portOf } from "./options.ts";

export const dev = defineCommand({
  name: "dev",
  operands: [],
  about: "serves the site from the data as it is, and shows in the page what is wrong with it",
  options: { data: DATA, port: PORT },
  async run({ options, installation }) {
    const port = portOf(options.port);
    const site = await startDevSite(folderAt(options.data), installation);
    console.log((await serve(site.handler, port)).address);
    return 0;
  },
});
