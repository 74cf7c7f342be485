/** A file that every page needs, ready to send; its path holds a hash, so it may be cached for ever. */
export interface Asset {
  /** Path on every site, such as `/assets/eenloket.3f2a9c.css`. */
  readonly path: string;
  readonly contentType: string;
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}
