import { Eye, FileDown } from 'lucide-react';
import { useText } from '../../i18n/text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { keysText } from '../../ui/keys.ts';
import { Tooltip } from '../../ui/tooltip.tsx';
import { type Printing, printingKeys } from './use-printing.ts';

/** What is done with a report as a whole. */
export function ReportActions({ printing }: { readonly printing: Printing }) {
  const text = useText();
  return (
    <div className="report__actions">
      <IconButton
        icon={Eye}
        label={text('report.preview')}
        keys={keysText(printingKeys.preview)}
        onPress={printing.openPreview}
      />
      <Tooltip label={text('report.exportPdf')} keys={keysText(printingKeys.exportPdf)}>
        <Button
          icon={FileDown}
          aria-label={text('report.exportPdf')}
          isPending={printing.isExporting}
          onPress={printing.exportPdf}
        >
          {text(printing.isExporting ? 'report.exporting' : 'report.pdf')}
        </Button>
      </Tooltip>
    </div>
  );
}
