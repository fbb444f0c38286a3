import { v7 as uuidv7 } from 'uuid';

const prefix = '/print/';

/** Pages waiting to be printed, each under a path nobody can guess, for as long as it is printed. */
export type PrintPages = {
  add(html: string): { readonly pathname: string; remove(): void };
  response(pathname: string): Response | null;
};

export function createPrintPages(): PrintPages {
  const pages = new Map<string, string>();
  return {
    add(html) {
      const pathname = `${prefix}${uuidv7()}`;
      pages.set(pathname, html);
      return { pathname, remove: () => pages.delete(pathname) };
    },
    response(pathname) {
      const html = pages.get(pathname);
      if (html === undefined) return null;
      return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    },
  };
}
