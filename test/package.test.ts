import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Milliseconds; packing, installing and two builds on a busy machine. */
const TIMEOUT = 240_000;

/** Not below the repository, so that nothing of it is found by looking upward. */
const temporary = mkdtempSync(join(tmpdir(), "conflict-map-package-"));

const map = join(temporary, "sudan");

/** A process of a reader who has no clone: nothing that npm or Vitest say to their children. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITE|NODE_)/i.test(name))),
  XDG_CACHE_HOME: join(temporary, "cache"),
};

let tarball = "";
let running: ChildProcess | undefined;

const npm = (cwd: string, ...args: string[]) =>
  execFileSync("npm", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

const program = join(temporary, "tool", "node_modules", ".bin", "conflict-map");

function command(cwd: string, args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, input, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  npm(ROOT, "pack", "--silent", "--pack-destination", temporary);
  tarball = join(temporary, readdirSync(temporary).find((name) => name.endsWith(".tgz")) ?? "no tarball");
  mkdirSync(join(temporary, "tool"));
  npm(join(temporary, "tool"), "install", "--no-audit", "--no-fund", "--prefer-offline", tarball);
}, TIMEOUT);

afterAll(() => {
  running?.kill("SIGKILL");
  rmSync(temporary, { recursive: true, force: true });
}, TIMEOUT);

test("the package brings no compiler and no bundler, and every package that it imports is one of its dependencies", () => {
  const modules = readdirSync(join(temporary, "tool", "node_modules"));
  for (const name of ["vite", "rolldown", "typescript", "tsx", "esbuild", "maplibre-gl", "lit"]) {
    expect(modules, name).not.toContain(name);
  }
  const lib = join(temporary, "tool", "node_modules", "conflict-map", "lib");
  const sources = readdirSync(lib, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js") && !path.startsWith("app"))
    .map((path) => readFileSync(join(lib, path), "utf8"));
  const imported = sources.flatMap((text) =>
    [
      ...text.matchAll(/^import (?:.* from )?"([^."][^"]*)"|import\("([^."][^"]*)"\)|"(@expo-google-fonts\/[^"]*)"/gm),
    ].map(([, from, dynamic, font]) => from ?? dynamic ?? font ?? ""),
  );
  const packages = new Set(
    imported
      .filter((name) => !name.startsWith("node:"))
      .map((name) =>
        name
          .split("/")
          .slice(0, name.startsWith("@") ? 2 : 1)
          .join("/"),
      ),
  );
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect([...packages].sort()).toEqual(Object.keys(dependencies).sort());
});

test("from an empty folder to a map in the browser, without a clone", { timeout: TIMEOUT }, async () => {
  const region = ["--languages", "en,ar", "--bounds", "22,9,38.5,22", "--country", "SD"];
  const days = ["--from", "2023-04-15", "--to", "2023-04-20", "--time-zone", "Africa/Khartoum"];
  const began = performance.now();
  expect(command(temporary, ["new", "sudan", "--title", "Sudan", ...region, ...days]).output).toContain("sudan: made");
  expect(command(map, ["check"])).toEqual({ status: 0, output: "data: 0 errors, 0 warnings\n" });

  running = spawn(program, ["dev", "--port", "0"], { cwd: map, env, stdio: ["ignore", "pipe", "inherit"] });
  const address = await lineWith("http://", running);
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.goto(`${address}?lang=en`);
  const town = page.getByText("Exampletown").first();
  await town.waitFor({ timeout: 60_000 });
  console.log(`from an empty folder to the map: two commands, ${((performance.now() - began) / 1000).toFixed(1)} s`);

  const path = join(map, "data", "places.geojson");
  writeFileSync(path, readFileSync(path, "utf8").replace('"name_en": "Exampletown"', '"name_en": "Port Sudan"'));
  await page.getByText("Port Sudan").first().waitFor({ timeout: 30_000 });
  writeFileSync(path, readFileSync(path, "utf8").replace('"kind": "town"', '"kind": "harbour"'));
  await page.getByText("Data: 1 error").waitFor({ timeout: 30_000 });
  expect(await page.getByRole("alert").textContent()).toContain("data/places.geojson:");
  writeFileSync(path, readFileSync(path, "utf8").replace('"kind": "harbour"', '"kind": "town"'));
  await page.getByText("Data: 1 error").waitFor({ state: "detached", timeout: 30_000 });

  for (const each of ["sources/en/", "d/2023-04-20/ar/", "posters/2023-04-20.en.png"]) {
    expect((await page.request.get(`${address}${each}`)).status(), each).toBe(200);
  }
  for (const each of ["nothing", "demo/"]) {
    expect((await page.request.get(`${address}${each}`)).status(), each).toBe(404);
  }
  await browser.close();
  running.kill();
  await once(running, "exit");
});

test("an article is added, and the site built and put where a host would", { timeout: TIMEOUT }, () => {
  const text = "Port Sudan, 18 April – The harbour was quiet on Tuesday, dockers said.\n";
  const added = command(map, ["add", "-", "--published", "2023-04-18", "--id", "harbour"], text);
  expect(added).toMatchObject({ status: 0, output: expect.stringContaining(join("data", "articles", "harbour.md")) });
  expect(command(map, ["check"]).output).toContain("data: 0 errors, 1 warning");

  const { status, output } = command(map, ["build"]);
  expect(status, output).toBe(0);
  const index = readFileSync(join(map, "dist", "index.html"), "utf8");
  expect(index).toContain("<title>Sudan</title>");
  expect(readdirSync(join(map, "dist"))).not.toContain("demo");
  const own = readdirSync(join(map, "dist"), { recursive: true, encoding: "utf8" })
    .filter((each) => /\.(html|json|csv|kml|atom|geojson|svg)$/.test(each) && each !== "custom-elements.json")
    .filter((each) => /syria|homs|damascus|سوريا|حمص/i.test(readFileSync(join(map, "dist", each), "utf8")));
  expect(own, "what tells of the repository's own map").toEqual([]);
});

test("the commands that a map's own package.json names run where the package is installed in it", {
  timeout: TIMEOUT,
}, () => {
  npm(map, "install", "--no-audit", "--no-fund", "--prefer-offline", tarball);
  expect(npm(map, "run", "--silent", "check")).toContain("0 errors");
  expect(spawnSync(program, ["--help"], { env, encoding: "utf8" }).stdout).toContain("usage: npx conflict-map COMMAND");
});

async function lineWith(words: string, { stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error("a process without an output");
  for await (const line of createInterface({ input: stdout })) if (line.includes(words)) return line;
  throw new Error(`no line with ${words}`);
}
