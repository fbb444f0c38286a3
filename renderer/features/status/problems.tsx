import { useErrorText } from '../../i18n/use-error-text.ts';
import { useText } from '../../i18n/text.ts';
import { dismissProblem, useProblems } from '../../state/problems.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What went wrong outside any form, at the foot of the window until it has been read. */
export function Problems() {
  const text = useText();
  const errorText = useErrorText();
  const problems = useProblems((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <div className="problems">
      {problems.map(({ id, error }) => {
        const { what, safe, next } = errorText(error);
        return (
          <Notice
            key={id}
            tone="danger"
            title={what}
            actions={<Button onPress={() => dismissProblem(id)}>{text('action.dismiss')}</Button>}
          >
            {safe} {next}
          </Notice>
        );
      })}
    </div>
  );
}
