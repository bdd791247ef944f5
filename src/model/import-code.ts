/**
 * Whether code could not be fetched, by what browsers say of it. Code that comes may fail as it starts, with an error of the
 * same type.
 */
export const isUnfetched = (error: unknown): error is TypeError =>
  error instanceof TypeError && /import.*module|MIME/i.test(error.message);

/** The address that browsers name where a module could not be fetched. */
const ADDRESS = /https?:\S+\.js/;

/**
 * Imports code, and where it could not be fetched asks once more, under another address: browsers remember a failure, so that
 * the same address would fail again after the network is back. Rejects where that fails too.
 */
export async function importCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const [address] = (isUnfetched(error) && ADDRESS.exec(error.message)) || [];
    if (address === undefined) throw error;
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}?again=${Date.now()}`)) as T;
  }
}
