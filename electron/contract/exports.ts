import * as v from 'valibot';

/** Outcome of an export; `name` is the file's name without its folder. */
export const Exported = v.variant('state', [
  v.strictObject({ state: v.literal('done'), name: v.string() }),
  v.strictObject({ state: v.literal('cancelled') }),
]);
export type Exported = v.InferOutput<typeof Exported>;
