// Compiles a data folder in a process of its own, and prints what that took as JSON.
import { compileFolder } from "../../src/site/compile-folder.ts";

const [, , folder = ""] = process.argv;
const before = process.cpuUsage();
const { dataset } = compileFolder(folder);
const { user, system } = process.cpuUsage(before);
if (!dataset) throw new Error(`${folder} has errors: run check`);
const { claims, places, articles } = dataset;
console.log(
  JSON.stringify({
    ...{ claims: claims.size, places: places.size, articles: articles.size },
    milliseconds: (user + system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
