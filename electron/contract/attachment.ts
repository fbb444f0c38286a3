// Pictures of reports: kept once each, under the hash of their bytes, however many reports show them.
import * as v from 'valibot';

/** SHA-256 of the bytes, in hex: the same picture is the same attachment. */
export const AttachmentId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export type AttachmentId = v.InferOutput<typeof AttachmentId>;

/** Pictures every screen and printer shows, and that can hold no script and no address. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export const PictureType = v.picklist(pictureTypes);
export type PictureType = v.InferOutput<typeof PictureType>;

export const maxPictureBytes = 20 * 1024 * 1024;
/** Unpacked, a picture of so many pixels takes 200 MB. */
export const maxPicturePixels = 50_000_000;

/** Why a picture is not kept, as 'bad-picture' says it. */
export const pictureFaults = ['empty', 'kind', 'damaged', 'bytes', 'pixels'] as const;
export type PictureFault = (typeof pictureFaults)[number];

export const Attachment = v.strictObject({
  id: AttachmentId,
  mediaType: PictureType,
  /** The file it came from, or ''. */
  name: v.string(),
  /** Bytes. */
  size: v.number(),
  /** Pixels, as the file's own header has them. */
  width: v.number(),
  height: v.number(),
});
export type Attachment = v.InferOutput<typeof Attachment>;

/** Query of a picture on its way in: its length is told first, so that no byte over it is read. */
export const AttachmentUpload = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(255)),
  size: v.pipe(v.string(), v.regex(/^\d{1,12}$/), v.transform(Number)),
});
