// Templates an office made of its own reports.
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '#contract/errors.ts';
import type { TemplateId } from '#contract/ids.ts';
import type { ReportContent } from '#contract/report.ts';
import { plainText } from '../core/reports/plain-text.ts';
import { refuseSecretWords, refuseStateSecret } from '../core/reports/state-secret.ts';
import { readStoredContent } from '../core/reports/stored-content.ts';
import type { Template } from '#contract/template.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';

export type OwnTemplate = Extract<Template, { from: 'office' }>;

export type Templates = {
  /** In the order they were made; one that can no longer be read is listed without its shape. */
  list(): OwnTemplate[];
  /** Throws 'not-found' or 'broken-template'. */
  get(id: TemplateId): ReportContent;
  /** Throws 'state-secret' for title or content. */
  add(title: string, content: ReportContent, at: string): OwnTemplate;
  /** Throws 'not-found' or 'state-secret'. */
  rename(id: TemplateId, title: string): void;
  /** One that is gone already is no error. */
  delete(id: TemplateId): void;
};

type TemplateRecord = {
  readonly id: TemplateId;
  readonly title: string;
  readonly content: string;
};

export function createTemplates(connection: Connection, audit: Audit): Templates {
  const list = connection.prepare<TemplateRecord>(
    'SELECT id, title, content FROM templates ORDER BY id',
  );
  const get = connection.prepare<TemplateRecord>(
    'SELECT id, title, content FROM templates WHERE id = ?',
  );
  const add = connection.prepare(
    'INSERT INTO templates (id, title, content, created_at) VALUES (?, ?, ?, ?)',
  );
  const rename = connection.prepare('UPDATE templates SET title = ? WHERE id = ?');
  const remove = connection.prepare('DELETE FROM templates WHERE id = ?');

  return {
    list: () => list.all().map(listed),
    get(id) {
      const record = get.get(id);
      if (record === undefined) throw new AppError('not-found', { id });
      const content = readContent(record.content);
      if (content === null) throw new AppError('broken-template', { id, name: record.title });
      return content;
    },
    add: (title, content, at) =>
      connection.transaction(() => {
        refuseSecretWords({ title });
        refuseStateSecret(content, plainText(content.body));
        const id = uuidv7() as TemplateId;
        const json = JSON.stringify(content);
        add.run(id, title, json, at);
        audit.append({ action: 'template.saved', object: id, details: { title } });
        return listed({ id, title, content: json });
      }),
    rename: (id, title) =>
      connection.transaction(() => {
        refuseSecretWords({ title });
        if (rename.run(title, id) === 0) throw new AppError('not-found', { id });
        audit.append({ action: 'template.renamed', object: id, details: { title } });
      }),
    delete: (id) =>
      connection.transaction(() => {
        const gone = get.get(id);
        if (gone === undefined) return;
        remove.run(id);
        audit.append({ action: 'template.deleted', object: id, details: { title: gone.title } });
      }),
  };
}

function listed({ id, title, content }: TemplateRecord): OwnTemplate {
  const read = readContent(content);
  const shape = read && { kind: read.kind, language: read.language };
  return { from: 'office', ref: id, title, shape };
}

/** A template made by a later program, or spoilt, reads as null. */
function readContent(json: string): ReportContent | null {
  try {
    return readStoredContent(json);
  } catch {
    return null;
  }
}
