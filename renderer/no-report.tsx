import { useText } from './i18n/text.ts';
import { shortcuts } from './ui/shortcuts.ts';
import { keysText } from './ui/keys.ts';

/** The report's pane while none is open: what goes here, and the keys to begin with. */
export function NoReport() {
  const text = useText();
  return (
    <div className="no-report">
      <h2 className="no-report__title">{text('window.noReport')}</h2>
      <dl className="no-report__keys">
        <div>
          <dt>{text('report.new')}</dt>
          <dd>
            <kbd>{keysText(shortcuts.newReport)}</kbd>
          </dd>
        </div>
        <div>
          <dt>{text('help.search')}</dt>
          <dd>
            <kbd>{keysText(shortcuts.search)}</kbd>
          </dd>
        </div>
        <div>
          <dt>{text('help.title')}</dt>
          <dd>
            <kbd>{keysText(shortcuts.help)}</kbd>
          </dd>
        </div>
      </dl>
    </div>
  );
}
