const texts = import.meta.glob<string>("../src/compile/cases/base/**/*", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The files of a small data folder without an issue, by path; what the golden cases of the compiler change. */
export const BASE_FOLDER: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [path.replace("../src/compile/cases/base/", ""), text]),
);
