import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A folder served below a base path, as any static host would. */
export interface ServedFolder {
  /** Where the base path is: `http://127.0.0.1:40123/archive/`. */
  url: string;
  server: Server;
}

/** Serves the files of a folder: `index.html` for an address that ends in a slash, `404.html` for what is not there. */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const found = await readBelow(folder, base, request.url ?? '/');
    const body = found?.body ?? (await readFile(join(folder, '404.html')));
    const type = found ? TYPES[found.extension] : TYPES['.html'];
    response.writeHead(found ? 200 : 404, { 'content-type': type ?? 'application/octet-stream' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, server };
}

async function readBelow(folder: string, base: string, url: string) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(base)) return undefined;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  try {
    return {
      body: await readFile(join(folder, file.slice(base.length))),
      extension: extname(file),
    };
  } catch {
    return undefined;
  }
}
