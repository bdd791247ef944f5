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
    const [address] = (error instanceof TypeError && ADDRESS.exec(error.message)) || [];
    if (address === undefined) throw error;
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}?again=${Date.now()}`)) as T;
  }
}
