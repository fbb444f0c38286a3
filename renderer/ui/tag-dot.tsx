import { createContext, use } from 'react';
import type { TagColour } from '#contract/tag.ts';
import './tag-dot.css';

const hashedColours = 8;

/** Colours somebody has chosen, by the name of the tag. */
export const TagColours = createContext<ReadonlyMap<string, TagColour>>(new Map());

/** The small dot before a tag; without a colour of its own the same name always has the same one. */
export function TagDot({ name }: { readonly name: string }) {
  const chosen = use(TagColours).get(name) ?? '';
  return <ColourDot colour={chosen === '' ? hashedColour(name) : chosen} />;
}

export function ColourDot({ colour }: { readonly colour: string | number }) {
  return <span className={`tag-dot tag-dot--${colour}`} aria-hidden="true" />;
}

function hashedColour(name: string): number {
  let hash = 7;
  for (const sign of name) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return (hash % hashedColours) + 1;
}
