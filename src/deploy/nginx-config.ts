import { SHELL } from './build-files.ts'
import type { DeployHeaders } from './header-files.ts'

/**
 * What nginx needs to send exactly the headers of a configured build, as two files to include: `http` beside the
 * server blocks, `server` inside the one whose `root` is the build. Directives: https://nginx.org/en/docs/
 */
export function nginxConfig({ everywhere, cacheControl }: DeployHeaders): {
  http: string
  server: string
} {
  const http = `# Written by "npm run configure": include it in the http block.
map "$status$uri" $notefiber_cache_control {
  default ${quoted(cacheControl.otherwise)};
  ~^[45] no-store;
  ~^(200|206|304)/assets/ ${quoted(cacheControl.assets)};
}
# A missing script must not be answered with a page, nor a call of the API that found no API.
map $http_accept $notefiber_missing {
  default /404;
  ~text/html /${SHELL};
}
`
  const headers = Object.entries(everywhere).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  )
  const server = `# Written by "npm run configure": include it in the server block of the site, beside "root".
${headers.join('\n')}
add_header Cache-Control $notefiber_cache_control always;
charset utf-8;
charset_types text/css text/plain text/xml application/javascript text/javascript application/json application/manifest+json image/svg+xml;
gzip on;
gzip_vary on;
gzip_types text/css text/plain application/javascript text/javascript application/json application/manifest+json image/svg+xml;
location ~ (^|/)(\\.|_headers$|_redirects$|headers\\.json$) {
  return 404;
}
location = / {
  try_files /index.html =404;
}
location = /${SHELL} {
}
location = /manifest.webmanifest {
  default_type application/manifest+json;
}
location /assets/ {
  try_files $uri =404;
}
location / {
  try_files $uri $uri.html $notefiber_missing =404;
}
`
  return { http, server }
}

/** A text in nginx's own quotes. It knows no way to write a dollar that is no variable. */
function quoted(text: string): string {
  if (text.includes('$')) throw new Error(`nginx cannot send a header with a dollar: ${text}`)
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
