import { useText } from '../../i18n/text.ts';
import { chooseArchive, loadArchiveStatus } from '../../state/archive-status.ts';
import { Button } from '../../ui/button.tsx';
import { GateError, GatePage } from './gate-page.tsx';
import { useAction } from './use-action.ts';

/** The known archive cannot even be looked at: its disk is gone, or its files are not ours. */
export function StatusFailed({ error }: { readonly error: unknown }) {
  const text = useText();
  const action = useAction();
  return (
    <GatePage title={text('gate.failed.title')}>
      <GateError error={action.error ?? error} />
      <div className="gate__foot">
        <Button variant="quiet" onPress={() => action.run(chooseArchive)}>
          {text('gate.welcome.choose')}
        </Button>
        <Button variant="primary" onPress={() => action.run(loadArchiveStatus)}>
          {text('action.retry')}
        </Button>
      </div>
    </GatePage>
  );
}
