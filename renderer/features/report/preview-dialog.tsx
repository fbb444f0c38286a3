import { useRef, useState } from 'react';
import { bulkPaths } from '#contract/calls.ts';
import type { ReportId } from '#contract/ids.ts';
import { useText } from '../../i18n/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import './preview-dialog.css';

type PreviewDialogProps = { readonly id: ReportId; readonly onClose: () => void };

/** The page as it will be printed. Its frame runs no script. */
export function PreviewDialog({ id, onClose }: PreviewDialogProps) {
  const text = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const [hasFailed, setFailed] = useState(false);

  const onLoad = (): void => {
    const page = frame.current?.contentDocument;
    // A refusal comes as JSON, a page as HTML.
    if (page?.contentType !== 'text/html') setFailed(true);
    // Keys pressed inside the frame do not reach the dialog.
    page?.addEventListener('keydown', (event) => event.key === 'Escape' && onClose());
  };

  return (
    <Dialog
      title={text('report.preview')}
      closeLabel={text('action.close')}
      onClose={onClose}
      size="wide"
    >
      {hasFailed ? (
        <Notice tone="danger" title={text('report.previewFailed')} />
      ) : (
        <iframe
          ref={frame}
          className="preview-dialog__page"
          title={text('report.preview')}
          sandbox="allow-same-origin"
          src={`${bulkPaths.preview}?id=${id}`}
          onLoad={onLoad}
        />
      )}
    </Dialog>
  );
}
