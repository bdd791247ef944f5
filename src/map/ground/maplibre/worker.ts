import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** The part of the Trusted Types API that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => object;
  };
}

/** The worker's address, in the form that a page which requires Trusted Types accepts. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    const policy = trustedTypes?.createPolicy("conflict-map", { createScriptURL: (url) => url });
    if (!policy) return address;
    // MapLibre looks at the address as text before it makes the worker of it.
    const methods = { endsWith: address.endsWith.bind(address), split: address.split.bind(address) };
    return Object.assign(policy.createScriptURL(address), methods) as unknown as string;
  } catch {
    // A page that names the policies it allows, and not this one, may still accept plain addresses.
    return address;
  }
}

/**
 * An address that the page may start a worker from: browsers start none of another origin, so a module of the page's own
 * imports it. MapLibre would do the same, but with an address that Trusted Types refuses.
 */
function startable(address: string): string {
  const isStranger = globalThis.origin !== "null" && new URL(address).origin !== globalThis.origin;
  if (!isStranger) return address;
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(address)}`], { type: "text/javascript" }));
}

setWorkerUrl(trusted(startable(new URL(workerUrl, document.baseURI).href)));
