import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { writeEmptyArchive, writeFixtureArchive } from './fixture-archive.ts';
import { writeHostileArchive } from './hostile-archive.ts';
import { serveFolder } from './serve-folder.ts';
import { BELOW, EMPTY, HOSTILE, ROOT, type Site } from './sites.ts';

/** Builds the sites and serves them until the last test is over. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-site-'));
  const full = join(folder, 'content');
  const empty = join(folder, 'empty-content');
  writeFixtureArchive(full);
  writeEmptyArchive(empty);
  const hostile = join(folder, 'hostile-content');
  writeHostileArchive(hostile);
  const servers = [
    await buildAndServe(ROOT, full, join(folder, 'root')),
    await buildAndServe(BELOW, full, join(folder, 'below')),
    await buildAndServe(EMPTY, empty, join(folder, 'empty')),
    await buildAndServe(HOSTILE, hostile, join(folder, 'hostile')),
  ];
  return async () => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  };
}

async function buildAndServe(site: Site, content: string, out: string) {
  buildSite(content, out, site);
  const { url, server } = await serveFolder(out, site.base);
  process.env[site.variable] = url;
  process.env[`${site.variable}_FOLDER`] = out;
  return server;
}
