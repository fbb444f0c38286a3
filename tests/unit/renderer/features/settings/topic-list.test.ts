import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TopicList } from '#contract/topic.ts';
import {
  isLabelled,
  listKey,
  withCounts,
  withLabel,
  withoutTopic,
  withTopic,
} from '../../../../../renderer/features/settings/topic-list.ts';

describe('the list of topics while it is edited', () => {
  it('grows by topics with codes of their own, each under its parent', () => {
    let topics = withTopic(withTopic([], null), null);
    topics = withTopic(withTopic(topics, '1'), '1');
    expect(topics.map(({ code, parent }) => [code, parent])).toEqual([
      ['1', null],
      ['1.1', '1'],
      ['1.2', '1'],
      ['2', null],
    ]);
    const listed = topics.map(({ code, parent, labels }) => ({ code, parent, labels }));
    expect(v.is(TopicList, listed)).toBe(true);
    expect(withoutTopic(topics, '1.1').map(({ code }) => code)).toEqual(['1', '1.2', '2']);
  });

  it('is whole when every topic has a label in some language', () => {
    const topics = withTopic([], null);
    expect(topics.every(isLabelled)).toBe(false);
    expect(withLabel(topics, '1', { kk: 'Сауда' }).every(isLabelled)).toBe(true);
    expect(withLabel(topics, '1', { ru: ' ' }).every(isLabelled)).toBe(false);
  });

  it('stays the list that is edited while reports come and go, and shows how many there are', () => {
    const kept = withLabel(withTopic([], null), '1', { ru: 'Торговля' });
    const counted = kept.map((topic) => ({ ...topic, reports: 7 }));
    expect(listKey(counted)).toBe(listKey(kept));
    expect(listKey(withLabel(kept, '1', { ru: 'Транзит' }))).not.toBe(listKey(kept));
    const edited = withTopic(withLabel(kept, '1', { en: 'Trade' }), '1');
    expect(
      withCounts(edited, counted).map(({ labels, reports }) => [labels.ru, labels.en, reports]),
    ).toEqual([
      ['Торговля', 'Trade', 7],
      ['', '', 0],
    ]);
  });
});
