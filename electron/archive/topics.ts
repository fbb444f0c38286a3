import * as v from 'valibot';
import { AppError } from '#contract/errors.ts';
import { type CountedTopic, type Topic, TopicList } from '#contract/topic.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';

export type Topics = {
  /** In the office's own order, with the reports that have each, those in the trash apart. */
  list(): CountedTopic[];
  /**
   * Replaces the whole list. Throws 'invalid-input' for a code given twice or a parent that is not
   * of the first level, and 'not-allowed' where a topic would go that reports have.
   */
  save(topics: readonly Topic[]): CountedTopic[];
};

export function createTopics(connection: Connection, audit: Audit, archiveId: string): Topics {
  const kept = connection.prepare<{ topics: string }>('SELECT topics FROM archive');
  const keep = connection.prepare('UPDATE archive SET topics = ?');
  const counts = connection.prepare<{ code: string; reports: number }>(`
    SELECT used.value AS code, count(*) AS reports
    FROM reports, json_each(iif(reports.deleted_at IS NULL, reports.requisites, '{}'), '$.topics')
      AS used
    GROUP BY used.value`);

  const read = (): Topic[] => v.parse(TopicList, JSON.parse(kept.get()?.topics ?? '[]'));

  function counted(topics: readonly Topic[]): CountedTopic[] {
    const reports = new Map(counts.all().map((row) => [row.code, row.reports]));
    return topics.map((topic) => ({ ...topic, reports: reports.get(topic.code) ?? 0 }));
  }

  return {
    list: () => counted(read()),
    save: (topics) =>
      connection.transaction(() => {
        refuseBadList(topics);
        const codes = new Set(topics.map(({ code }) => code));
        const lost = counted(read()).find(({ code, reports }) => reports > 0 && !codes.has(code));
        if (lost !== undefined) {
          throw new AppError('not-allowed', { why: 'topicInUse', name: lost.code });
        }
        keep.run(JSON.stringify(topics));
        audit.append({
          action: 'topics.changed',
          object: archiveId,
          details: { topics: topics.length },
        });
        return counted(topics);
      }),
  };
}

function refuseBadList(topics: readonly Topic[]): void {
  const byCode = new Map(topics.map((topic) => [topic.code, topic]));
  const isTwoLevel = topics.every(
    ({ parent }) => parent === null || byCode.get(parent)?.parent === null,
  );
  if (byCode.size !== topics.length || !isTwoLevel) {
    throw new AppError('invalid-input', { field: 'topics' });
  }
}
