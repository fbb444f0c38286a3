import * as v from 'valibot';
import { type BlockNode, documentVersion } from '#contract/document.ts';
import { AppError } from '#contract/errors.ts';
import { Language } from '#contract/language.ts';
import { ReportContent } from '#contract/report.ts';
import { TemplateName, type TemplateRef } from '#contract/template.ts';
import type { Archive } from '../archive/archive.ts';
import { contentFromTemplate, insertReport } from '../commands/create-report.ts';
import { normaliseDate } from '../core/reports/dates.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { clock, withArchive } from './with-archive.ts';

type Input = {
  readonly archive: string;
  readonly template: string;
  /** Each `field=value`. */
  readonly set: readonly string[];
  readonly json: boolean;
};

type Setting = { readonly field: string; readonly value: string };

/** Begins a report from a template and prints its id. */
export function newReport(input: Input, terminal: Terminal): Promise<ExitCode> {
  const settings = input.set.map(readSetting);
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const now = clock.now();
    const language = languageOf(settings);
    const template = findTemplate(archive, input.template);
    const begun = contentFromTemplate(archive, template, { language, now });
    const content = settings.reduce(withSetting, begun);
    const { id } = insertReport(archive, content, now);
    terminal.out(input.json ? JSON.stringify({ id }) : id);
    return 0;
  });
}

function readSetting(text: string): Setting {
  const at = text.indexOf('=');
  if (at < 1) throw new AppError('invalid-input', { field: `--set ${text}` });
  return { field: text.slice(0, at), value: text.slice(at + 1) };
}

/** The template's own words depend on it, so it is read before any other. */
function languageOf(settings: readonly Setting[]): Language {
  const given = settings.findLast(({ field }) => field === 'language')?.value ?? 'ru';
  const language = v.safeParse(Language, given);
  if (!language.success) throw new AppError('invalid-input', { field: 'language' });
  return language.output;
}

/** One of ours by its name, one of the office by its title or id. */
function findTemplate(archive: Archive, name: string): TemplateRef {
  if (v.is(TemplateName, name)) return name;
  const own = archive.templates.list().find(({ ref, title }) => ref === name || title === name);
  if (own === undefined) throw new AppError('invalid-input', { field: `--template ${name}` });
  return own.ref;
}

const dates: ReadonlySet<string> = new Set([
  'eventDate',
  'signedDate',
  'registeredDate',
  'publishedDate',
]);

/** Fields that hold a list: each `--set` adds one to it. */
const lists: Readonly<Record<string, (value: string) => unknown>> = {
  tags: (value) => value,
  topics: (value) => value,
  references: (value) => value,
  addressees: (name) => ({ name, copyNumber: '' }),
  annexes: (title) => ({ title, pages: null }),
};

/** `text` is the body, a paragraph a line; any other field is the contract's. */
function withSetting(content: ReportContent, { field, value }: Setting): ReportContent {
  const key = field === 'text' ? 'body' : field;
  const known = Object.hasOwn(ReportContent.entries, key) && field !== 'body';
  const set = known ? { ...content, [key]: valueOf(content, field, value) } : null;
  const parsed = v.safeParse(ReportContent, set);
  if (!parsed.success) throw new AppError('invalid-input', { field });
  return parsed.output;
}

function valueOf(content: ReportContent, field: string, value: string): unknown {
  if (field === 'text') return bodyOf(value);
  const item = lists[field];
  if (item !== undefined) {
    return [...(content[field as 'tags'] as readonly unknown[]), item(value)];
  }
  // A date that is not understood is refused here: nobody is at a screen to see it stay unknown.
  return dates.has(field) && value !== '' ? normaliseDate(value) || null : value;
}

function bodyOf(text: string): ReportContent['body'] {
  const content = text.split('\n').map((line): BlockNode => ({
    type: 'paragraph',
    ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
  }));
  return { version: documentVersion, document: { type: 'doc', content } };
}
