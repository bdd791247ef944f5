import compatibility from "@mdn/browser-compat-data" with { type: "json" };
import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import es from "eslint-plugin-es-x";
import { OLDEST_BROWSERS } from "../../src/site/app/browsers.ts";
import { missingIn } from "./support.ts";

/**
 * Methods of iterators that arrays have too: by its name alone a call in bundled code is one of either. TypeScript knows none
 * of iterators.
 */
const OF_ARRAYS_TOO = /^es-x\/no-(iterator-prototype-|resizable-and-growable-arraybuffers)/;

/** What is asked for only after a look whether it is there, or is another method of that name. */
const ASKED_FIRST = /VideoFrame|Intl\.Segmenter|'Set\.prototype\.difference'|URL\.canParse\?/;

const rules = Object.keys(es.configs["flat/restrict-to-es2022"].rules ?? {}).filter(
  (rule) => !OF_ARRAYS_TOO.test(rule),
);

/** What is asked of names that are everywhere, as `canParse` of `URL`. */
const OF_NAMES = Object.entries(compatibility.api).flatMap(([object, members]) =>
  Object.entries(members)
    .filter(([member, feature]) => member.endsWith("_static") && missingIn(feature).length > 0)
    .map(([member]) => ({ object, property: member.replace("_static", "") })),
);

/** Whose members the scripts ask for, and do not have as their own under the same name of two words or more. */
const OF_THE_PAGE = new Set(
  "AbortSignal Document DocumentFragment Element Event HTMLElement Node ShadowRoot".split(" "),
);

/** Their members that some of the oldest browsers do not know; in bundled code they are known by their names alone. */
const NEWER = Object.entries(compatibility.api)
  .filter(([object]) => OF_THE_PAGE.has(object))
  .flatMap(([, members]) => Object.entries(members).filter(([, feature]) => missingIn(feature).length > 0))
  .map(([member]) => member)
  .filter((member) => /^[a-z]+[A-Z]\w+$/.test(member) && !/_(static|event)$/.test(member));

const linter = new ESLint({
  overrideConfigFile: true,
  ignore: false,
  allowInlineConfig: false,
  baseConfig: {
    files: ["**/*.js"],
    linterOptions: { reportUnusedDisableDirectives: "off" },
    languageOptions: { ecmaVersion: "latest", sourceType: "module" },
    plugins: { compat, "es-x": es },
    settings: {
      browsers: Object.entries(OLDEST_BROWSERS).map(([name, version]) => `${name} ${version}`),
      lintAllEsApis: true,
      // Methods are known by their names alone.
      "es-x": { aggressive: true },
    },
    rules: {
      ...Object.fromEntries(rules.map((rule) => [rule, "error"])),
      "compat/compat": "error",
      "no-restricted-properties": ["error", ...OF_NAMES, ...[...new Set(NEWER)].map((property) => ({ property }))],
    },
  },
});

/** What of a script the oldest browsers do not know: syntax, methods and names, each once with the code around it. */
export async function lintScript(code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath: "script.js" });
  const lines = code.split("\n");
  return (result?.messages ?? [])
    .map(({ message, line, column }) => `${message}: ${lines[line - 1]?.slice(Math.max(0, column - 30), column + 30)}`)
    .filter((finding) => !ASKED_FIRST.test(finding));
}
