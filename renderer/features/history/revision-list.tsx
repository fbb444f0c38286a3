import { type ComponentProps, memo, useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  type ListLayoutOptions,
  Virtualizer,
} from 'react-aria-components';
import type { RevisionNote } from '#contract/history.ts';
import { useText } from '../../i18n/text.ts';
import type { Sitting } from './group-revisions.ts';

type RevisionListProps = {
  /** Latest first. */
  readonly sittings: readonly Sitting[];
  readonly latest: number;
  readonly chosen: number;
  readonly onChoose: (revision: number) => void;
};

/** Until they are measured: some of them have a status and a reason. */
const layoutOptions: ListLayoutOptions = { estimatedRowSize: 50, estimatedHeadingSize: 36 };

/** Revisions by day and sitting, each with who, how and why. */
export const RevisionList = memo(function RevisionList(props: RevisionListProps) {
  const { sittings, latest, chosen, onChoose } = props;
  const text = useText();
  // Walking along thousands draws none of them anew.
  const sections = useMemo(() => {
    const listed = sittings.flatMap(({ notes }) => notes);
    const places = new Map(listed.map(({ revision }, index) => [revision, index + 1]));
    return sittings.map((sitting) => (
      <ListBoxSection key={sitting.key} id={sitting.key}>
        <Header className="revisions__sitting">
          <SittingWords sitting={sitting} />
        </Header>
        {sitting.notes.map((note) => (
          <RevisionItem
            key={note.revision}
            note={note}
            place={places.get(note.revision) ?? 0}
            isCurrent={note.revision === latest}
          />
        ))}
      </ListBoxSection>
    ));
  }, [sittings, latest]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <ListBox
        aria-label={text('history.list')}
        className="revisions"
        selectionMode="single"
        // Walking along the list shows each revision.
        selectionBehavior="replace"
        disallowEmptySelection
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to walk along it
        autoFocus="first"
        selectedKeys={[String(chosen)]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) onChoose(Number(key));
        }}
      >
        {sections}
      </ListBox>
    </Virtualizer>
  );
});

function SittingWords({ sitting }: { readonly sitting: Sitting }) {
  const text = useText();
  const intl = useIntl();
  const { from, to, notes } = sitting;
  const times = [from, to].map((moment) => intl.formatTime(moment));
  const [first = '', last = ''] = times;
  return (
    <>
      <span>{intl.formatDate(to, { dateStyle: 'long' })}</span>
      <span>
        {notes[0]?.session === ''
          ? text('history.older')
          : first === last
            ? first
            : text('history.session', { from: first, to: last })}
      </span>
    </>
  );
}

type DivAttributes = ComponentProps<'div'>;
type RevisionItemProps = {
  readonly note: RevisionNote;
  /** From 1, in the whole list. */
  readonly place: number;
  readonly isCurrent: boolean;
};

function RevisionItem({ note, place, isCurrent }: RevisionItemProps) {
  const text = useText();
  const intl = useIntl();
  const { revision, savedAt, cause, status, author, reason } = note;
  const name = text('history.revision', { revision });
  return (
    <ListBoxItem
      id={String(revision)}
      className="revision"
      textValue={name}
      // By itself a list that draws a part counts within a section, its heading included.
      render={(attributes) => <div {...(attributes as DivAttributes)} aria-posinset={place} />}
    >
      <span className="revision__head">
        <span className="revision__name">{name}</span>
        {isCurrent && <span className="revision__current">{text('history.current')}</span>}
        <span className="revision__time">{intl.formatTime(savedAt)}</span>
      </span>
      <span className="revision__cause">
        {[text(`cause.${cause}`), author].filter(Boolean).join(' · ')}
      </span>
      {status !== 'draft' && <span className="revision__status">{text(`status.${status}`)}</span>}
      {reason !== '' && <span className="revision__reason">{reason}</span>}
    </ListBoxItem>
  );
}
