import { BookOpen, FolderOpen, FolderPlus, type LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { GateError, GatePage } from './gate-page.tsx';
import { useAction } from './use-action.ts';

type WelcomeProps = {
  readonly onCreate: () => void;
  readonly onChoose: () => Promise<void>;
  readonly onSample: () => Promise<void>;
  /** Back to the archive that is known already; null where there is none. */
  readonly onBack: (() => void) | null;
};

export function Welcome({ onCreate, onChoose, onSample, onBack }: WelcomeProps) {
  const text = useText();
  const { isRunning, error, run } = useAction();
  return (
    <GatePage title={text('gate.welcome.title')} lead={text('gate.welcome.lead')}>
      <div className="gate__ways">
        <Way
          icon={FolderPlus}
          title={text('gate.welcome.create')}
          note={text('gate.welcome.create.note')}
          isDisabled={isRunning}
          onPress={onCreate}
        />
        <Way
          icon={FolderOpen}
          title={text('gate.welcome.choose')}
          note={text('gate.welcome.choose.note')}
          isDisabled={isRunning}
          onPress={() => run(onChoose)}
        />
        <Way
          icon={BookOpen}
          title={text('gate.welcome.sample')}
          note={text('gate.welcome.sample.note')}
          isDisabled={isRunning}
          onPress={() => run(onSample)}
        />
      </div>
      <GateError error={error} />
      {onBack && (
        <div className="gate__foot">
          <Button variant="quiet" onPress={onBack} isDisabled={isRunning}>
            {text('action.back')}
          </Button>
        </div>
      )}
    </GatePage>
  );
}

type WayProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly note: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
};

function Way({ icon, title, note, isDisabled, onPress }: WayProps) {
  return (
    <AriaButton className="gate__way" isDisabled={isDisabled} onPress={onPress}>
      <Icon of={icon} size={20} />
      <span>
        <span className="gate__way-title">{title}</span>
        <span className="gate__way-note">{note}</span>
      </span>
    </AriaButton>
  );
}
