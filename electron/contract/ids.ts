// Branded identifiers. All are UUID v7 text: they sort by creation time and merge across archives.
import * as v from 'valibot';

const uuid = v.pipe(v.string(), v.uuid());

export const ReportId = v.pipe(uuid, v.brand('ReportId'));
export type ReportId = v.InferOutput<typeof ReportId>;

export const TagId = v.pipe(uuid, v.brand('TagId'));
export type TagId = v.InferOutput<typeof TagId>;

export const SavedSearchId = v.pipe(uuid, v.brand('SavedSearchId'));
export type SavedSearchId = v.InferOutput<typeof SavedSearchId>;

export const SeriesId = v.pipe(uuid, v.brand('SeriesId'));
export type SeriesId = v.InferOutput<typeof SeriesId>;

export const VisaId = v.pipe(uuid, v.brand('VisaId'));
export type VisaId = v.InferOutput<typeof VisaId>;

export const TemplateId = v.pipe(uuid, v.brand('TemplateId'));
export type TemplateId = v.InferOutput<typeof TemplateId>;

export const UndoToken = v.pipe(uuid, v.brand('UndoToken'));
export type UndoToken = v.InferOutput<typeof UndoToken>;

export const JobId = v.pipe(uuid, v.brand('JobId'));
export type JobId = v.InferOutput<typeof JobId>;

/** Stands for a path that only the main process knows; given out for files dropped on the window. */
export const FileToken = v.pipe(uuid, v.brand('FileToken'));
export type FileToken = v.InferOutput<typeof FileToken>;
