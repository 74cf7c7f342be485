// Writes dist/static: the one style sheet, the one script and the icon, with hashes in their names.
// Runs after `tsc -b`. For another theme: EENLOKET_THEME=path/to/tokens.css node design/build-css.mjs
import { buildAssets } from './dist/assets/build-assets.js';

const sizes = buildAssets(process.env.EENLOKET_THEME);
process.stdout.write(
  `design: ${sizes.map(({ name, gzipBytes }) => `${name} ${gzipBytes} B gzip`).join(', ')}\n`,
);
