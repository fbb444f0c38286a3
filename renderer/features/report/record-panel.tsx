import { ChevronRight } from 'lucide-react';
import { type Ref, useId } from 'react';
import { Button } from 'react-aria-components';
import type { Report } from '#contract/report.ts';
import { useText } from '../../i18n/text.ts';
import { type Draft, useField } from '../../state/draft.ts';
import { useKnownTags } from '../../state/tags.ts';
import { Icon } from '../../ui/icon.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import {
  ClassificationSelect,
  KindSelect,
  LanguageSelect,
  RecordDate,
  RecordText,
} from './record-fields.tsx';
import './record-panel.css';
import { ReportTopics } from './report-topics.tsx';
import { WrittenNames } from './written-names.tsx';

const mostTags = 200;

type RecordPanelProps = {
  readonly draft: Draft;
  readonly report: Report;
  /** Whether it is unfolded where it stands above the text; beside the text it always is. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly classificationRef: Ref<HTMLButtonElement>;
};

/** The record of a report: beside the text where there is room, else above it and folded. */
export function RecordPanel(props: RecordPanelProps) {
  const { draft, report, isOpen, onOpenChange, classificationRef } = props;
  const text = useText();
  const fieldsId = useId();
  const titleId = useId();
  return (
    <aside className="record" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {text('report.record')}
      </h2>
      <ReportTags draft={draft} />
      <ReportTopics draft={draft} />
      <Button
        className="record__toggle"
        aria-expanded={isOpen}
        aria-controls={fieldsId}
        onPress={() => onOpenChange(!isOpen)}
      >
        <Icon of={ChevronRight} />
        {text('report.record')}
      </Button>
      <div id={fieldsId} className="record__fields" data-open={isOpen || undefined}>
        <ClassificationSelect draft={draft} buttonRef={classificationRef} />
        <CopyNumber draft={draft} />
        <KindSelect draft={draft} />
        <RecordText draft={draft} name="number" maxLength={64} />
        <RecordDate draft={draft} name="eventDate" />
        <RecordDate draft={draft} name="signedDate" />
        <RecordDate draft={draft} name="registeredDate" />
        <RecordDate draft={draft} name="publishedDate" />
        <RecordText draft={draft} name="place" maxLength={1000} />
        <LanguageSelect draft={draft} />
        <RecordText draft={draft} name="source" maxLength={1000} />
        <WrittenNames report={report} />
      </div>
    </aside>
  );
}

function ReportTags({ draft }: { readonly draft: Draft }) {
  const text = useText();
  return (
    <TagField
      label={text('report.tags')}
      entryLabel={text('report.addTag')}
      placeholder={text('report.addTag')}
      removeLabel={(name) => text('report.removeTag', { name })}
      tags={useField(draft, 'tags')}
      known={useKnownTags()}
      limit={mostTags}
      onChange={(tags) => draft.setFields({ tags: [...tags] })}
    />
  );
}

function CopyNumber({ draft }: { readonly draft: Draft }) {
  const isMarked = useField(draft, 'classification') === 'service';
  return isMarked && <RecordText draft={draft} name="copyNumber" maxLength={32} />;
}
