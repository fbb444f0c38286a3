import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../electron/cli/arguments.ts';

const words = (line: string): string[] => line.split(' ').filter(Boolean);

describe('the command line', () => {
  it.each([
    ['init A', { name: 'init', archive: 'A' }],
    [
      'import A x.txt y --json',
      { name: 'import', archive: 'A', paths: ['x.txt', 'y'], json: true },
    ],
    ['search A мэр', { name: 'search', archive: 'A', query: 'мэр', limit: 10, json: false }],
    ['search A мэр --limit 3 --json', { name: 'search', limit: 3, json: true }],
    ['search A --batch q.jsonl --json', { name: 'search-batch', queries: 'q.jsonl', limit: 10 }],
    ['show A 1', { name: 'show', archive: 'A', id: '1', json: false }],
    ['list A --json', { name: 'list', archive: 'A', json: true }],
    ['export A 1 2 --pdf out', { name: 'export', archive: 'A', ids: ['1', '2'], pdf: 'out' }],
    ['check A', { name: 'check', archive: 'A', json: false }],
    ['new A --template visit', { name: 'new', archive: 'A', template: 'visit', set: [] }],
    [
      'new A --template note --set title=x --set tags=a --json',
      { name: 'new', template: 'note', set: ['title=x', 'tags=a'], json: true },
    ],
    ['history A 1', { name: 'history', archive: 'A', id: '1', json: false }],
    ['diff A 1 2 3', { name: 'diff', archive: 'A', id: '1', from: '2', to: '3' }],
    ['register A 1 --json', { name: 'register', archive: 'A', id: '1', json: true }],
    ['tag A 1 +a -b --json', { name: 'tag', id: '1', add: ['a'], remove: ['b'], json: true }],
    ['audit A --verify', { name: 'audit', archive: 'A', json: false }],
    ['--help', { name: 'help' }],
  ])('understands «%s»', (line, expected) => {
    expect(parseCommand(words(line))).toMatchObject(expected);
  });

  it.each([
    '',
    'init',
    'init A B',
    'import A',
    'search A',
    'search A a b',
    'search A a --limit 0',
    'search A a --limit many',
    'search A --batch q.jsonl',
    'search A a --batch q.jsonl --json',
    'show A',
    'export A 1',
    'export A --pdf out',
    'print A',
    'list A --verbose',
    'new A',
    'new A B --template note',
    'history A',
    'diff A 1 2',
    'register A',
    'tag A 1',
    'tag A 1 порт',
    'tag A 1 +',
    'audit A',
  ])('refuses «%s» as wrong usage', (line) => {
    expect(parseCommand(words(line))).toBeNull();
  });

  it('takes a query that begins with a dash after --', () => {
    expect(parseCommand(['search', 'A', '--', '-Нанкин'])).toMatchObject({ query: '-Нанкин' });
  });
});
