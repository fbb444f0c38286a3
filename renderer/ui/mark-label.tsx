import './mark-label.css';

/** The mark of access as an outlined label in capitals; `title` says it in full. */
export function MarkLabel({ short, title }: { readonly short: string; readonly title: string }) {
  return (
    <abbr className="mark-label" title={title}>
      {short}
    </abbr>
  );
}
