/** The value to one decimal: what a drawing shows of pixels. */
export const tenths = (value: number): number => Math.round(10 * value) / 10;

/** The value to two decimals: what a picture shows that is drawn larger than its units. */
export const hundredths = (value: number): number => Math.round(100 * value) / 100;
