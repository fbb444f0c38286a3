import { describe, expect, it } from 'vitest';
import { doMeet } from './words.ts';

describe('an English word', () => {
  it.each([
    ['agreement', 'agreements'],
    ['visiting', 'visited'],
    ['companies', 'company'],
    ['consul’s', 'consul'],
    ['Russia', 'Russian'],
    ['China', 'Chinese'],
    ['India', 'Indian'],
    ['America', 'American'],
    ['Kazakhstan', 'Kazakhstani'],
    ['Vietnam', 'Vietnamese'],
    ['economy', 'economic'],
    ['buses', 'bus'],
    ['cases', 'case'],
    ['septicemia', 'septicemic'],
  ])('%s meets %s', (one, other) => {
    expect(doMeet(one, other)).toBe(true);
  });

  it.each([
    ['port', 'portion'],
    ['minister', 'ministry'],
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Slovakia', 'Slovenia'],
    ['state', 'station'],
    ['consul', 'consult'],
    ['universe', 'university'],
    ['organ', 'organization'],
    ['trade', 'tradition'],
    ['news', 'new'],
  ])('%s does not meet %s', (one, other) => {
    expect(doMeet(one, other)).toBe(false);
  });
});
