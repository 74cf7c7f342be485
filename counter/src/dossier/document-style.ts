/**
 * The whole style of a dossier that was taken home: it lies alone on a disk, is read without a network, and is printed.
 * No sign in it needs escaping in HTML.
 */
export const documentStyle = `
:root { color-scheme: light dark; }
body { font: 1.125rem/1.55 system-ui, sans-serif; color: #1b2733; background: #ffffff; max-width: 66ch; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
article { border-top: 1px solid #cfd6dc; padding: 1.25rem 0; }
p, ul, dl { margin: 0.75rem 0 0; }
.quiet { color: #4b5a68; font-size: 1rem; }
dl div { padding: 0.375rem 0; border-top: 1px solid #cfd6dc; }
dt { color: #4b5a68; font-size: 1rem; }
dd { margin: 0; }
@media (min-width: 40rem) { dl div { display: flex; gap: 1rem; } dt { flex: 0 0 45%; } }
@media (prefers-color-scheme: dark) {
  body { color: #f1efe9; background: #14191f; }
  .quiet, dt { color: #c3ccd4; }
  article, dl div { border-color: #4b5a68; }
}
@media print {
  body { font-size: 11pt; color: #000000; background: #ffffff; max-width: none; padding: 0; }
  .quiet, dt { color: #333333; }
  article { break-inside: avoid-page; }
  h2, h3 { break-after: avoid; }
  @page { margin: 2cm; }
}
`;
