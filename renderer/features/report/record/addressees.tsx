import type { Addressee } from '#contract/report.ts';
import { useText } from '../../../i18n/text.ts';
import { type Draft, useField } from '../../../state/draft.ts';
import { ItemList } from '../../../ui/item-list.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import './papers.css';

const mostAddressees = 100;
const blank: Addressee = { name: '', copyNumber: '' };

/** Who gets the paper, and which copy. */
export function Addressees({ draft }: { readonly draft: Draft }) {
  const text = useText();
  return (
    <ItemList
      label={text('report.field.addressees')}
      items={useField(draft, 'addressees')}
      blank={blank}
      onChange={(addressees) => draft.setFields({ addressees: [...addressees] })}
      addLabel={text('addressee.add')}
      removeLabel={(index) => text('addressee.remove', { at: index + 1 })}
      limit={mostAddressees}
    >
      {(addressee, change, index) => (
        <div className="papers__pair">
          <TextField
            label={text('addressee.name', { at: index + 1 })}
            value={addressee.name}
            onChange={(name) => change({ ...addressee, name })}
            maxLength={1000}
          />
          <TextField
            label={text('addressee.copy')}
            value={addressee.copyNumber}
            onChange={(copyNumber) => change({ ...addressee, copyNumber })}
            maxLength={32}
          />
        </div>
      )}
    </ItemList>
  );
}
