import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

/** The built scripts, styles and fonts: their hashed addresses and their bytes, read once. */
export interface Assets {
  /** The address of a source file, such as `src/browser/style.css`. */
  address(source: string): string;
  serve: MiddlewareHandler;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

type Manifest = Record<string, { file: string; css?: string[] }>;

/** Opens the folder that the build made; without it (development, tests) sources keep their own names. */
export function openAssets(folder: string): Assets {
  const manifestFile = join(folder, 'manifest.json');
  if (!existsSync(manifestFile)) return { address: (source) => `/${source}`, serve: (_c, next) => next() };

  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const files = new Map(
    readdirSync(join(folder, 'assets')).map((name) => [`/assets/${name}`, readAsset(folder, name)]),
  );
  return {
    address: (source) => `/${manifest[source]?.file ?? source}`,
    async serve(c, next) {
      const file = files.get(c.req.path);
      if (!file) return next();
      const zipped = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? file.zipped() : null;
      return c.body(zipped ?? file.bytes, 200, {
        'Content-Type': file.type,
        'Cache-Control': 'public, max-age=31536000, immutable',
        // Another site's page may load a script of ours as a module.
        'Access-Control-Allow-Origin': '*',
        Vary: 'Accept-Encoding',
        ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
      });
    },
  };
}

function readAsset(folder: string, name: string) {
  const bytes = new Uint8Array(readFileSync(join(folder, 'assets', name)));
  const type = types[extname(name)] ?? 'application/octet-stream';
  const isText = /^(text|image\/svg)/.test(type);
  let zipped: Uint8Array<ArrayBuffer> | null = null;
  return {
    bytes,
    type,
    /** Zipped when first asked for: nobody waits at the start for the script of a page that is seldom opened. */
    zipped() {
      if (isText) zipped ??= new Uint8Array(gzipSync(bytes, { level: 9 }));
      return zipped;
    },
  };
}
