import { describe, expect, it } from 'vitest';
import type { Attachment } from '#contract/attachment.ts';
import { createKeeping } from '../../../../../renderer/editor/pictures/keeping.ts';
import { pictureInAddress } from '../../../../../renderer/editor/pictures/picture-files.ts';
import { toBody } from '../../../../../renderer/editor/to-body.ts';
import { bodyFrom, image } from '../../../../support/build-body.ts';
import { buildPng } from '../../../../support/build-picture.ts';

const id = 'a'.repeat(64);
const attachment: Attachment = {
  id,
  mediaType: 'image/png',
  name: '',
  size: 10,
  width: 1,
  height: 1,
};
const file = new File(['x'], 'порт.png', { type: 'image/png' });

const showing = (name: string) => ({
  type: 'doc',
  content: [{ type: 'image', attrs: { attachment: name, alt: 'Порт', caption: '', width: 50 } }],
});

describe('a picture on its way', () => {
  it('is an empty paragraph of the saved text until the archive has it', async () => {
    const keeping = createKeeping(() => Promise.resolve(attachment));
    const name = keeping.begin(file);
    expect(toBody(showing(name), keeping.attachmentOf)).toEqual(bodyFrom({ type: 'paragraph' }));
    await keeping.outcome(name);
    expect(toBody(showing(name), keeping.attachmentOf)).toEqual(
      bodyFrom(image(id, { alt: 'Порт', width: 50 })),
    );
  });

  it('that could not be kept never becomes part of a report', async () => {
    const keeping = createKeeping(() => Promise.reject(new Error('disk-full')));
    const name = keeping.begin(file);
    await expect(keeping.outcome(name)).rejects.toThrow('disk-full');
    expect(keeping.attachmentOf(name)).toBeNull();
  });

  it('has a name of its own, which nobody else can give', () => {
    const keeping = createKeeping(() => Promise.resolve(attachment));
    expect(keeping.begin(file)).not.toBe(keeping.begin(file));
    expect(keeping.outcome('keeping:x')).toBeNull();
    expect(keeping.attachmentOf('../../archive.db')).toBeNull();
    expect(keeping.attachmentOf(id)).toBe(id);
  });
});

describe('a picture written into a page', () => {
  it('is taken byte for byte', async () => {
    const png = buildPng(4, 4);
    const taken = pictureInAddress(`data:image/png;base64,${png.toString('base64')}`);
    expect(taken?.type).toBe('image/png');
    expect(png.equals(new Uint8Array((await taken?.arrayBuffer()) ?? []))).toBe(true);
  });

  it.each([
    'https://example.org/a.png',
    'cid:part1',
    'file:///C:/a.png',
    'blob:app://chancery/1',
    'data:image/svg+xml;base64,PHN2Zy8+',
    'data:text/html;base64,PGI+',
    'data:image/png,plain',
    'data:image/png;base64,***',
    `data:image/png;base64,${'A'.repeat(28 * 1024 * 1024)}`,
  ])('is none for %.40s', (address) => {
    expect(pictureInAddress(address)).toBeNull();
  });
});
