import { expect, test } from "vitest";
import { repairQuery } from "./repair-query.ts";

test.each([
  { query: "?lang=en&amp;day=2024-12-05", what: "an entity" },
  { query: "?lang=en&amp;amp;day=2024-12-05", what: "an entity that was escaped again" },
  { query: "?lang=en&", hash: "#038;day=2024-12-05", what: "a numeric entity, whose rest is the hash" },
  { query: "?lang=en&", hash: "#38;day=2024-12-05", what: "the same without its zero" },
  { query: "?LANG=en&Day=2024-12-05", what: "names in capitals" },
  { query: "?lang=en/&day=2024-12-05/", what: "slashes at the end" },
  { query: "?lang=%20en&day=2024-12-05%20", what: "spaces" },
])("$what: $query $hash", ({ query, hash = "" }) => {
  expect(`${repairQuery(query, hash)}`).toBe("lang=en&day=2024-12-05");
});

test("parameters of others stay as they are", () => {
  expect(`${repairQuery("?utm_Source=A/&lang=en&amp;fbclid=X")}`).toBe("utm_Source=A%2F&lang=en&fbclid=X");
});

test("what a page knows beside the options is repaired with them, and what a reader has typed is theirs", () => {
  const query = "?Theme=dark/&Q=+Homs/";
  expect(`${repairQuery(query)}`).toBe("Theme=dark%2F&q=+Homs%2F");
  expect(`${repairQuery(query, "", ["theme"])}`).toBe("theme=dark&q=+Homs%2F");
});

test("a hash of others is none of the query", () => {
  expect(`${repairQuery("?lang=en", "#?secret=aB3")}`).toBe("lang=en");
});
