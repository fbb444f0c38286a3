import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import type { CountedTopic, Topic } from '#contract/topic.ts';
import type { Audit } from './audit.ts';
import type { ChangeStore } from './changes.ts';
import type { Connection } from './connection.ts';
import { readTopics } from './topic-words.ts';

export type Topics = {
  /** In the office's own order, with the reports that have each, those in the trash apart. */
  list(): CountedTopic[];
  /**
   * Replaces the whole list. Throws 'invalid-input' for a code given twice or a parent that is not
   * of the first level, and 'not-allowed' where a topic would go that reports have. `reworded` are
   * the reports whose topics are called differently now.
   */
  save(topics: readonly Topic[]): { topics: CountedTopic[]; reworded: ReportId[] };
};

export function createTopics(
  connection: Connection,
  parts: { readonly audit: Audit; readonly changes: ChangeStore },
  archiveId: string,
): Topics {
  const { audit, changes } = parts;
  const read = readTopics(connection);
  const keep = connection.prepare('UPDATE archive SET topics = ?');
  const counts = connection.prepare<{ code: string; reports: number }>(`
    SELECT used.value AS code, count(*) AS reports
    FROM reports, json_each(iif(reports.deleted_at IS NULL, reports.requisites, '{}'), '$.topics')
      AS used
    GROUP BY used.value`);

  const having = connection.prepare<{ id: ReportId }>(`
    SELECT DISTINCT reports.id
    FROM reports, json_each(reports.requisites, '$.topics') AS used
    JOIN json_each(?) AS wanted ON wanted.value = used.value
    WHERE reports.deleted_at IS NULL`);

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
        const before = read();
        const lost = counted(before).find(({ code, reports }) => reports > 0 && !codes.has(code));
        if (lost !== undefined) {
          throw new AppError('not-allowed', { why: 'topicInUse', name: lost.code });
        }
        keep.run(JSON.stringify(topics));
        audit.append({
          action: 'topics.changed',
          object: archiveId,
          details: { topics: topics.length },
        });
        const reworded = having.all(JSON.stringify(rewordedCodes(before, topics)));
        for (const { id } of reworded) changes.append(id);
        return { topics: counted(topics), reworded: reworded.map(({ id }) => id) };
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

/** Codes whose own labels, or those of the topic above, are not what they were. */
function rewordedCodes(before: readonly Topic[], after: readonly Topic[]): string[] {
  const wordsIn = (topics: readonly Topic[]): ReadonlyMap<string, string> => {
    const byCode = new Map(topics.map((topic) => [topic.code, topic]));
    const words = ({ parent, labels }: Topic): string =>
      JSON.stringify([labels, parent === null ? null : byCode.get(parent)?.labels]);
    return new Map(topics.map((topic) => [topic.code, words(topic)]));
  };
  const was = wordsIn(before);
  return [...wordsIn(after)].flatMap(([code, words]) => (was.get(code) === words ? [] : [code]));
}
