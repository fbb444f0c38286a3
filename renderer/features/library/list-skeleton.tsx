import { useText } from '../../i18n/text.ts';

const rowCount = 8;

/** The list's own layout in grey; its style sheet keeps it unseen for the first 150 ms. */
export function ListSkeleton() {
  const text = useText();
  return (
    <div className="list-skeleton">
      <output className="visually-hidden">{text('library.loading')}</output>
      {Array.from({ length: rowCount }, (_, index) => (
        <div key={index} className="list-skeleton__row" aria-hidden="true">
          <span className="list-skeleton__line list-skeleton__line--short" />
          <span className="list-skeleton__line" />
          <span className="list-skeleton__line list-skeleton__line--long" />
        </div>
      ))}
    </div>
  );
}
