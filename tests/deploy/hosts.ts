import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPreviewServer } from '../../src/deploy/preview-server.ts'
import { findProgram, freePort, startProgram } from './real-program.ts'

export interface Host {
  readonly origin: string
  close(): Promise<void>
}

/** Starts each host on a configured build, as its guide in docs/deploy says. */
export const hosts: Readonly<Record<string, (dist: string) => Promise<Host>>> = {
  'the preview': (dist) => startPreviewServer({ dist, port: 0 }),
  nginx: startNginx,
  Caddy: startCaddy,
}

async function startNginx(dist: string): Promise<Host> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'notefiber-nginx-'))
  const file = join(folder, 'nginx.conf')
  await writeFile(
    file,
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  types {
    text/html html; text/css css; application/javascript js; image/svg+xml svg; application/json json;
  }
  include ${dist}/.deploy/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${dist};
    include ${dist}/.deploy/nginx-server.conf;
  }
}
`,
  )
  const origin = `http://127.0.0.1:${port}`
  const program = await startProgram([findProgram('nginx'), '-c', file, '-p', folder], { origin })
  return { origin, ...program }
}

async function startCaddy(dist: string): Promise<Host> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'notefiber-caddy-'))
  const file = join(folder, 'Caddyfile')
  await writeFile(
    file,
    `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${dist}
  import ${dist}/.deploy/Caddyfile
}
`,
  )
  const origin = `http://127.0.0.1:${port}`
  const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const command = [findProgram('caddy'), 'run', '--adapter', 'caddyfile', '--config', file] as const
  return { origin, ...(await startProgram(command, { origin, env })) }
}
