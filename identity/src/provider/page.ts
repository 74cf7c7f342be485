import { createHash } from 'node:crypto';
import type { Language } from '@eenloket/kit';

/** Makes a text safe inside HTML elements and double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

// The colours and sizes are those of LOOK: ink on white, one action blue, 18 px text, a focus ring of 3 px.
const style = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1b2733;--quiet:#4b5a68;--line:#6a7885;--action:#0b5a8f;--wrong:#a32020}
@media (prefers-color-scheme:dark){:root{--ground:#12181f;--ink:#eef2f5;--quiet:#b6c2cc;--line:#8b99a6;--action:#8cc8f0;--wrong:#ff9d9d}}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px 16px;max-width:44rem;font:18px/28px system-ui,sans-serif;background:var(--ground);color:var(--ink)}
h1{font-size:28px;line-height:36px}h2{font-size:22px;line-height:28px}
ul{list-style:none;padding:0}li{margin:0 0 16px}
p{margin:4px 0 12px;color:var(--quiet)}
a{color:var(--action)}
button{font:inherit;font-weight:600;min-height:44px;width:100%;padding:8px 16px;text-align:left;border:1px solid var(--line);border-radius:6px;background:var(--ground);color:var(--action);cursor:pointer;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--action);outline-offset:3px}
[role=alert]{color:var(--wrong);font-weight:600}
`;

/** The Content-Security-Policy source that admits the pages' one style sheet and no other. */
export const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** One whole HTML page: `title` is plain text, `main` is finished HTML. */
export const page = (language: Language, title: string, main: string): string =>
  `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - Eenloket</title><style>${style}</style></head>
<body><main>${main}</main></body>
</html>
`;
