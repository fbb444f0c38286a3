import type { Ref } from 'react';
import { languages } from '#contract/language.ts';
import { classifications, type ReportKind, reportKinds } from '#contract/report.ts';
import { useText } from '../../i18n/text.ts';
import { type Draft, useField } from '../../state/draft.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDateWords } from './dates.ts';

type OfDraft = { readonly draft: Draft };

type RecordTextProps = OfDraft & {
  readonly name:
    | 'number'
    | 'place'
    | 'source'
    | 'copyNumber'
    | 'author'
    | 'authorPhone'
    | 'signatory'
    | 'legalBasis'
    | 'fileIndex';
  readonly maxLength: number;
};

export function RecordText({ draft, name, maxLength }: RecordTextProps) {
  const text = useText();
  const language = useField(draft, 'language');
  return (
    <TextField
      label={text(`report.field.${name}`)}
      value={useField(draft, name)}
      onChange={(value) => draft.setFields({ [name]: value })}
      lang={language}
      maxLength={maxLength}
    />
  );
}

type RecordDateProps = OfDraft & {
  readonly name: 'eventDate' | 'signedDate' | 'registeredDate' | 'publishedDate';
};

export function RecordDate({ draft, name }: RecordDateProps) {
  const text = useText();
  const words = useDateWords();
  return (
    <DateField
      label={text(`report.field.${name}`)}
      value={useField(draft, name)}
      onChange={(edtf) => draft.setFields({ [name]: edtf })}
      words={words}
      notUnderstood={text('report.dateWrong')}
    />
  );
}

export function KindSelect({ draft }: OfDraft) {
  const text = useText();
  return (
    <Select<ReportKind>
      label={text('report.field.kind')}
      value={useField(draft, 'kind')}
      options={reportKinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
      onChange={(kind) => draft.setFields({ kind })}
    />
  );
}

export function LanguageSelect({ draft }: OfDraft) {
  const text = useText();
  return (
    <Select
      label={text('report.field.language')}
      value={useField(draft, 'language')}
      options={languages.map((value) => ({ value, label: text(`language.${value}`) }))}
      onChange={(language) => draft.setFields({ language })}
    />
  );
}

type ClassificationSelectProps = OfDraft & { readonly buttonRef: Ref<HTMLButtonElement> };

/** The mark of access; it says in every state that state secrets are not for this program. */
export function ClassificationSelect({ draft, buttonRef }: ClassificationSelectProps) {
  const text = useText();
  const classification = useField(draft, 'classification');
  return (
    <Select
      label={text('report.field.classification')}
      value={classification}
      options={classifications.map((value) => ({ value, label: text(`mark.${value}`) }))}
      onChange={(next) => draft.setFields({ classification: next })}
      hint={text(classification === 'unset' ? 'report.markNeeded' : 'report.noSecrets')}
      hintTone={classification === 'unset' ? 'warning' : 'quiet'}
      buttonRef={buttonRef}
    />
  );
}
