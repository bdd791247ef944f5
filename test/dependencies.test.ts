import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("every dependency of the command line has its reason in docs/dependencies.md, and no other package has", () => {
  const rows = [...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  const { dependencies } = JSON.parse(read("package.json"));
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(dependencies));
});

interface Locked {
  readonly dev?: true;
  readonly integrity?: string;
  readonly deprecated?: string;
  readonly hasInstallScript?: true;
}

test("every locked package has its digest, none is deprecated, and none of the command line runs a script when it is installed", () => {
  const { "": _, ...locked }: Record<string, Locked> = JSON.parse(read("package-lock.json")).packages;
  const namesOf = (is: (each: Locked) => boolean) => Object.keys(locked).filter((name) => is(locked[name] as Locked));
  expect(namesOf(({ integrity }) => !/^sha512-.{88}$/.test(integrity ?? ""))).toEqual([]);
  expect(namesOf(({ deprecated }) => deprecated !== undefined)).toEqual([]);
  expect(namesOf(({ dev, hasInstallScript }) => !dev && hasInstallScript === true)).toEqual([]);
  expect(namesOf(({ hasInstallScript }) => hasInstallScript === true)).toContain("node_modules/esbuild");
});
