import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../command.ts";
import { type Finding, finding } from "./finding.ts";

/** Whether `map.kml` is valid by OGC's own schema, at a path. */
export async function askKmlSchema(data: string, schema: string): Promise<Finding> {
  const { code, output } = await run("xmllint", ["--noout", "--nonet", "--schema", schema, join(data, "map.kml")]);
  return finding("OGC KML 2.2 schema (xmllint)", "map.kml", code === 0 ? [] : [output.trim().slice(0, 300)], "valid");
}

/** Reads an Atom feed strictly, and prints how many entries it has; the words of what is wrong go to stderr. */
const READ_FEED = `
import feedparser, sys
feed = feedparser.parse(sys.argv[1])
if feed.bozo: sys.exit(str(feed.bozo_exception))
ids = [entry.id for entry in feed.entries]
if len(set(ids)) != len(ids): sys.exit("two entries have one id")
for entry in feed.entries:
    for name in ("title", "updated_parsed", "content"):
        if not entry.get(name): sys.exit(entry.id + " has no " + name)
print(len(ids))
`;

/** Whether feedparser, which most readers in Python are made with, reads the Atom feeds without a complaint. */
export async function askFeedReader(data: string): Promise<Finding> {
  const feeds = readdirSync(data).filter((name) => name.endsWith(".atom"));
  const ended = await Promise.all(feeds.map((name) => run("/usr/bin/python3", ["-c", READ_FEED, join(data, name)])));
  const problems = ended.flatMap(({ code, output }, index) =>
    code === 0 ? [] : [`${feeds[index]}: ${output.trim()}`],
  );
  const counts = ended.map(({ output }) => output.trim()).join(", ");
  return finding("feedparser", feeds.join(", "), problems, `well-formed; ${counts} entries, no id twice`);
}
