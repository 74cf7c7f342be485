import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of one route that answers with HTML of any size, and does nothing else. */
export interface BareSite {
  /** The address of a page of so many bytes. */
  page(bytes: number): string;
  close(): void;
}

/** In this process, as the sites that it is compared with. */
export async function startBareSite(): Promise<BareSite> {
  const server = createServer((request, response) => {
    const bytes = Number(request.url?.slice(1));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html>${' '.repeat(Math.max(0, bytes - 15))}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    page: (bytes) => `http://127.0.0.1:${port}/${bytes}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
