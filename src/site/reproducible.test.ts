import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { buildInstallation } from "../../test/build-installation.ts";
import { writeSite } from "./write-site.ts";

const DATA = fileURLToPath(new URL("../compile/cases/base", import.meta.url));
const TEMPLATES = fileURLToPath(new URL("../..", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "write-site-"));

afterAll(() => rmSync(temporary, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** Stands in for the bundled app: its pages, and scripts of the names that others give. */
function writeApp(): string {
  const app = join(temporary, "app");
  mkdirSync(join(app, "assets"), { recursive: true });
  for (const page of ["index.html", "embed.html"]) cpSync(join(TEMPLATES, page), join(app, page));
  for (const name of ["conflict-map", "conflict-map-class", "conflict-map-host", "assets/chunk-00ff00ff"]) {
    writeFileSync(join(app, `${name}.js`), `// ${name}\n`);
  }
  return app;
}

/** Every file of a site by its path, as it was written by a machine in a time zone, which had drawn no picture before. */
async function buildIn(zone: string, app: string): Promise<ReadonlyMap<string, Buffer>> {
  vi.stubEnv("TZ", zone);
  const machine = join(temporary, zone.replace("/", "-"));
  const site = join(machine, "site");
  mkdirSync(site, { recursive: true });
  await writeSite(site, {
    data: DATA,
    installation: buildInstallation(machine, app, ""),
    url: "https://example.org/map/",
  });
  const paths = readdirSync(site, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(site, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(site, path))]));
}

test("two builds of the same data are the same to the byte, wherever and whenever they are made", {
  timeout: 240_000,
}, async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const app = writeApp();
  const first = await buildIn("Pacific/Kiritimati", app);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3 * 86_400_000 });
  const second = await buildIn("America/Los_Angeles", app);
  vi.useRealTimers();
  expect([...second.keys()]).toEqual([...first.keys()]);
  const endings = new Set([...first.keys()].map((path) => path.split(".").at(-1)));
  for (const ending of ["png", "svg", "html", "json", "zip", "kml", "csv", "atom"]) expect(endings).toContain(ending);
  const differing = [...first].filter(([path, content]) => !second.get(path)?.equals(content)).map(([path]) => path);
  expect(differing).toEqual([]);
});
