import './tag-dot.css';

const colourCount = 8;

/** The small dot before a tag; the same name always has the same colour, which means nothing else. */
export function TagDot({ name }: { readonly name: string }) {
  return <span className={`tag-dot tag-dot--${colourOf(name)}`} aria-hidden="true" />;
}

function colourOf(name: string): number {
  let hash = 7;
  for (const sign of name) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return (hash % colourCount) + 1;
}
