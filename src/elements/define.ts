/** Registers the parts by name, but for names that are taken. */
export function define(parts: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [name, part] of Object.entries(parts)) if (!customElements.get(name)) customElements.define(name, part);
}
