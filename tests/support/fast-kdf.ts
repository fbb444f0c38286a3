/** The lightest parameters an archive accepts, for tests that unlock often. */
export const fastKdf = { memoryKiB: 19_456, passes: 2, lanes: 1 } as const;
