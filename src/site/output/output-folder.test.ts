import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, parse } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { markBuild } from "./build-marker.ts";
import { outputFolder } from "./output-folder.ts";

const CANNOT = "the site cannot be written there, because";
const ELSEWHERE = "name a new or an empty folder elsewhere.";
const OTHER_FILES = "it holds files that are not from a build and would be lost; name a new or an empty folder.";
const UNMARKED =
  "it may be a build, but has no file .conflict-map-build that says so; empty it first, or name a new folder.";

let temporary = "";

beforeEach(() => {
  temporary = realpathSync.native(mkdtempSync(join(tmpdir(), "output-folder-")));
  writeFile("maps/data/map.yaml");
  writeFile("project/src/main.ts");
  writeFile("home/letter.txt");
});

afterEach(() => rmSync(temporary, { recursive: true }));

const at = (...parts: string[]) => join(temporary, ...parts);

function writeFile(path: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), "text");
}

function link(name: string, to: string): string {
  symlinkSync(to, at(name), "dir");
  return at(name);
}

function marked(...parts: string[]): string {
  mkdirSync(at(...parts), { recursive: true });
  markBuild(at(...parts));
  return at(...parts);
}

function unmarkedBuild(folder: string): string {
  for (const path of ["index.html", "conflict-map.js", "data/map.json"]) writeFile(`${folder}/${path}`);
  return at(folder);
}

const answer = (out: string) =>
  outputFolder({ out, data: at("maps/data"), repository: at("project"), home: at("home") });

test("a folder that is absent, empty or an earlier build is taken", () => {
  mkdirSync(at("empty"));
  for (const out of [at("absent"), at("absent/deep"), at("empty"), marked("build"), at("home/site"), at("maps/site")]) {
    expect(answer(out)).toBe(out);
  }
});

test("below the folder of the project, one directly in it is taken that is absent, empty or an earlier build", () => {
  mkdirSync(at("project/dist-1"));
  for (const out of [at("project/dist"), at("project/dist-1"), marked("project", "dist-2")])
    expect(answer(out)).toBe(out);
});

test("an earlier build without a marker is taken only as the project's own dist", () => {
  expect(answer(unmarkedBuild("project/dist"))).toBe(at("project/dist"));
  for (const out of [unmarkedBuild("project/dist-x"), unmarkedBuild("dist")]) {
    expect(() => answer(out)).toThrow(new Error(`--out ${out}: ${CANNOT} ${UNMARKED}`));
  }
});

test("an own dist that holds something else is refused", () => {
  writeFile("project/dist/thesis.txt");
  expect(() => answer(at("project/dist"))).toThrow(new Error(`--out ${at("project/dist")}: ${CANNOT} ${OTHER_FILES}`));
});

test("a folder with other files is refused", () => {
  writeFile("photos/wedding.jpg");
  expect(() => answer(at("photos"))).toThrow(new Error(`--out ${at("photos")}: ${CANNOT} ${OTHER_FILES}`));
});

test("a git repository is refused, even with a marker in it", () => {
  for (const out of [marked("cloned"), at("fresh")]) {
    mkdirSync(join(out, ".git"), { recursive: true });
    expect(() => answer(out)).toThrow(
      new Error(
        `--out ${out}: ${CANNOT} it is a git repository, whose history would be lost; name a new or an empty folder.`,
      ),
    );
  }
});

test("a file is refused", () => {
  const out = at("home/letter.txt");
  expect(() => answer(out)).toThrow(
    new Error(`--out ${out}: ${CANNOT} it is not a folder; name a new or an empty folder.`),
  );
});

test("what would lie below a file is refused", () => {
  for (const out of [at("home/letter.txt/site"), at("home/letter.txt/site/deep")]) {
    expect(() => answer(out)).toThrow(
      new Error(
        `--out ${out}: ${CANNOT} a file stands where a folder around it should; name a new or an empty folder.`,
      ),
    );
  }
});

test("the root of the file system, and what is or holds the home folder, is refused, even with a marker in it", () => {
  const { root } = parse(temporary);
  expect(() => answer(root)).toThrow(
    new Error(`--out ${root}: ${CANNOT} it is the root of the file system; ${ELSEWHERE}`),
  );
  const home = marked("home");
  expect(() => answer(home)).toThrow(new Error(`--out ${home}: ${CANNOT} it is your home folder; ${ELSEWHERE}`));
  const above = () =>
    outputFolder({ out: marked("homes"), data: "data", repository: at("project"), home: at("homes/me") });
  expect(above).toThrow(new Error(`--out ${at("homes")}: ${CANNOT} it holds your home folder; ${ELSEWHERE}`));
});

test("the data folder, and what is in it or holds it, is refused, even with a marker in it", () => {
  for (const [out, how] of [
    [marked("maps/data"), "is"],
    [at("maps/data/new"), "lies in"],
    [marked("maps"), "holds"],
  ] as const) {
    expect(() => answer(out)).toThrow(
      new Error(`--out ${out}: ${CANNOT} it ${how} the data folder ${at("maps/data")}; ${ELSEWHERE}`),
    );
  }
});

test("the folder of the project is refused, and so is what lies deeper in it or is hidden", () => {
  const project = marked("project");
  expect(() => answer(project)).toThrow(
    new Error(`--out ${project}: ${CANNOT} it is the folder of the project; ${ELSEWHERE}`),
  );
  for (const path of ["src/new", "node_modules/new", ".git", ".git/new"]) {
    const out = join(project, path);
    expect(() => answer(out)).toThrow(
      new Error(
        `--out ${out}: ${CANNOT} it lies among the files of the project; name a new folder directly in ${project}, or one elsewhere.`,
      ),
    );
  }
  expect(() => answer(join(project, "src"))).toThrow(new Error(`--out ${project}/src: ${CANNOT} ${OTHER_FILES}`));
});

test("a link is judged by what it leads to", () => {
  writeFile("photos/wedding.jpg");
  const data = at("maps/data");
  for (const [out, to, reason] of [
    [link("to-data", data), data, `it is the data folder ${data}; ${ELSEWHERE}`],
    [
      join(link("to-maps", at("maps")), "data", "new"),
      join(data, "new"),
      `it lies in the data folder ${data}; ${ELSEWHERE}`,
    ],
    [link("to-nothing", "maps/data/new"), join(data, "new"), `it lies in the data folder ${data}; ${ELSEWHERE}`],
    [link("to-above", at("maps")), at("maps"), `it holds the data folder ${data}; ${ELSEWHERE}`],
    [link("to-home", at("home")), at("home"), `it is your home folder; ${ELSEWHERE}`],
    [link("to-project", at("project")), at("project"), `it is the folder of the project; ${ELSEWHERE}`],
    [link("to-root", parse(temporary).root), parse(temporary).root, `it is the root of the file system; ${ELSEWHERE}`],
    [link("to-photos", at("photos")), at("photos"), OTHER_FILES],
  ] as const) {
    expect(() => answer(out)).toThrow(new Error(`--out ${out}, which leads to ${to}: ${CANNOT} ${reason}`));
  }
  expect(answer(link("to-build", marked("build")))).toBe(at("build"));
  expect(answer(link("to-absent", "absent"))).toBe(at("absent"));
});

test("data, project and home are found through links too", () => {
  const around = {
    data: link("d", at("maps/data")),
    repository: link("p", at("project")),
    home: link("h", at("home")),
  };
  const refused = (out: string) => expect(() => outputFolder({ out, ...around }), out).toThrow(/^--out .* because it/);
  for (const path of ["maps", "maps/data", "maps/data/new", "home", "project", "project/src/new"]) refused(at(path));
});
