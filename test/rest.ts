/**
 * Lets what waits go on. What a weak reference was made for or gave out is held until the job ends that did so: a test that
 * compiles thousands of folders in one job would hold all of their trees.
 */
export function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
