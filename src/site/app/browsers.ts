/** The oldest browsers that get the whole map, by the name that bundlers and compatibility tables give them. */
export const OLDEST = { chrome: "94", firefox: "115", safari: "16.4" } as const;

/** The same, as the bundler is told of them. */
export const TARGETS: readonly string[] = Object.entries(OLDEST).map(([name, version]) => `${name}${version}`);
