import { expect, test } from "vitest";
import { reportAddress } from "./report-address.ts";

const CLAIM = "https://maps.example/sources/en/#claim-homs-left";

test("a mail begins with the claim's address", () => {
  expect(reportAddress("mailto:desk@maps.example", CLAIM)).toBe(
    "mailto:desk@maps.example?body=https%3A%2F%2Fmaps.example%2Fsources%2Fen%2F%23claim-homs-left",
  );
  expect(reportAddress("mailto:desk@maps.example?subject=Map", CLAIM)).toContain("?subject=Map&body=https");
});

test("a page is given the claim's address as a parameter", () => {
  expect(reportAddress("https://maps.example/errors?lang=en", CLAIM)).toBe(
    "https://maps.example/errors?lang=en&about=https%3A%2F%2Fmaps.example%2Fsources%2Fen%2F%23claim-homs-left",
  );
});

test("without a contact, or with one that runs a script, there is nowhere to report", () => {
  expect(reportAddress(null, CLAIM)).toBeNull();
  expect(reportAddress("javascript:alert(1)", CLAIM)).toBeNull();
  expect(reportAddress("no address", CLAIM)).toBeNull();
});
