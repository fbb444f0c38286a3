// The requisites of a report in groups that fold, each with how much it holds.
// May import what the report feature may.
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { type RecordGroupName, setGroupOpen, useDeskView } from '../../../state/desk-view.ts';
import { useText } from '../../../i18n/text.ts';
import { Icon } from '../../../ui/icon.tsx';
import './record-group.css';

type RecordGroupProps = {
  readonly name: RecordGroupName;
  /** How many of its requisites say something; a folded group must not hide that. */
  readonly filled: number;
  readonly children: ReactNode;
};

export function RecordGroup({ name, filled, children }: RecordGroupProps) {
  const text = useText();
  const isOpen = useDeskView((state) => state.openGroups.has(name));
  return (
    <Disclosure
      className="record-group"
      isExpanded={isOpen}
      onExpandedChange={(next) => setGroupOpen(name, next)}
    >
      <Heading level={3} className="record-group__head">
        <Button slot="trigger" className="record-group__toggle">
          <Icon of={ChevronRight} size={12} />
          <span className="record-group__name">{text(`record.group.${name}`)}</span>
          {filled > 0 && (
            <span className="record-group__filled">
              <span className="visually-hidden">{text('record.filled')}</span> {filled}
            </span>
          )}
        </Button>
      </Heading>
      <DisclosurePanel className="record-group__panel">
        <div className="record-group__fields">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
