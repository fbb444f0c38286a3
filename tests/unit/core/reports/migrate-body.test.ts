import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Body } from '#contract/document.ts';
import { migrateBody } from '../../../../electron/core/reports/migrate-body.ts';

const document = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Порт' }] }],
};

describe('a stored body', () => {
  it('of version 1 reads as it stands', () => {
    const migrated = migrateBody({ version: 1, document });
    expect(v.parse(Body, migrated).document).toEqual(document);
  });

  it('of today is left alone', () => {
    const today = { version: 2, document };
    expect(migrateBody(today)).toBe(today);
  });

  it('of a newer program is not read as if it were known', () => {
    expect(v.is(Body, migrateBody({ version: 99, document }))).toBe(false);
  });
});
