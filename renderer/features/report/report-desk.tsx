import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReportId } from '#contract/ids.ts';
import { isFrozen } from '#contract/life.ts';
import type { Report } from '#contract/report.ts';
import { keepPicture } from '../../bridge/pictures.ts';
import { Editor, type EditorHandle, type TypesetCounts } from '../../editor/editor.tsx';
import { useText } from '../../i18n/text.ts';
import { type Draft, useCorrection, useField } from '../../state/draft.ts';
import { discardDraft, holdDraft, openDraft } from '../../state/open-drafts.ts';
import { dropCorrection } from '../../state/correction.ts';
import { setQuiet } from '../../state/desk-view.ts';
import { isNewborn } from '../../state/new-report.ts';
import { attempt, showProblem } from '../../state/problems.ts';
import { useSpeller } from '../../state/spelling.ts';
import { setCaret, setReportScroll, useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Notice } from '../../ui/notice.tsx';
import { shortcuts } from '../../ui/shortcuts.ts';
import { FindBar } from './find-bar.tsx';
import { MakeTemplate } from './make-template.tsx';
import { OutlinePane } from './outline-pane.tsx';
import { ExportNotice } from './export-notice.tsx';
import { FrozenStrip } from './life/frozen-strip.tsx';
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

type ReportDeskProps = {
  readonly report: Report;
  /** Opens it anew, as it is on disk. */
  readonly onReopen: () => void;
};

/** A report open for writing. Typing in it draws none of this anew but the field typed into. */
export function ReportDesk({ report, onReopen }: ReportDeskProps) {
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
  const isCorrected = useCorrection(draft) !== null;
  const isReadOnly = isFrozen(report.status) && !isCorrected;

  const speller = useSpeller();
  useTextCounting(editor);
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = place.reportScroll;
  }, [place]);

  const [droppedImages, setDroppedImages] = useState(0);
  const [typesetCounts, setTypesetCounts] = useState<TypesetCounts | null>(null);
  const typeset = () => isReadOnly || setTypesetCounts(editor.current?.typeset(language) ?? null);
  useKeys([{ keys: shortcuts.typeset, run: typeset }]);
  const [templateState, setTemplateState] = useState<'asked' | { made: string } | null>(null);
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
        <div ref={setToolbarPlace} className="report__tools" hidden={isReadOnly} />
        <ReportActions
          draft={draft}
          printing={printing}
          onMakeTemplate={() => setTemplateState('asked')}
        />
      </header>
      <FindBar
        editor={editor}
        reportId={draft.getId()}
        isFresh={place.caret === null && place.reportScroll === 0}
      />
      <FrozenStrip
        draft={draft}
        status={report.status}
        onOpened={() => editor.current?.focusPlace()}
        onDiscard={() =>
          attempt(async () => {
            // First, so that nothing typed is kept again behind it.
            discardDraft(draft);
            await dropCorrection(report.id).finally(onReopen);
          })
        }
      />
      <div className="report__notices">
        <SaveNotices reportId={report.id} />
        {typesetCounts && (
          <TypesetNotice counts={typesetCounts} onDismiss={() => setTypesetCounts(null)} />
        )}
        {droppedImages > 0 && (
          <PasteNotice droppedImages={droppedImages} onDismiss={() => setDroppedImages(0)} />
        )}
        {templateState !== null && templateState !== 'asked' && (
          <Notice
            tone="good"
            title={text('template.made', { title: templateState.made })}
            actions={
              <Button onPress={() => setTemplateState(null)}>{text('action.dismiss')}</Button>
            }
          />
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
                isReadOnly={isReadOnly}
                maxLength={longestTitle}
                onLeave={() => editor.current?.focusStart()}
              />
            </div>
            <RecordPanel
              draft={draft}
              report={report}
              isReadOnly={isReadOnly}
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
                isReadOnly={isReadOnly}
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
      {templateState === 'asked' && (
        <MakeTemplate
          draft={draft}
          onMade={(made) => setTemplateState({ made })}
          onClose={() => setTemplateState((now) => (now === 'asked' ? null : now))}
        />
      )}
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
