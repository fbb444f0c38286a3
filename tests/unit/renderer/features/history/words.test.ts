import { createIntl } from '@formatjs/intl';
import { describe, expect, it } from 'vitest';
import { auditActions, type AuditDetails, type AuditEntry } from '#contract/audit.ts';
import { auditReason, auditText } from '../../../../../renderer/i18n/audit-words.ts';
import { localeTags, messages } from '../../../../../renderer/i18n/messages.ts';
import type { Text } from '../../../../../renderer/i18n/text.ts';
import {
  requisiteName,
  requisiteValue,
} from '../../../../../renderer/features/history/requisite-words.ts';
import { titled } from '../../state/autosave-stand.ts';

const intl = createIntl({ locale: localeTags.ru, messages: messages.ru });
const text: Text = (id, values) => intl.formatMessage({ id }, values);
const words = { text, dates: { locale: localeTags.ru, about: 'около' } };

const entry = (action: AuditEntry['action'], details: AuditDetails): AuditEntry => ({
  seq: 1,
  at: '2026-02-04T12:00:00.000Z',
  actor: '',
  action,
  object: '',
  details,
});

describe('an audit entry', () => {
  it.each(auditActions)('is said in words whatever was done: %s', (action) => {
    const said = auditText(entry(action, {}), text);
    expect(said).not.toBe('');
    expect(said).not.toContain(action);
  });

  it('names the stages of a life as the window does', () => {
    const moved = entry('report.moved', { revision: 3, from: 'draft', to: 'signed' });
    expect(auditText(moved, text)).toBe('Состояние: «Черновик» → «Подписан»');
  });

  it('says the number, and the reason where there is one', () => {
    expect(auditText(entry('report.registered', { number: '12-05/34' }), text)).toContain(
      '12-05/34',
    );
    expect(auditReason(entry('report.deleted', { reason: 'дубль' }))).toBe('дубль');
    expect(auditReason(entry('report.deleted', {}))).toBe('');
  });
});

describe('a requisite in a comparison', () => {
  const { body: _, ...requisites } = titled('');

  it.each(Object.keys(requisites))('has a name: %s', (field) => {
    expect(requisiteName(field, text)).not.toContain(field);
  });

  it('is shown as the record shows it', () => {
    expect(requisiteValue('kind', 'visit', words)).toBe('Отчёт о поездке');
    expect(requisiteValue('classification', 'service', words)).toBe('Для служебного пользования');
    expect(requisiteValue('signedDate', '2026-02-04', words)).toContain('2026');
    expect(requisiteValue('signedDate', '', words)).toBe('');
    expect(requisiteValue('tags', ['порт', 'зерно'], words)).toBe('порт, зерно');
    expect(requisiteValue('addressees', [{ name: 'МИД', copyNumber: '1' }], words)).toBe(
      'МИД, экз. № 1',
    );
    expect(requisiteValue('annexes', [{ title: 'Карта', pages: 2 }], words)).toBe('Карта, 2 листа');
  });
});
