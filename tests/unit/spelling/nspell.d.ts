// The part of nspell that is asked; it brings no types of its own.
declare module 'nspell' {
  export default function nspell(files: { readonly aff: string; readonly dic: string }): {
    correct(word: string): boolean;
  };
}
