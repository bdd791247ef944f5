import { outputFolder } from "../output/output-folder.ts";
import { replaceFolder } from "../output/replace-folder.ts";
import { writeSite } from "../write-site.ts";
import { type Call, defineCommand } from "./command.ts";
import { DATA, folderAt, OUT } from "./options.ts";

const OPTIONS = {
  data: DATA,
  out: OUT,
  url: { value: "URL", about: "where the site will be, in the place of `url` in map.yaml" },
  keep: { value: "DIR", about: "publishes the chunks of the build in DIR, too, for pages that are still open" },
} as const;

export const build = defineCommand({
  name: "build",
  operands: [],
  about: "writes the site, in the place of the one before once it is complete",
  options: OPTIONS,
  run: buildSite,
});

/** Builds the site and returns the exit code; throws a sentence where that fails. */
export async function buildSite({ options, installation }: Call<typeof OPTIONS>): Promise<number> {
  const { out, keep, url } = options;
  const data = folderAt(options.data);
  const target = () => outputFolder({ out, data, repository: installation.root });
  const write = (fresh: string) => writeSite(fresh, { data, keep, url, installation });
  await replaceFolder(target(), { check: target, write });
  console.log(`${out}: built`);
  return 0;
}
