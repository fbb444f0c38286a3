import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type TagColour, tagColours } from '#contract/tag.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useText } from '../../i18n/text.ts';
import { ColourDot } from '../../ui/tag-dot.tsx';

const colourWords: Readonly<Record<TagColour, MessageId>> = {
  '': 'tags.colour.none',
  red: 'tags.colour.red',
  orange: 'tags.colour.orange',
  yellow: 'tags.colour.yellow',
  green: 'tags.colour.green',
  teal: 'tags.colour.teal',
  blue: 'tags.colour.blue',
  violet: 'tags.colour.violet',
  grey: 'tags.colour.grey',
};

type ColourChoiceProps = {
  readonly value: TagColour;
  readonly onChange: (colour: TagColour) => void;
};

/** Colours in a row, each with its name for who does not see them. */
export function ColourChoice({ value, onChange }: ColourChoiceProps) {
  const text = useText();
  return (
    <RadioGroup
      className="field"
      value={value}
      orientation="horizontal"
      onChange={(next) => onChange(next as TagColour)}
    >
      <Label className="field__label">{text('tags.colour')}</Label>
      <div className="tag-manager__colours">
        {tagColours.map((colour) => (
          <Radio
            key={colour}
            value={colour}
            className="tag-manager__colour"
            aria-label={text(colourWords[colour])}
          >
            {colour === '' ? text('tags.colour.none') : <ColourDot colour={colour} />}
          </Radio>
        ))}
      </div>
      <p className="field__hint">{text(colourWords[value])}</p>
    </RadioGroup>
  );
}
