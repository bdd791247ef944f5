import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BUILD_MARKER, markBuild, namesAdded } from "./build-marker.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-marker-"));
  writeFileSync(join(folder, "index.html"), "a page");
  mkdirSync(join(folder, "data"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("what somebody put into a build after it is told", () => {
  markBuild(folder);
  expect(namesAdded(folder)).toEqual([]);
  writeFileSync(join(folder, "CNAME"), "map.example.org");
  mkdirSync(join(folder, "photos"));
  expect(namesAdded(folder)).toEqual(["CNAME", "photos"]);
});

test("of a folder that no build lists, nothing is told", () => {
  expect(namesAdded(folder)).toEqual([]);
  expect(namesAdded(join(folder, "absent"))).toEqual([]);
  writeFileSync(join(folder, BUILD_MARKER), "A build of the conflict map wrote this folder.\n");
  expect(namesAdded(folder)).toEqual([]);
});
