import { maxPictureBytes, pictureTypes } from '#contract/attachment.ts';

/** What a file dialog offers; what the archive takes is told by the bytes. */
export const pictureAccept = pictureTypes.join(',');

/** Pictures among what is dropped or pasted; none if there is any other file. */
export function picturesOf(transfer: DataTransfer | null): File[] {
  const files = [...(transfer?.files ?? [])];
  return files.every(({ type }) => type.startsWith('image/')) ? files : [];
}

/**
 * Whether a clipboard is about its picture. Spreadsheets put a picture of the cells beside their
 * words, and then the words are meant.
 */
export function isPictureAlone(clipboard: DataTransfer): boolean {
  const html = clipboard.getData('text/html').replace(/<(style|!--)[^]*?(<\/style\s*>|-->)/gi, '');
  const words = html.replace(/<[^>]*>/g, '') + clipboard.getData('text/plain');
  return words.trim() === '';
}

const dataAddress = /^data:(image\/[a-z]+);base64,/i;

/** The picture that is written into a page itself; null for one that lies elsewhere. */
export function pictureInAddress(source: string): File | null {
  const head = dataAddress.exec(source.slice(0, 64));
  const type = head?.[1]?.toLowerCase() ?? '';
  if (!head || !pictureTypes.some((known) => known === type)) return null;
  const base64 = source.slice(head[0].length);
  // Four signs are three bytes: what is too large is not even unpacked.
  if (base64.length * 0.75 > maxPictureBytes + 4) return null;
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return new File([bytes], '', { type });
  } catch {
    return null;
  }
}
