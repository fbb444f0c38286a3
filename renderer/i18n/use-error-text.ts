import { errorText, type ErrorText } from './error-text.ts';
import { useText } from './text.ts';

/** Sentences for a failure, in the language of the interface. */
export function useErrorText(): (error: unknown) => ErrorText {
  const text = useText();
  return (error) => errorText(error, text);
}
