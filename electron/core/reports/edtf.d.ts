// The library ships no types; this is the part of it in use.
declare module 'edtf' {
  /** Milliseconds since 1970 of the first and last moment; infinite or null where open. */
  type ExtendedDate = { readonly min: number | null; readonly max: number | null };
  /** Throws on whatever is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
