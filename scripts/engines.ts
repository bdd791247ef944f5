import { existsSync } from "node:fs";
import { installFromDebian, onPath } from "./programs.ts";

interface Engine {
  /** The name of its project among the end to end tests. */
  readonly name: "firefox" | "webkit";
  /** The variable that names its program. */
  readonly variable: string;
  /** What the program is called. */
  readonly programs: readonly string[];
  /** The packages of Debian that bring it. */
  readonly packages: readonly string[];
}

const ENGINES: readonly Engine[] = [
  { name: "firefox", variable: "FIREFOX_PATH", programs: ["firefox-esr", "firefox"], packages: ["firefox-esr"] },
  {
    name: "webkit",
    variable: "WEBKIT_DRIVER_PATH",
    programs: ["WebKitWebDriver"],
    packages: ["webkit2gtk-driver"],
  },
];

/** Which engines beside Chromium can be driven here, and for each other one a sentence of advice. */
export interface Found {
  readonly names: readonly Engine["name"][];
  readonly missing: readonly string[];
}

/**
 * Looks for Firefox, for WebKit, and for the screen that nobody sees which both need; what is not there is installed on
 * Debian. Sets the variables of those found, for all that is run from now on.
 */
export async function chooseEngines(): Promise<Found> {
  const lacking = ENGINES.filter((engine) => !pathOf(engine)).flatMap(({ packages }) => packages);
  const packages = hasScreen() ? lacking : [...lacking, "xvfb"];
  if (packages.length > 0) {
    console.log(`installing ${packages.join(", ")}`);
    await installFromDebian(...packages);
  }
  const found = ENGINES.filter((engine) => hasScreen() && pathOf(engine));
  for (const engine of found) process.env[engine.variable] = pathOf(engine);
  const missing = ENGINES.filter((engine) => !found.includes(engine)).map(adviceFor);
  return { names: found.map(({ name }) => name), missing };
}

/** The path that its variable names, if there is such a program; else that of one on PATH. */
function pathOf({ variable, programs }: Engine): string | undefined {
  const named = process.env[variable];
  return named ? [named].find(existsSync) : onPath(programs);
}

const hasScreen = () => onPath(["Xvfb"]) !== undefined;

function adviceFor({ name, variable, packages }: Engine): string {
  return `${name} is not here: install ${packages.join(", ")} and xvfb with apt-get, or bring Xvfb and set ${variable}`;
}
