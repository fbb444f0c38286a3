// What a report's topics are called, for its row in the list and its search document.
import * as v from 'valibot';
import { type Topic, TopicList, topicPath } from '#contract/topic.ts';
import type { TopicCode } from '#contract/report.ts';
import type { Connection } from './connection.ts';

type Words = {
  readonly paths: string[];
  /** Of the topics and those above them, in every language. */
  readonly labels: string[];
};

export type TopicWords = {
  /** The list as it is kept now, read once for many reports. */
  current(): {
    /** Words for the codes of one report, given as a JSON list; a code without a topic has none. */
    of(codes: string | null): Words;
  };
};

const noWords: Words = { paths: [], labels: [] };

export function readTopics(connection: Connection): () => Topic[] {
  const kept = connection.prepare<{ topics: string }>('SELECT topics FROM archive');
  return () => v.parse(TopicList, JSON.parse(kept.get()?.topics ?? '[]'));
}

export function createTopicWords(connection: Connection): TopicWords {
  const read = readTopics(connection);
  return {
    current() {
      const byCode = new Map(read().map((topic) => [topic.code, topic]));
      return {
        of(codes) {
          if (codes === null || codes === '[]' || byCode.size === 0) return noWords;
          const topics = (JSON.parse(codes) as TopicCode[]).flatMap(
            (code) => byCode.get(code) ?? [],
          );
          const lines = topics.flatMap((topic) => [
            topic,
            ...(topic.parent === null ? [] : [byCode.get(topic.parent) ?? topic]),
          ]);
          const labels = lines.flatMap((topic) => Object.values(topic.labels));
          return {
            paths: topics.map((topic) => topicPath(topic, byCode)),
            labels: [...new Set(labels)].filter((label) => label !== ''),
          };
        },
      };
    },
  };
}
