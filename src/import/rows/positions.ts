import type { LngLat } from "../../model/place.ts";
import { latinDigits } from "../../text/days-meant.ts";

/** The number that a text gives, with a point or a comma before its decimals; null where it gives none. */
export function readNumber(text: string): number | null {
  const plain = latinDigits(text)
    .replace(/[\s\u00A0°]/g, "")
    .replace("٫", ".")
    .replace("−", "-");
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(plain)) return null;
  return Number(plain.replace(",", "."));
}

/** The two numbers of a cell, such as `35.13, 36.75`, `35,13; 36,75` or `POINT (36.75 35.13)`, in their order; null where there are no two. */
export function readPair(text: string): readonly [number, number] | null {
  const inner = latinDigits(text)
    .replace(/^POINT\s*Z?\s*\(|[()[\]]/gi, " ")
    .trim();
  const parts = [/\s*;\s*/, /,\s+/, /\s+/, /,/]
    .map((separator) => inner.split(separator))
    .find(({ length }) => length === 2);
  const [one, other] = (parts ?? []).map(readNumber);
  return one == null || other == null ? null : [one, other];
}

/** Whether it is on Earth, and where the projection of web maps has something. */
export function isOnMap([longitude, latitude]: LngLat): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85.05;
}
