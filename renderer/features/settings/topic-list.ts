// The list of topics while it is edited, as pure values.
import type { TopicCode } from '#contract/report.ts';
import type { CountedTopic } from '#contract/topic.ts';

type Topics = readonly CountedTopic[];

/** Whether it has a label in some language; without one nobody could choose it. */
export function isLabelled({ labels }: CountedTopic): boolean {
  return Object.values(labels).some((label) => label.trim() !== '');
}

/** The same for lists that differ only in how many reports have their topics. */
export function listKey(topics: Topics): string {
  return JSON.stringify(topics.map(({ code, parent, labels }) => [code, parent, labels]));
}

/** The edited list with how many reports have its topics by now. */
export function withCounts(edited: Topics, kept: Topics): Topics {
  const counts = new Map(kept.map(({ code, reports }) => [code, reports]));
  return edited.map((topic) => ({ ...topic, reports: counts.get(topic.code) ?? 0 }));
}

/** With an empty topic more: at the end, or behind all that is under `parent`. */
export function withTopic(topics: Topics, parent: TopicCode | null): Topics {
  const topic: CountedTopic = {
    code: freeCode(topics, parent),
    parent,
    labels: { ru: '', kk: '', en: '' },
    reports: 0,
  };
  if (parent === null) return [...topics, topic];
  const last = topics.findLastIndex((one) => one.code === parent || one.parent === parent);
  return topics.toSpliced(last + 1, 0, topic);
}

export function withLabel(
  topics: Topics,
  code: TopicCode,
  label: Partial<CountedTopic['labels']>,
): Topics {
  return topics.map((topic) =>
    topic.code === code ? { ...topic, labels: { ...topic.labels, ...label } } : topic,
  );
}

export function withoutTopic(topics: Topics, code: TopicCode): Topics {
  return topics.filter((topic) => topic.code !== code);
}

/** Codes are for files and never change: «3», and «3.1» under it, the first number that is free. */
function freeCode(topics: Topics, parent: TopicCode | null): TopicCode {
  const taken = new Set(topics.map(({ code }) => code));
  const start = parent === null ? '' : `${parent}.`;
  let number = 1;
  while (taken.has(`${start}${number}`)) number += 1;
  return `${start}${number}`;
}
