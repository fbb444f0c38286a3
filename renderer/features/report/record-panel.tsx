import { ChevronRight } from 'lucide-react';
import { type Ref, useId } from 'react';
import { Button } from 'react-aria-components';
import { isFrozen, isRegistered } from '#contract/life.ts';
import type { Report } from '#contract/report.ts';
import { useText } from '../../i18n/text.ts';
import { type Draft, useField } from '../../state/draft.ts';
import { changeFiling } from '../../state/life.ts';
import { attempt } from '../../state/problems.ts';
import { useKnownTags } from '../../state/tags.ts';
import { Icon } from '../../ui/icon.tsx';
import { TagField } from '../../ui/tag-field.tsx';
import { LifeLine } from './life/life-line.tsx';
import {
  ClassificationSelect,
  KindSelect,
  LanguageSelect,
  RecordDate,
  RecordText,
} from './record-fields.tsx';
import { FoldedRequisites } from './record/folded-requisites.tsx';
import { Visas } from './record/visas.tsx';
import './record-panel.css';
import { ReportTopics } from './report-topics.tsx';
import { WrittenNames } from './written-names.tsx';

const mostTags = 200;

type RecordPanelProps = {
  readonly draft: Draft;
  readonly report: Report;
  /** Whether nothing but tags can be changed. */
  readonly isReadOnly: boolean;
  /** Whether it is unfolded where it stands above the text; beside the text it always is. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly classificationRef: Ref<HTMLButtonElement>;
};

/** The record of a report: beside the text where there is room, else above it and folded. */
export function RecordPanel(props: RecordPanelProps) {
  const { draft, report, isReadOnly, isOpen, onOpenChange, classificationRef } = props;
  const hasNumber = isRegistered(report.status);
  const isApart = isReadOnly && isFrozen(report.status);
  const text = useText();
  const fieldsId = useId();
  const titleId = useId();
  return (
    <aside className="record" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {text('report.record')}
      </h2>
      <LifeLine draft={draft} reportId={report.id} />
      <ReportTags draft={draft} isApart={isApart} />
      <ReportTopics draft={draft} isApart={isApart} />
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
        <Visas reportId={report.id} />
        <fieldset className="record__part" disabled={isReadOnly}>
          <ClassificationSelect draft={draft} buttonRef={classificationRef} />
          <CopyNumber draft={draft} />
          <KindSelect draft={draft} />
          <fieldset className="record__part" disabled={hasNumber}>
            <RecordText draft={draft} name="number" maxLength={64} />
          </fieldset>
          <RecordDate draft={draft} name="eventDate" />
          <RecordText draft={draft} name="place" maxLength={1000} />
          <LanguageSelect draft={draft} />
        </fieldset>
        <FoldedRequisites draft={draft} report={report} isReadOnly={isReadOnly} />
        <WrittenNames report={report} />
      </div>
    </aside>
  );
}

type ReportTagsProps = {
  readonly draft: Draft;
  /** Whether tags are changed by themselves, because the rest of the record stands. */
  readonly isApart: boolean;
};

function ReportTags({ draft, isApart }: ReportTagsProps) {
  const text = useText();
  const change = (tags: readonly string[]) =>
    isApart
      ? attempt(() => changeFiling(draft, { tags: [...tags] }))
      : draft.setFields({ tags: [...tags] });
  return (
    <TagField
      label={text('report.tags')}
      entryLabel={text('report.addTag')}
      placeholder={text('report.addTag')}
      removeLabel={(name) => text('report.removeTag', { name })}
      tags={useField(draft, 'tags')}
      known={useKnownTags()}
      limit={mostTags}
      onChange={change}
    />
  );
}

function CopyNumber({ draft }: { readonly draft: Draft }) {
  const isMarked = useField(draft, 'classification') === 'service';
  return isMarked && <RecordText draft={draft} name="copyNumber" maxLength={32} />;
}
