import { useText } from '../../i18n/text.ts';
import { useTextCount } from '../../state/text-count.ts';

/** How long the open report is. */
export function TextLength() {
  const text = useText();
  const count = useTextCount((state) => state.count);
  if (!count) return null;
  return <span className="status-line__part">{text('statusLine.length', count)}</span>;
}
