/** What Playwright's report says of a file of tests, as far as it is read here. */
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: "expected" | "unexpected" | "flaky" | "skipped";
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/** Engines by the names of their projects, as readers know them. */
const ENGINES: Readonly<Record<string, string>> = {
  firefox: "Firefox ESR",
  webkit: "WebKitGTK",
  "chromium-109": "Chromium 109",
  "chromium-103": "Chromium 103",
  "chromium-92": "Chromium 92, below the table",
};

const RESULTS = { expected: "works", flaky: "works at the second try", unexpected: "**fails**", skipped: "–" };

/** A table in Markdown, a row for each journey and a column for each engine, of a report of Playwright. */
export function journeyTable(report: Suite): string {
  const made = specsOf(report).flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })));
  const engines = Object.keys(ENGINES).filter((name) => made.some(({ projectName }) => projectName === name));
  const rows = [...new Set(made.map(({ title }) => title))].map((title) => [
    title,
    ...engines.map((name) => tell(made.find((each) => each.title === title && each.projectName === name))),
  ]);
  const head = ["journey", ...engines.map((name) => ENGINES[name])];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}

Not tried: Safari itself and iOS (WebKitGTK has their engine, not their windows, fonts and gestures), touch, screen readers.`;
}

function specsOf({ suites = [], specs = [] }: Suite): NonNullable<Suite["specs"]> {
  return [...specs, ...suites.flatMap(specsOf)];
}

function tell(
  made: { status: keyof typeof RESULTS; annotations: readonly { type: string; description?: string }[] } | undefined,
) {
  if (!made) return "–";
  const untried = made.annotations.find(({ type }) => type === "not tried");
  return untried ? `not tried: ${untried.description}` : RESULTS[made.status];
}
