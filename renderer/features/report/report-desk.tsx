import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReportId } from '#contract/ids.ts';
import type { Report } from '#contract/report.ts';
import { keepPicture } from '../../bridge/pictures.ts';
import { Editor, type EditorHandle, type TypesetCounts } from '../../editor/editor.tsx';
import { useText } from '../../i18n/text.ts';
import { type Draft, holdDraft, openDraft, useField } from '../../state/draft.ts';
import { setQuiet } from '../../state/desk-view.ts';
import { showProblem } from '../../state/problems.ts';
import { useSpeller } from '../../state/spelling.ts';
import { setCaret, setReportScroll, useWorkspace } from '../../state/workspace.ts';
import { useKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { FindBar } from './find-bar.tsx';
import { OutlinePane } from './outline-pane.tsx';
import { ExportNotice } from './export-notice.tsx';
import { PasteNotice } from './paste-notice.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { RecordPanel } from './record-panel.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportLine } from './report-line.tsx';
import { SaveNotices } from './save-notices.tsx';
import { TitleField } from './title-field.tsx';
import { TypesetNotice } from './typeset-notice.tsx';
import { useTextCounting } from './use-text-count.ts';
import { usePrinting } from './use-printing.ts';

const longestTitle = 1000;
/** A report younger than this was made by the very key that opened it. */
const newbornMs = 5000;

/** A report open for writing. Typing in it draws none of this anew but the field typed into. */
export function ReportDesk({ report }: { readonly report: Report }) {
  const text = useText();
  const [draft] = useState(() =>
    openDraft(report, (title) => {
      const suffix = text('report.copySuffix');
      return `${title.slice(0, longestTitle - suffix.length)}${suffix}`;
    }),
  );
  useEffect(() => holdDraft(draft), [draft]);
  useEffect(() => draft.onBodyTaken((body) => editor.current?.takeBody(body)), [draft]);

  const [place] = useState(() => placeIn(draft.getId()));
  const [initialBody] = useState(() => draft.getBody());
  const [toolbarPlace, setToolbarPlace] = useState<HTMLDivElement | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle>(null);
  const classificationButton = useRef<HTMLButtonElement>(null);
  const language = useField(draft, 'language');

  const speller = useSpeller();
  useTextCounting(editor);
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = place.reportScroll;
  }, [place]);

  const [droppedImages, setDroppedImages] = useState(0);
  const [typesetCounts, setTypesetCounts] = useState<TypesetCounts | null>(null);
  const typeset = () => setTypesetCounts(editor.current?.typeset(language) ?? null);
  useKeys([{ keys: shortcuts.typeset, run: typeset }]);
  const [isRecordOpen, setRecordOpen] = useState(false);
  const pointAtClassification = useCallback(() => {
    setRecordOpen(true);
    // The field may have been folded away until this moment.
    requestAnimationFrame(() => classificationButton.current?.focus());
  }, []);
  const printing = usePrinting(draft, pointAtClassification);

  return (
    <section className="report" aria-label={text('report.pane')}>
      <header className="report__bar">
        <div ref={setToolbarPlace} className="report__tools" />
        <ReportActions draft={draft} printing={printing} />
      </header>
      <FindBar
        editor={editor}
        reportId={draft.getId()}
        isFresh={place.caret === null && place.reportScroll === 0}
      />
      <div className="report__notices">
        <SaveNotices reportId={report.id} />
        {typesetCounts && (
          <TypesetNotice counts={typesetCounts} onDismiss={() => setTypesetCounts(null)} />
        )}
        {droppedImages > 0 && (
          <PasteNotice droppedImages={droppedImages} onDismiss={() => setDroppedImages(0)} />
        )}
        {printing.outcome && (
          <ExportNotice outcome={printing.outcome} onDismiss={printing.dismissOutcome} />
        )}
      </div>
      <div className="report__body">
        <OutlinePane editor={editor} />
        <div
          ref={scroller}
          className="report__scroll"
          onScroll={(event) => isSelected(draft) && setReportScroll(event.currentTarget.scrollTop)}
        >
          <div className="report__sheet">
            <div className="report__head">
              <ReportLine draft={draft} status={report.status} />
              <TitleField
                draft={draft}
                isFocused={isNewborn(report)}
                maxLength={longestTitle}
                onLeave={() => editor.current?.focusStart()}
              />
            </div>
            <RecordPanel
              draft={draft}
              report={report}
              isOpen={isRecordOpen}
              onOpenChange={setRecordOpen}
              classificationRef={classificationButton}
            />
            <div className="report__text">
              <Editor
                ref={editor}
                initialBody={initialBody}
                initialCaret={place.caret}
                language={language}
                speller={speller}
                label={text('report.text')}
                placeholder={text('report.textPlaceholder')}
                toolbarPlace={toolbarPlace}
                onChange={draft.setBody}
                onCaret={(caret) => isSelected(draft) && setCaret(caret)}
                onTypeset={typeset}
                onEscape={() => setQuiet(false)}
                onDroppedImages={setDroppedImages}
                keepPicture={keepPicture}
                onPictureFailure={showProblem}
              />
            </div>
          </div>
        </div>
      </div>
      {printing.isPreviewed && <PreviewDialog id={draft.getId()} onClose={printing.closePreview} />}
    </section>
  );
}

/** Where the person was in this report; the workspace knows it of the selected one only. */
function placeIn(id: ReportId): { readonly reportScroll: number; readonly caret: number | null } {
  const workspace = useWorkspace.getState();
  return workspace.selectedId === id ? workspace : { reportScroll: 0, caret: null };
}

function isSelected(draft: Draft): boolean {
  return useWorkspace.getState().selectedId === draft.getId();
}

function isNewborn({ revision, createdAt, content }: Report): boolean {
  const ageMs = Date.now() - Date.parse(createdAt);
  return revision === 1 && content.title === '' && ageMs < newbornMs;
}
