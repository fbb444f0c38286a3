import { isRegistered } from '#contract/life.ts';
import type { Report } from '#contract/report.ts';
import { type Draft, type ReportFields, useOfFields } from '../../../state/draft.ts';
import { RecordDate, RecordText } from '../record-fields.tsx';
import { Addressees } from './addressees.tsx';
import { Annexes, References } from './papers.tsx';
import { RecordGroup } from './record-group.tsx';

type FoldedRequisitesProps = {
  readonly draft: Draft;
  readonly report: Report;
  readonly isReadOnly: boolean;
};

/** Requisites most reports fill in once or never, out of the way of the text. */
export function FoldedRequisites({ draft, report, isReadOnly }: FoldedRequisitesProps) {
  const hasNumber = isRegistered(report.status);
  return (
    <>
      <RecordGroup
        name="dates"
        filled={useFilled(draft, ['signedDate', 'registeredDate', 'publishedDate'])}
      >
        <fieldset className="record__part" disabled={isReadOnly}>
          <RecordDate draft={draft} name="signedDate" />
          <fieldset className="record__part" disabled={hasNumber}>
            <RecordDate draft={draft} name="registeredDate" />
          </fieldset>
          <RecordDate draft={draft} name="publishedDate" />
        </fieldset>
      </RecordGroup>
      <RecordGroup
        name="people"
        filled={useFilled(draft, ['author', 'authorPhone', 'signatory', 'addressees'])}
      >
        <fieldset className="record__part" disabled={isReadOnly}>
          <RecordText draft={draft} name="author" maxLength={1000} />
          <RecordText draft={draft} name="authorPhone" maxLength={1000} />
          <RecordText draft={draft} name="signatory" maxLength={1000} />
          <div className="record-group__wide">
            <Addressees draft={draft} />
          </div>
        </fieldset>
      </RecordGroup>
      <RecordGroup name="papers" filled={useFilled(draft, ['references', 'annexes'])}>
        <div className="record-group__wide">
          <References draft={draft} reportId={report.id} isReadOnly={isReadOnly} />
        </div>
        <fieldset className="record__part" disabled={isReadOnly}>
          <div className="record-group__wide">
            <Annexes draft={draft} />
          </div>
        </fieldset>
      </RecordGroup>
      <RecordGroup name="file" filled={useFilled(draft, ['fileIndex', 'legalBasis', 'source'])}>
        <fieldset className="record__part" disabled={isReadOnly}>
          <RecordText draft={draft} name="fileIndex" maxLength={64} />
          <RecordText draft={draft} name="legalBasis" maxLength={1000} />
          <RecordText draft={draft} name="source" maxLength={1000} />
        </fieldset>
      </RecordGroup>
    </>
  );
}

type Countable = {
  [K in keyof ReportFields]: ReportFields[K] extends string | readonly unknown[] ? K : never;
}[keyof ReportFields];

/** How many of these requisites say something. */
function useFilled(draft: Draft, names: readonly Countable[]): number {
  return useOfFields(draft, (fields) => names.filter((name) => fields[name].length > 0).length);
}
