/** The oldest browsers that get the whole map, by the name that bundlers and compatibility tables give them. */
export const OLDEST_BROWSERS = { chrome: "94", firefox: "115", safari: "16.4" } as const;

/** The same, as the bundler is told of them. */
const TARGETS: readonly string[] = Object.entries(OLDEST_BROWSERS).map(([name, version]) => `${name}${version}`);

/** What a bundle that these browsers run is built for: all of the syntax that they know, and none beyond. */
export const BUILT_FOR = { target: "es2022", cssTarget: [...TARGETS] };
