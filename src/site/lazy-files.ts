/** Makes the content of a file when it is asked for. */
export type Maker<F> = () => F;

/**
 * Files by path, each made when it is asked for, and anew each time: of thousands of pages one at a time is in memory. Paths
 * are known without making any.
 */
export class LazyFiles<F> implements ReadonlyMap<string, F> {
  readonly #makers: ReadonlyMap<string, Maker<F>>;

  constructor(makers: Iterable<readonly [path: string, maker: Maker<F>]>) {
    this.#makers = new Map(makers);
  }

  /** All files of several folders, a later one in the place of an earlier one at the same path. */
  static join<F>(...folders: readonly ReadonlyMap<string, F>[]): LazyFiles<F> {
    return new LazyFiles(folders.flatMap(makersOf));
  }

  get size(): number {
    return this.#makers.size;
  }

  get(path: string): F | undefined {
    return this.#makers.get(path)?.();
  }

  has(path: string): boolean {
    return this.#makers.has(path);
  }

  keys(): MapIterator<string> {
    return this.#makers.keys();
  }

  *entries(): Generator<[string, F], undefined> {
    for (const [path, make] of this.#makers) yield [path, make()];
  }

  *values(): Generator<F, undefined> {
    for (const make of this.#makers.values()) yield make();
  }

  [Symbol.iterator](): Generator<[string, F], undefined> {
    return this.entries();
  }

  forEach(tell: (file: F, path: string, files: ReadonlyMap<string, F>) => void): void {
    for (const [path, file] of this) tell(file, path, this);
  }
}

/** What makes each file of a folder. */
export const makersOf = <F>(folder: ReadonlyMap<string, F>): [path: string, maker: Maker<F>][] =>
  [...folder.keys()].map((path) => [path, () => folder.get(path) as F]);
