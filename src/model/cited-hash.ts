import type { Dataset } from "./dataset.ts";

/** How much of the data set's hash names it, in hexadecimal digits. */
const DIGITS = 12;

/** The hash of the data set as citations and their addresses have it. */
export const citedHash = ({ hash }: Pick<Dataset, "hash">): string => hash.slice(0, DIGITS);
