/**
 * A function that does something at once where it has rested, and at most once in so many milliseconds; of the calls between,
 * the last one is done when the time is over, so none that matters is lost.
 */
export function atMostEvery<Args extends readonly unknown[]>(
  milliseconds: number,
  act: (...args: Args) => void,
): (...args: Args) => void {
  let waiting: Args | null = null;
  let isResting = true;
  const rest = () => {
    if (waiting === null) {
      isResting = true;
      return;
    }
    const args = waiting;
    waiting = null;
    setTimeout(rest, milliseconds);
    act(...args);
  };
  return (...args) => {
    waiting = args;
    if (!isResting) return;
    isResting = false;
    rest();
  };
}
