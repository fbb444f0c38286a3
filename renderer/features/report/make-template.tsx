import { useState } from 'react';
import { longestTemplateTitle } from '#contract/template.ts';
import { useText } from '../../i18n/text.ts';
import type { Draft } from '../../state/draft.ts';
import { saveAsTemplate } from '../../state/templates.ts';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from './life/form-dialog.tsx';

type MakeTemplateProps = {
  readonly draft: Draft;
  readonly onMade: (title: string) => void;
  readonly onClose: () => void;
};

/** Asks what the template made of this report is to be called. */
export function MakeTemplate({ draft, onMade, onClose }: MakeTemplateProps) {
  const text = useText();
  const [title, setTitle] = useState(() =>
    draft.fields.getState().title.slice(0, longestTemplateTitle),
  );
  return (
    <FormDialog
      title={text('template.make')}
      submitLabel={text('action.save')}
      isReady={title.trim() !== ''}
      onSubmit={async () => {
        await saveAsTemplate(draft.getId(), title.trim());
        onMade(title.trim());
      }}
      onClose={onClose}
    >
      <p className="form-dialog__lead">{text('template.makeAbout')}</p>
      <TextField
        label={text('template.title')}
        value={title}
        onChange={setTitle}
        maxLength={longestTemplateTitle}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a form asked for
        autoFocus
      />
    </FormDialog>
  );
}
