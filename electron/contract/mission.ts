// The mission that writes the reports; its name heads every printed page.
import * as v from 'valibot';

const name = v.pipe(v.string(), v.maxLength(300));

export const Mission = v.strictObject({
  /** Official name by language of the report; '' where the office has none. */
  name: v.strictObject({ ru: name, kk: name, zh: name, en: name }),
  city: name,
  /** Who works in this archive: author of new reports, and named in its history. */
  officer: v.exactOptional(name),
  /** Whether a report must have a topic of the list before it is registered. */
  needsTopics: v.exactOptional(v.boolean()),
});
export type Mission = v.InferOutput<typeof Mission>;
