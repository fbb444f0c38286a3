import type { Report } from '#contract/report.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useText } from '../../i18n/text.ts';
import './written-names.css';

/** What the import brought along and nobody edits here: names, places, where it came from. */
export function WrittenNames({ report }: { readonly report: Report }) {
  return (
    <>
      <Names label="report.field.people" names={report.people} />
      <Names label="report.field.places" names={report.places} />
      <Origin label="report.field.originalName" value={report.originalName} />
      <Origin label="report.field.sourceId" value={report.sourceId} />
    </>
  );
}

type NamesProps = { readonly label: MessageId; readonly names: readonly string[] };

function Names({ label, names }: NamesProps) {
  const text = useText();
  if (names.length === 0) return null;
  return (
    <section className="written-names" aria-label={text(label)}>
      <h3 className="field__label">{text(label)}</h3>
      <ul className="written-names__list">
        {[...new Set(names)].map((name) => (
          <li key={name} className="written-names__name">
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Origin({ label, value }: { readonly label: MessageId; readonly value: string | null }) {
  const text = useText();
  if (value === null) return null;
  return (
    <div className="written-names">
      <p className="field__label">{text(label)}</p>
      <p className="written-names__origin">{value}</p>
    </div>
  );
}
