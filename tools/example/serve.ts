// A static server on this machine alone, for the browser's page: ES modules and workers need one, because a page opened from disk may load neither.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves the files of `folder` on 127.0.0.1. Port 0 takes a free one. */
export function serve(folder: string, port: number): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const file = fileOf(folder, request.url ?? '/')
    if (file === null) {
      response.writeHead(404).end('not here')
      return
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
      'content-length': file.bytes.length,
      // A worker follows its own response's policy, not its page's.
      'content-security-policy':
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'",
      'x-content-type-options': 'nosniff',
    })
    response.end(file.bytes)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/` })
    })
  })
}

function fileOf(folder: string, address: string): { readonly path: string; readonly bytes: Buffer } | null {
  try {
    const { pathname } = new URL(address, 'http://127.0.0.1')
    const path = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    return { path, bytes: readFileSync(path) }
  } catch {
    return null
  }
}
