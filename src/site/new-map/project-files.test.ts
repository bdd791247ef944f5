import { expect, test } from "vitest";
import { COMMANDS } from "../commands/commands.ts";
import { projectFiles } from "./project-files.ts";

const PACKAGE = { version: "1.2.3", calling: (command: string) => `npx conflict-map ${command}` };

test("each script of a new map runs a command of the program", () => {
  const { scripts } = JSON.parse(projectFiles("my-map", PACKAGE).get("package.json") ?? "");
  const commands = new Set(COMMANDS.map(({ name }) => name));
  expect(Object.keys(scripts).filter((name) => !commands.has(name))).toEqual([]);
  expect(scripts.suggest).toBe("conflict-map suggest");
});

test("a map that a clone made tells how to do without the package on npm, and one of the package does not", () => {
  const clone = { ...PACKAGE, calling: (command: string) => `npm run ${command} --`, clone: {} as never };
  const guide = projectFiles("my-map", clone).get("README.md") ?? "";
  expect(guide).toContain("`npm pack` in the\nclone makes the file `conflict-map-1.2.3.tgz`");
  expect(guide).toContain("`npm run dev -- --data PATH-OF-THIS-FOLDER/data`");
  expect(projectFiles("my-map", PACKAGE).get("README.md")).not.toContain("npm pack");
});
