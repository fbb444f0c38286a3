import * as v from 'valibot';
import { AppError } from '#contract/errors.ts';
import { BulkEdit } from '#contract/tag.ts';
import { runAtOnce } from '../archive/steps.ts';
import type { ExitCode } from './exit-code.ts';
import { parseReportId } from './show-reports.ts';
import type { Terminal } from './terminal.ts';
import { clock, withArchive } from './with-archive.ts';

type Input = {
  readonly archive: string;
  readonly id: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly json: boolean;
};

/** Adds and takes off tags, and prints those the report has then. */
export function tagReport(input: Input, terminal: Terminal): Promise<ExitCode> {
  return withArchive<ExitCode>(input.archive, terminal, (archive) => {
    const id = parseReportId(input.id);
    const edit = v.safeParse(BulkEdit, {
      ids: [id],
      addTags: input.add,
      removeTags: input.remove,
      addTopics: [],
      removeTopics: [],
      set: {},
    });
    if (!edit.success) throw new AppError('invalid-input', { field: 'tags' });
    runAtOnce(archive.edits.bulk(edit.output, clock.now().toISOString()));
    const { tags } = archive.reports.get(id).content;
    terminal.out(input.json ? JSON.stringify({ id, tags }) : tags.join(', '));
    return 0;
  });
}
