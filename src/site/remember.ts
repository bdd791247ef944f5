/** The same maker, which makes its object anew only where memory was needed for something else meanwhile. */
export function rememberLoosely<T extends object>(make: () => T): () => T {
  let remembered: WeakRef<T> | null = null;
  return () => {
    const made = remembered?.deref() ?? make();
    remembered = new WeakRef(made);
    return made;
  };
}

/** The same maker, which makes its content once. */
export function rememberForGood<T>(make: () => T): () => T {
  let made: { readonly content: T } | null = null;
  return () => {
    made ??= { content: make() };
    return made.content;
  };
}
