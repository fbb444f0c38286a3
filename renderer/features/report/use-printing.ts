import { useState } from 'react';
import type { Draft } from '../../state/draft.ts';
import { flushDraft } from '../../state/open-drafts.ts';
import { useKeys } from '../../ui/keys.ts';
import { type ExportOutcome, exportReport } from './export-report.ts';

export const printingKeys = {
  exportPdf: { code: 'KeyP', isMod: true },
  exportPdfToo: { code: 'KeyE', isMod: true, isShift: true },
  preview: { code: 'KeyP', isMod: true, isShift: true },
} as const;

export type Printing = {
  readonly isPreviewed: boolean;
  readonly isExporting: boolean;
  /** How the last export ended, until it is dismissed. */
  readonly outcome: ExportOutcome | null;
  readonly openPreview: () => void;
  readonly closePreview: () => void;
  readonly exportPdf: () => void;
  readonly dismissOutcome: () => void;
};

/**
 * Preview and PDF of a draft, by button and by key. `onUnmarked` is called when the report cannot
 * be printed because nobody has decided on its mark.
 */
export function usePrinting(draft: Draft, onUnmarked: () => void): Printing {
  const [isPreviewed, setPreviewed] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null);

  const openPreview = async (): Promise<void> => {
    if (await flushDraft()) setPreviewed(true);
  };
  const exportPdf = async (): Promise<void> => {
    if (isExporting) return;
    setOutcome(null);
    setExporting(true);
    const result = await exportReport(draft);
    setExporting(false);
    setOutcome(result);
    if (result.state === 'unmarked') onUnmarked();
  };
  const printing: Printing = {
    isPreviewed,
    isExporting,
    outcome,
    openPreview: () => void openPreview(),
    closePreview: () => setPreviewed(false),
    exportPdf: () => void exportPdf(),
    dismissOutcome: () => setOutcome(null),
  };
  useKeys([
    { keys: printingKeys.exportPdf, run: printing.exportPdf },
    { keys: printingKeys.exportPdfToo, run: printing.exportPdf },
    { keys: printingKeys.preview, run: printing.openPreview },
  ]);
  return printing;
}
