// The mission's controlled list of topics, of two levels; free tags stand beside it.
import * as v from 'valibot';
import { TopicCode } from './report.ts';

const label = v.pipe(v.string(), v.trim(), v.maxLength(200));

export const Topic = v.strictObject({
  code: TopicCode,
  /** Code of a topic of the first level, or null for one of them. */
  parent: v.nullable(TopicCode),
  /** '' where a language has no label of its own. */
  labels: v.strictObject({ ru: label, kk: label, en: label }),
});
export type Topic = v.InferOutput<typeof Topic>;

export const TopicList = v.pipe(v.array(Topic), v.maxLength(1_000));

export const CountedTopic = v.strictObject({ ...Topic.entries, reports: v.number() });
export type CountedTopic = v.InferOutput<typeof CountedTopic>;

type TopicLanguage = keyof Topic['labels'];
const topicLanguages: readonly TopicLanguage[] = ['ru', 'kk', 'en'];

/** The label in one language, or else in the first that has one. */
export function topicLabel({ code, labels }: Topic, language: TopicLanguage = 'ru'): string {
  const order = [language, ...topicLanguages];
  return order.map((one) => labels[one]).find((words) => words !== '') ?? code;
}

/** «Торговля › Транзит»: the label, after that of the topic above it. */
export function topicPath(
  topic: Topic,
  topics: ReadonlyMap<TopicCode, Topic>,
  language?: TopicLanguage,
): string {
  const above = topic.parent === null ? undefined : topics.get(topic.parent);
  const own = topicLabel(topic, language);
  return above === undefined ? own : `${topicLabel(above, language)} › ${own}`;
}
