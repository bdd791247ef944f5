import type { Standing } from "./standing.ts";

/** Whether those said to hold the place hold parts of it beside each other, so that no word stands against another. */
export function isDivided({ status, holders, absent }: Standing): boolean {
  const isDenied = holders.some((holder) => absent.some(({ actor }) => actor === holder.actor));
  return status === "contested" && !isDenied && holders.filter(({ part }) => !part).length < 2;
}
