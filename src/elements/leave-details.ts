/** Escape closes what is open, and leaves the focus on what opened it; for `keydown` of a `<details>`. */
export function escapeDetails({ key, currentTarget }: KeyboardEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (key !== "Escape" || !details.open) return;
  details.open = false;
  details.querySelector("summary")?.focus();
}

/** What is open lies over the map, so it closes when the focus goes elsewhere; for `focusout` of a `<details>`. */
export function leaveDetails({ relatedTarget, currentTarget }: FocusEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (relatedTarget instanceof Node && !details.contains(relatedTarget)) details.open = false;
}
