import { Pencil } from 'lucide-react';
import { memo } from 'react';
import type { ReportRow } from '#contract/report.ts';
import { localeTags } from '../../i18n/messages.ts';
import { markWords } from '../../i18n/report-words.ts';
import { useText, useTextLocale } from '../../i18n/text.ts';
import { type MarkedText, plainText } from '../../state/marked-text.ts';
import type { HitTexts } from '../../state/hit-texts.ts';
import { dateInWords } from '../../ui/date-entry.ts';
import { Icon } from '../../ui/icon.tsx';
import { MarkLabel } from '../../ui/mark-label.tsx';
import { TagDot } from '../../ui/tag-dot.tsx';
import { bringHitForward } from './bring-hit-forward.ts';

/** Pixels: two lines and a snippet. */
export const reportRowHeight = 76;

type RowProps = {
  readonly row: ReportRow;
  /** Words of it were searched for: the tags leave their room to the place they stand at. */
  readonly isFound: boolean;
  /** Null where nothing was searched for, or while its texts are on their way. */
  readonly hit: HitTexts | null;
  /** Further reports with the same text. */
  readonly duplicates: number;
};

/** One report in the list, with `hit` as a search has found it. */
export const ReportRowView = memo(function ReportRowView(props: RowProps) {
  const { row, isFound, hit, duplicates } = props;
  const text = useText();
  return (
    <div className="report-row">
      <div className="report-row__meta">
        <Origin row={row} />
        {duplicates > 0 && <span>{text('library.duplicates', { count: duplicates })}</span>}
        <Mark row={row} />
      </div>
      <div className="report-row__title" lang={row.language}>
        {row.title === '' ? (
          <span className="report-row__untitled">{text('library.untitled')}</span>
        ) : (
          <Title title={row.title} marked={hit?.title ?? []} />
        )}
      </div>
      <div className="report-row__foot">
        <span className="report-row__snippet" lang={row.language}>
          {hit ? <Marked parts={bringHitForward(hit.snippet)} /> : row.lead}
        </span>
        {!isFound && <RowTags tags={row.tags} />}
      </div>
    </div>
  );
});

/** Number, date and place; a report that has none of them yet says so by its date. */
function Origin({ row }: { readonly row: ReportRow }) {
  const text = useText();
  const locale = useTextLocale();
  const words = { locale: localeTags[locale], about: text('report.aboutDate') };
  const date = row.date === '' ? text('library.undated') : dateInWords(row.date, words);
  const number = row.number === '' ? null : text('library.number', { number: row.number });
  return (
    <span className="report-row__origin">
      {[number, date, row.place].filter(Boolean).join(' · ')}
    </span>
  );
}

function Mark({ row }: { readonly row: ReportRow }) {
  const text = useText();
  const words = markWords[row.classification];
  return (
    <>
      {row.status === 'draft' && (
        <span className="report-row__draft">
          <Icon of={Pencil} size={12} />
          {text('library.draft')}
        </span>
      )}
      {words && <MarkLabel short={text(words.short)} title={text(words.full)} />}
    </>
  );
}

/** The title with its hits, unless they are those of a title it had before. */
function Title({ title, marked }: { readonly title: string; readonly marked: MarkedText }) {
  return plainText(marked) === title ? <Marked parts={marked} /> : title;
}

function Marked({ parts }: { readonly parts: MarkedText }) {
  return parts.map((part, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- parts have no name but their place
    part.isHit ? <mark key={index}>{part.text}</mark> : part.text,
  );
}

/** The first tag in full and how many more; all of them stand in the report. */
function RowTags({ tags }: { readonly tags: readonly string[] }) {
  const [first, ...more] = tags;
  if (first === undefined) return null;
  return (
    <span className="report-row__tags">
      <TagDot name={first} />
      <span className="report-row__tag">{first}</span>
      {more.length > 0 && <span>+{more.length}</span>}
    </span>
  );
}
