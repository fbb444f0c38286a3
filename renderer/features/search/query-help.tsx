import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { queryHelp } from '../../i18n/query-help.ts';
import { useText } from '../../i18n/text.ts';
import { IconButton } from '../../ui/button.tsx';
import { keysText, useKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';

/** What can be typed into the box, beside it. */
export function QueryHelp() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  useKeys([{ keys: shortcuts.queryHelp, run: () => setOpen(true) }]);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton
        icon={CircleHelp}
        label={text('queryHelp.title')}
        keys={keysText(shortcuts.queryHelp)}
      />
      <Popover className="query-help" placement="bottom end" offset={6}>
        <Dialog className="query-help__sheet">
          <Heading slot="title" className="query-help__title">
            {text('queryHelp.title')}
          </Heading>
          <dl>
            {queryHelp.map((name) => (
              <div key={name} className="query-help__entry">
                <dt>
                  <kbd>{text(`queryHelp.${name}.example`)}</kbd>
                </dt>
                <dd>{text(`queryHelp.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
