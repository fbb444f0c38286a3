import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { longestTemplateTitle, type Template } from '#contract/template.ts';
import { useText } from '../../i18n/text.ts';
import { deleteTemplate, renameTemplate } from '../../state/templates.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

type OwnTemplate = Extract<Template, { from: 'office' }>;

type OwnTemplatesProps = {
  readonly templates: readonly OwnTemplate[];
  readonly onBack: () => void;
  readonly onClose: () => void;
};

/** The office's own templates, each renamed in its line or let go. */
export function OwnTemplates({ templates, onBack, onClose }: OwnTemplatesProps) {
  const text = useText();
  const [error, setError] = useState<unknown>(null);
  const run = (action: () => Promise<void>) => {
    setError(null);
    action().catch(setError);
  };
  return (
    <Dialog
      title={text('template.tendTitle')}
      closeLabel={text('action.close')}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onBack}>
          {text('action.back')}
        </Button>
      }
    >
      <ul className="own-templates">
        {templates.map((template) => (
          <OwnTemplate key={template.ref} template={template} run={run} />
        ))}
      </ul>
      {error !== null && <FailureNotice error={error} />}
    </Dialog>
  );
}

type OneProps = {
  readonly template: OwnTemplate;
  readonly run: (action: () => Promise<void>) => void;
};

function OwnTemplate({ template, run }: OneProps) {
  const text = useText();
  const { ref, title } = template;
  const [typed, setTyped] = useState(title);
  const [isAsking, setAsking] = useState(false);
  const rename = () => {
    const tidy = typed.trim();
    setTyped(tidy === '' ? title : tidy);
    if (tidy !== '' && tidy !== title) run(() => renameTemplate(ref, tidy));
  };
  if (isAsking) {
    return (
      <li>
        <Notice
          tone="warning"
          title={text('template.deleteAsk', { title })}
          actions={
            <>
              <Button takesFocus onPress={() => setAsking(false)}>
                {text('template.keep')}
              </Button>
              <Button variant="danger" onPress={() => run(() => deleteTemplate(ref))}>
                {text('template.delete')}
              </Button>
            </>
          }
        >
          {text('template.deleteMore')}
        </Notice>
      </li>
    );
  }
  return (
    <li className="own-templates__one">
      <TextField
        label={text('template.title')}
        value={typed}
        onChange={setTyped}
        onBlur={rename}
        maxLength={longestTemplateTitle}
        {...(template.shape === null && { error: text('template.broken') })}
      />
      <IconButton
        icon={Trash2}
        label={text('template.deleteNamed', { title })}
        onPress={() => setAsking(true)}
      />
    </li>
  );
}
