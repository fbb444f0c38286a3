import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './notice.css';

type NoticeProps = {
  readonly tone: 'info' | 'good' | 'warning' | 'danger';
  /** What happened, in a sentence. */
  readonly title: string;
  /** What is safe and what to do. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

const icons = { info: Info, good: CircleCheck, warning: TriangleAlert, danger: TriangleAlert };

/** A message that stays in its place; failures are read out as soon as they appear. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const isUrgent = tone === 'danger' || tone === 'warning';
  return (
    <div className={`notice notice--${tone}`} role={isUrgent ? 'alert' : 'status'}>
      <Icon of={icons[tone]} />
      <div className="notice__words">
        <p className="notice__title">{title}</p>
        {children && <div className="notice__more">{children}</div>}
        {actions && <div className="notice__actions">{actions}</div>}
      </div>
    </div>
  );
}
