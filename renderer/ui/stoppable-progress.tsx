import { X } from 'lucide-react';
import { IconButton } from './button.tsx';
import { Progress } from './progress.tsx';

type StoppableProgressProps = Parameters<typeof Progress>[0] & {
  readonly stopLabel: string;
  /** Asked to stop already, or not to be stopped. */
  readonly isStopDisabled: boolean;
  readonly onStop: () => void;
};

/** How far a long work is, and the way to stop it. */
export function StoppableProgress(props: StoppableProgressProps) {
  const { stopLabel, isStopDisabled, onStop, ...progress } = props;
  return (
    <>
      <Progress {...progress} />
      <IconButton icon={X} label={stopLabel} isDisabled={isStopDisabled} onPress={onStop} />
    </>
  );
}
