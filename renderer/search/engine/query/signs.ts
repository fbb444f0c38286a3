// Single characters of the query language: what may stand for a quote, a bracket, a minus.

/** Marks of direction, soft hyphens and zero-width signs: pasted along, seen by nobody. */
export const isInvisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const invisibles = new RegExp(isInvisible, 'g');

const fullWidth = /[\uff01-\uff5e\u3000]/g;

/** Full-width forms of ASCII as ASCII, sign for sign: offsets stay. */
export function narrow(text: string): string {
  return text.replace(fullWidth, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

export function withoutInvisibles(text: string): string {
  return text.replace(invisibles, '');
}

/** What closes a quotation, by what opens it. An apostrophe opens none. */
export const closingQuotes: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['“', '”"'],
  ['”', '”"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
]);

/** Closing quotes that open nothing: alone they only part words. */
export const isStrayQuote = /[»」』]/;

export const isMinus = /[-−]/;
export const hasWordSign = /[\p{L}\p{N}]/u;
