import { namesAdded } from "../output/build-marker.ts";
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
  let added: string[] = [];
  const check = () => {
    added = namesAdded(target());
  };
  await replaceFolder(target(), { check, write });
  console.log(`${out}: built`);
  if (added.length > 0) {
    console.warn(
      `${out}: removed with the build before, as no build wrote it: ${added.join(", ")}; keep such files elsewhere and copy them in after each build`,
    );
  }
  return 0;
}
