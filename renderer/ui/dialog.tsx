import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import './dialog.css';

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the primary one last. */
  readonly footer?: ReactNode;
  /** `full` takes the whole window, whatever is in it. */
  readonly size?: 'narrow' | 'wide' | 'full';
  /** Whether the body is only read: without a control in it, it takes the focus to be scrolled. */
  readonly isReading?: boolean;
  /** For a question that must not be dismissed by a stray click. */
  readonly role?: 'dialog' | 'alertdialog';
};

/** An open dialog: render it to open it. Escape and the cross close it and give the focus back. */
export function Dialog(props: DialogProps) {
  const { title, closeLabel, onClose, children, footer, size = 'narrow', role = 'dialog' } = props;
  const body = props.isReading ? { role: 'region', 'aria-label': title, tabIndex: 0 } : {};
  return (
    <ModalOverlay
      className="dialog__veil"
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className={`dialog dialog--${size}`}>
        <AriaDialog className="dialog__panel" role={role}>
          <header className="dialog__head">
            <Heading slot="title" className="dialog__title">
              {title}
            </Heading>
            <IconButton icon={X} label={closeLabel} keys="Esc" onPress={onClose} />
          </header>
          <div className="dialog__body" {...body}>
            {children}
          </div>
          {footer && <footer className="dialog__foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
