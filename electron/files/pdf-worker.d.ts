// The package gives its worker half no types; it is loaded for its effect only.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
