import { createServer, type AddressInfo } from 'node:net';

/** A TCP port on 127.0.0.1 that is free at this moment. */
export const freePort = (): Promise<number> => listenBriefly(0);

/** Whether that TCP port on 127.0.0.1 is free at this moment. */
export const isFree = (port: number): Promise<boolean> =>
  listenBriefly(port).then(
    () => true,
    () => false,
  );

function listenBriefly(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
