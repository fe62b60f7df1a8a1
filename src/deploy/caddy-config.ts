import { SHELL } from './build-files.ts'
import type { DeployHeaders } from './header-files.ts'

/**
 * A Caddyfile snippet that sends exactly the headers of a configured build: `import` it inside the site whose `root` is
 * the build. Directives: https://caddyserver.com/docs/caddyfile
 */
export function caddyConfig({ everywhere, cacheControl }: DeployHeaders): string {
  const lines = Object.entries(everywhere).map(([name, value]) => `    ${name} ${quoted(value)}`)
  const headers = ['  header {', ...lines, '    -Server', '  }'].join('\n')
  return `# Written by "npm run configure": import it inside the site, beside "root".
encode gzip
route {
${headers}
  @hidden path_regexp (^|/)(\\.|_headers$|_redirects$|headers\\.json$)
  error @hidden 404
  @other not method GET HEAD
  error @other 405
  @asset path /assets/*
  handle @asset {
    @present file
    header @present Cache-Control ${quoted(cacheControl.assets)}
    file_server
  }
  handle {
    @file file {path} {path}.html {path}/index.html
    # A missing script must not be answered with a page, nor a call of the API that found no API.
    @page header Accept *text/html*
    header Cache-Control ${quoted(cacheControl.otherwise)}
    handle @file {
      rewrite * {file_match.relative}
      file_server
    }
    handle @page {
      rewrite * /${SHELL}
      file_server
    }
    error 404
  }
}
handle_errors {
${headers}
  header Cache-Control no-store
  respond "{err.status_code} {err.status_text}"
}
`
}

/** A text in Caddy's back quotes, which take everything but themselves. */
function quoted(text: string): string {
  if (text.includes('`')) throw new Error(`This header has a back quote: ${text}`)
  return `\`${text}\``
}
