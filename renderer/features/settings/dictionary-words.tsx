import { X } from 'lucide-react';
import { useText } from '../../i18n/text.ts';
import { attempt } from '../../state/problems.ts';
import { deleteDictionaryWord, useDictionaryWords } from '../../state/spelling.ts';
import { IconButton } from '../../ui/button.tsx';
import './dictionary-words.css';

/** Words the office holds for right, each with the way out. */
export function DictionaryWords() {
  const text = useText();
  const words = useDictionaryWords();
  return (
    <div className="field">
      <span className="field__label">{text('spelling.words')}</span>
      {words.length === 0 ? (
        <p className="dictionary-words__none">{text('spelling.noWords')}</p>
      ) : (
        <ul className="dictionary-words" aria-label={text('spelling.words')}>
          {words.map((word) => (
            <li key={word} className="dictionary-words__word">
              {word}
              <IconButton
                icon={X}
                label={text('spelling.deleteWord', { word })}
                onPress={() => attempt(() => deleteDictionaryWord(word))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
