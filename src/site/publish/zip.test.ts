import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipOf } from "./zip.ts";

const FILES = new Map([
  ["days/2024-12-05.geojson", "{}\n"],
  ["claims.csv", "\uFEFFid\r\nحمص\r\n"],
]);

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("an archive holds the texts as they are, in the order of their paths", () => {
  const read = Object.entries(unzipSync(zipOf(FILES))).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
  expect(read).toEqual([
    ["claims.csv", "\uFEFFid\r\nحمص\r\n"],
    ["days/2024-12-05.geojson", "{}\n"],
  ]);
});

test("the bytes depend on neither the order of the files, the clock nor the time zone", () => {
  const program = `import { zipOf } from ${JSON.stringify(new URL("zip.ts", import.meta.url).href)};
    import { createHash } from "node:crypto";
    const files = new Map(${JSON.stringify([...FILES].reverse())});
    process.stdout.write(createHash("sha256").update(zipOf(files)).digest("hex"));`;
  for (const TZ of ["Pacific/Auckland", "America/Los_Angeles"]) {
    const far = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      env: { ...process.env, TZ },
    });
    expect(String(far), TZ).toBe(digest(zipOf(FILES)));
  }
});
