import type { CallInput } from '#contract/calls.ts';
import type { CountedTopic } from '#contract/topic.ts';
import { refuseSecretWords } from '../core/reports/state-secret.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/** Replaces the list of topics; throws as `Topics.save`, or 'state-secret'. Reports are found by their new labels. */
export function saveTopics(context: Context, { topics }: CallInput<'topic.save'>): CountedTopic[] {
  const archive = context.session.require();
  refuseSecretWords({ topics });
  const saved = archive.topics.save(topics);
  if (saved.reworded.length > 0) publishChanges(context, archive, saved.reworded);
  return saved.topics;
}
