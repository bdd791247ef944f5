import type { Installation } from "../installation.ts";
import { GITHUB, GITLAB, NETLIFY } from "./hosts.ts";

/** The files around the data folder of a new map, by path: what builds it, here and at a host of static sites. */
export function projectFiles(
  name: string,
  { version, clone, calling }: Pick<Installation, "version" | "clone" | "calling">,
): ReadonlyMap<string, string> {
  const manifest = {
    name,
    private: true,
    scripts: Object.fromEntries(COMMANDS.map((command) => [command, `conflict-map ${command}`])),
    dependencies: { "conflict-map": `^${version}` },
  };
  return new Map([
    ["package.json", `${JSON.stringify(manifest, null, 2)}\n`],
    ["README.md", guide(name, clone ? unpublished(version, calling) : "")],
    [".gitignore", "node_modules/\ndist/\n.*.building-*/\n.*.replaced-*/\n"],
    [".gitattributes", ATTRIBUTES],
    [".github/workflows/pages.yml", GITHUB],
    [".gitlab-ci.yml", GITLAB],
    ["netlify.toml", NETLIFY],
  ]);
}

const COMMANDS = [
  ...["dev", "check", "build", "start", "add", "import", "suggest", "desk", "basemap", "diff", "poster"],
  ...["migrate", "generate"],
];

const ATTRIBUTES = `# The digest of an article is that of its letters: line ends stay as they are, on Windows too.
* text=auto eol=lf
*.png binary
`;

/** What is otherwise where the program is not taken from npm. */
const unpublished = (version: string, calling: Installation["calling"]) => `
This folder was made from a clone of the project. Where npm does not have the package, take it from there: \`npm pack\` in the
clone makes the file \`conflict-map-${version}.tgz\`, and \`npm install FILE\` here takes the place of \`npm install\`. Or run each
command in the clone, such as \`${calling("dev")} --data PATH-OF-THIS-FOLDER/data\`.
`;

const guide = (name: string, hint: string) => `# ${name}

A map, day by day, of who was reported to hold what, each colour with the sentence that it came from. It is made with
[conflict-map](https://www.npmjs.com/package/conflict-map).

\`\`\`sh
npm install         # once
npm run dev         # prints an address: the map, made again at every save, with what is wrong with the data
npm run check       # the same as text
npm run build       # the site, in dist/
\`\`\`
${hint}
## Add an article

1. \`npx conflict-map add article.txt\` takes a text, a saved web page or Markdown, or, with \`-\` for the file, what you paste.
   It writes \`data/articles/ID.md\`, with the digest of the text, and \`data/claims/ID.yaml\`, still without a claim.
2. In \`data/claims/ID.yaml\`, write one entry for each thing that the article says about a place and a day, with its own words
   as \`quote\`. \`data/claims/example.yaml\` has one.
3. Places stand in \`data/places.geojson\`, parties in \`data/actors.yaml\`, publishers and those who are quoted in
   \`data/speakers.yaml\`, the title, the days and the languages in \`data/map.yaml\`.
4. \`npm run check\` names every mistake with its file and line. The files in \`data/.schema/\` let an editor such as VS Code with
   its YAML extension complete fields and explain them; \`npm run generate\` writes them again after the languages changed.

Then remove the example: its article, its claims, its place, its actor and its publisher.

## Publish it

\`dist/\` is plain files for any web server. In this folder are ready

- \`.github/workflows/pages.yml\`: GitHub Pages; choose "GitHub Actions" in the settings of Pages,
- \`.gitlab-ci.yml\`: GitLab Pages,
- \`netlify.toml\`: Netlify. Cloudflare Pages asks for the same: build command \`npx conflict-map build\`, folder \`dist\`.

Remove those of the others. Write the site's address as \`url\` into \`data/map.yaml\`: links to the map then come with a picture.

Before you publish a change, \`npx conflict-map diff OLD-DATA data\` tells in Markdown what it changes on the map.
`;
