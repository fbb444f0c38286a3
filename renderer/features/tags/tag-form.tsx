import { type FormEvent, useState } from 'react';
import { AppError } from '#contract/errors.ts';
import type { TagId } from '#contract/ids.ts';
import type { Tag, TagNames } from '#contract/tag.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useText } from '../../i18n/text.ts';
import { deleteTag, describeTag, mergeTags, renameTag, useEdits } from '../../state/edits.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ColourChoice } from './colour-choice.tsx';

type TagFormProps = {
  readonly tag: Tag;
  /** Follows an edit; what it throws is shown. */
  readonly onRun: (edit: Promise<void>) => void;
  readonly onMerged: (into: TagId) => void;
};

/** A tag that has the name wanted for this one, in whatever language. */
type Clash = { readonly id: TagId; readonly name: string };

type Typed = { readonly name: string | null; readonly names: Partial<TagNames> };
const nothingTyped: Typed = { name: null, names: {} };

const longestName = 100;
const nameLabels: Readonly<Record<keyof TagNames, MessageId>> = {
  kk: 'tags.name.kk',
  ru: 'tags.name.ru',
  zh: 'tags.name.zh',
  en: 'tags.name.en',
};
const nameLanguages = ['kk', 'ru', 'zh', 'en'] as const satisfies readonly (keyof TagNames)[];

/** One tag: its name, names in further languages, colour; and the way to be rid of it. */
export function TagForm({ tag, onRun, onMerged }: TagFormProps) {
  const text = useText();
  const isBusy = useEdits((state) => state.isBusy);
  // What is typed and not saved yet: the rest follows the tag, also when an edit is taken back.
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const name = typed.name ?? tag.name;
  const names = { ...tag.names, ...typed.names };
  const [clash, setClash] = useState<Clash | null>(null);
  const [isDeleting, setDeleting] = useState(false);
  const tidy = name.trim();
  const isRenamed = tidy !== tag.name && tidy !== '';
  const isDescribed = JSON.stringify(names) !== JSON.stringify(tag.names);

  /** A name that is taken already becomes an offer to merge. */
  const offering = (edit: Promise<void>): Promise<void> =>
    edit.catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'tag-exists') throw error;
      setClash({ id: String(error.params['id']) as TagId, name: String(error.params['name']) });
    });
  const save = async (): Promise<void> => {
    if (isRenamed) await renameTag(tag, tidy);
    if (isDescribed) await describeTag({ ...tag, name: isRenamed ? tidy : tag.name, names });
    setTyped(nothingTyped);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRenamed || isDescribed) onRun(offering(save()));
  };
  const merge = ({ id, name: into }: Clash) => {
    onRun(mergeTags([tag], { id, name: into }).then(() => onMerged(id)));
  };

  return (
    <form className="tag-manager__form" onSubmit={submit}>
      <TextField
        label={text('tags.name')}
        value={name}
        onChange={(next) => {
          setTyped({ ...typed, name: next });
          setClash(null);
        }}
        maxLength={longestName}
      />
      <fieldset className="tag-manager__names">
        <legend>{text('tags.names')}</legend>
        {nameLanguages.map((language) => (
          <TextField
            key={language}
            label={text(nameLabels[language])}
            lang={language}
            value={names[language]}
            onChange={(next) => {
              setTyped({ ...typed, names: { ...typed.names, [language]: next } });
              setClash(null);
            }}
            maxLength={longestName}
          />
        ))}
      </fieldset>
      <ColourChoice
        value={tag.colour}
        onChange={(colour) => onRun(describeTag({ ...tag, colour }))}
      />
      {clash && (
        <Notice
          tone="warning"
          title={text('tags.clash', { name: clash.name })}
          actions={
            <Button isDisabled={isBusy} onPress={() => merge(clash)}>
              {text('tags.mergeWith', { name: clash.name })}
            </Button>
          }
        >
          {text('tags.clashMore', { name: tag.name, count: tag.reports })}
        </Notice>
      )}
      {isDeleting ? (
        <Notice
          tone="warning"
          title={text('tags.deleteTouches', { count: tag.reports })}
          actions={
            <>
              <Button
                variant="danger"
                takesFocus
                isDisabled={isBusy}
                onPress={() => onRun(deleteTag(tag))}
              >
                {text('tags.delete')}
              </Button>
              <Button onPress={() => setDeleting(false)}>{text('action.cancel')}</Button>
            </>
          }
        >
          {text('tags.deleteMore')}
        </Notice>
      ) : (
        <div className="tag-manager__actions">
          <Button variant="danger" onPress={() => setDeleting(true)}>
            {text('tags.deleteAsk')}
          </Button>
          <Button
            type="submit"
            variant="primary"
            isDisabled={isBusy || !(isRenamed || isDescribed)}
          >
            {text('action.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
