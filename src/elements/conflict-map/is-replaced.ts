/**
 * Whether the site that this code came from has a newer release by now, so that what was not fetched until now cannot be
 * fetched any more: this very file, whose name follows from its contents, is gone from the server.
 */
export async function isReplaced(): Promise<boolean> {
  const answer = await fetch(import.meta.url, { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer === null) return false;
  // Some servers answer with a page instead.
  const isPage = /html/.test(answer.headers.get("content-type") ?? "");
  return answer.status === 404 || answer.status === 410 || (answer.ok && isPage);
}
