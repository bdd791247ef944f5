/** The names of keys that a journey presses. */
export type KeyName = "ArrowLeft" | "ArrowRight" | "End" | "Home";

/** A browser with one window, as a journey drives it; sizes and spots are in CSS pixels of the page that is seen. */
export interface Engine {
  /** Gives the page that is seen this size; throws where the window cannot be as small or as large. */
  size(width: number, height: number): Promise<void>;
  /** Resolves once the page at the address is loaded. */
  goto(address: string): Promise<void>;
  /** What the function returns in the page; it must stand alone, and give and take only what JSON can say. */
  evaluate<A extends readonly unknown[], R>(script: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Moves the mouse to the spot. */
  point(x: number, y: number): Promise<void>;
  /** Moves the mouse to the spot and presses its button. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key. */
  key(name: KeyName): Promise<void>;
  /** What is seen, as PNG. */
  picture(): Promise<Buffer>;
  /** The page on paper, as PDF; null where its driver cannot print. */
  print(): Promise<Buffer | null>;
  /** Ends the browser and what it needed. */
  close(): Promise<void>;
}
