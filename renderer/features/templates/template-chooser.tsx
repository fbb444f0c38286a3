// New reports from templates: the chooser, and the care of the office's own ones.
// May import state, ui, i18n and the contract; no other feature.
import { FileText, Stamp } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  TextField,
  useFilter,
} from 'react-aria-components';
import type { Language } from '#contract/language.ts';
import type { Template } from '#contract/template.ts';
import { useText, useTextLocale } from '../../i18n/text.ts';
import { newReportFrom } from '../../state/new-report.ts';
import { attempt } from '../../state/problems.ts';
import { useLocale } from '../../state/settings.ts';
import { useTemplates } from '../../state/templates.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OwnTemplates } from './own-templates.tsx';
import './templates.css';

/** Languages the templates of the program are worded in. */
const wordedIn = ['ru', 'kk', 'en'] as const satisfies readonly Language[];

type ChooserProps = { readonly onClose: () => void };

/** All templates, narrowed by typing; Enter begins a report with the one in hand. */
export function TemplateChooser({ onClose }: ChooserProps) {
  const text = useText();
  const [isTending, setTending] = useState(false);
  const templates = useTemplates();
  const own = templates.filter((template) => template.from === 'office');
  if (isTending && own.length > 0) {
    return <OwnTemplates templates={own} onBack={() => setTending(false)} onClose={onClose} />;
  }
  return (
    <Dialog
      title={text('template.choose')}
      closeLabel={text('action.close')}
      onClose={onClose}
      footer={
        own.length > 0 && (
          <Button variant="quiet" onPress={() => setTending(true)}>
            {text('template.tend')}
          </Button>
        )
      }
    >
      <Chooser templates={templates} onClose={onClose} />
    </Dialog>
  );
}

type ListProps = ChooserProps & { readonly templates: readonly Template[] };

function Chooser({ templates, onClose }: ListProps) {
  const text = useText();
  const titleOf = useTitleOf();
  const [language, setLanguage] = useState<Language>(useLocale());
  const { contains } = useFilter({ sensitivity: 'base' });
  const begin = (template: Template) => {
    onClose();
    attempt(() => newReportFrom(template.ref, language));
  };
  return (
    <div className="template-chooser">
      <Autocomplete filter={contains}>
        <TextField
          className="field"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- typing narrows the list at once
          autoFocus
        >
          <Label className="field__label">{text('template.find')}</Label>
          <Input className="field__input" spellCheck="false" autoComplete="off" />
        </TextField>
        <ListBox
          className="template-chooser__list"
          aria-label={text('template.list')}
          items={templates}
          dependencies={[titleOf]}
          renderEmptyState={() => <p className="template-chooser__none">{text('template.none')}</p>}
        >
          {(template) => (
            <ListBoxItem
              id={template.ref}
              className="template-chooser__option"
              textValue={titleOf(template)}
              onAction={() => begin(template)}
            >
              <Icon of={template.from === 'program' ? FileText : Stamp} />
              <span className="template-chooser__title">{titleOf(template)}</span>
              {template.from === 'office' && (
                <span className="template-chooser__note">{text('template.own')}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      <Choice
        isRow
        label={text('template.language')}
        value={language}
        onChange={setLanguage}
        options={wordedIn.map((value) => ({ value, label: text(`language.${value}`) }))}
      />
    </div>
  );
}

/** What a template is called in the language of the interface. */
function useTitleOf(): (template: Template) => string {
  const locale = useTextLocale();
  return (template) =>
    template.from === 'office' ? template.title : (template.titles[locale] ?? template.titles.ru);
}
