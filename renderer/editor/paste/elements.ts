// What a pasted element is, told from its name and its written style alone: the document it lies in
// is inert, so nothing is computed, loaded or run.

// Names and values as the HTML standard parts a tag; a quoted value may hold anything.
const nameSource = String.raw`[^\s/>][^\s/>=]*`;
const valueSource = String.raw`\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)`;
const attribute = new RegExp(`(${nameSource})(?:${valueSource})?`, 'g');
/** What is not text: a comment, a whole style sheet, a tag with its attributes. */
const markup = new RegExp(
  [
    String.raw`<!--(?:-?>|[^]*?(?:--!?>|$))`,
    String.raw`(<style(?=[\s/>])[^]*?(?:</style\s*>|$))`,
    String.raw`(<[a-z][^\s/>]*)((?:[\s/]+|${nameSource}(?:${valueSource})?)*)`,
  ].join('|'),
  'gi',
);
const isRefused = /^(?:style|on[a-z]+)$/i;

/**
 * The same HTML with its style sheets gone and its written styles and handlers under names that mean
 * nothing to a browser, so that the page's policy has nothing to refuse.
 */
export function withoutStyles(html: string): string {
  return html.replace(markup, (whole, styleSheet?: string, tag?: string, attributes = '') => {
    if (styleSheet !== undefined) return '';
    return tag === undefined ? whole : `${tag}${renamed(attributes)}`;
  });
}

function renamed(attributes: string): string {
  return attributes.replace(attribute, (whole, name: string) =>
    isRefused.test(name) ? `data-${whole}` : whole,
  );
}

const junk = new Set(
  (
    'script style template noscript iframe frame frameset object embed applet svg math canvas video ' +
    'audio source track map area button input select option textarea form nav aside footer dialog ' +
    'head title meta link base xml'
  ).split(' '),
);

const blocks = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** The value of one property of the style written on the element, in lower case; '' without it. */
export function styleOf(element: Element, property: string): string {
  for (const part of (element.getAttribute('data-style') ?? '').split(';')) {
    const colon = part.indexOf(':');
    if (part.slice(0, colon).trim().toLowerCase() !== property) continue;
    return part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
  }
  return '';
}

/** Whether the element has nothing a reader saw as text: programs' own notes, controls, hidden parts. */
export function isJunk(element: Element): boolean {
  const name = nameOf(element);
  // Office's own elements (`o:p` holds only a space); every other prefix is no text either.
  if (junk.has(name) || name.includes(':')) return true;
  return (
    element.hasAttribute('hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}

export function isBlock(element: Element): boolean {
  return blocks.has(nameOf(element));
}

/** The children a reader saw, in order. */
export function visibleChildren(parent: Node): ChildNode[] {
  return [...parent.childNodes].filter(
    (child) => child instanceof Text || (child instanceof Element && !isJunk(child)),
  );
}
