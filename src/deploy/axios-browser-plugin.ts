import type { Plugin } from 'vite'

const nothing = 'export default {}'
const noForms = "export default () => { throw new TypeError('axios is built without forms') }"

/** Parts of axios that this app never runs, by their path in its `lib` folder, and what stands in for each. */
const absent: Readonly<Record<string, string>> = {
  // In a browser axios takes XMLHttpRequest first.
  'adapters/adapters.js':
    "import xhr from 'axios/unsafe/adapters/xhr.js'; export default { getAdapter: () => xhr }",
  // Nothing is done to every call but in the one function that sends it.
  'core/InterceptorManager.js': 'export default class { handlers = []; forEach() {} }',
  // Bodies are JSON, and a query comes as URLSearchParams.
  'helpers/toFormData.js': noForms,
  'helpers/toURLEncodedForm.js': noForms,
  'helpers/formDataToJSON.js': noForms,
  'helpers/AxiosURLSearchParams.js': noForms,
  'core/setFormDataHeaders.js': noForms,
  // The API reads no token from a cookie, calls are aborted by a signal, and nobody watches their progress.
  'helpers/cookies.js': nothing,
  'helpers/isURLSameOrigin.js': 'export default () => false',
  'cancel/CancelToken.js': nothing,
  'helpers/progressEventReducer.js': 'export const progressEventReducer = () => []',
  'helpers/HttpStatusCode.js': nothing,
  // Options are the same in each call; the tests run with these checks.
  'helpers/validator.js':
    'export default { assertOptions() {}, validators: new Proxy({}, { get: () => () => true }) }',
  'core/assertParamsAcyclic.js': 'export default () => {}',
}

const prefix = '\0axios-absent:'

const utils = /import utils from '((?:\.\.?\/)+utils\.js)';/
const list = /export default \{([^{}]*)\};/

/** The helpers by their names in place of one object that holds all of them: the bundler drops those that nobody calls. */
function namedHelpers(code: string, part: string): string | undefined {
  if (part !== 'utils.js') return code.replace(utils, "import * as utils from '$1';")
  const [whole, names] = list.exec(code) ?? []
  if (whole === undefined || names === undefined) return undefined
  const named = names.replaceAll(/\/\/.*$/gm, '').replaceAll(/(\w+): (\w+)/g, '$2 as $1')
  return code.replace(whole, () => `export {${named}};`)
}

/** Leaves out of the build what of axios nobody runs: about 8 kB. A part that axios moved fails the build. */
export function axiosBrowserOnly(): Plugin {
  const met = new Set<string>()
  return {
    name: 'notefiber:axios-browser-only',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || !importer?.includes('/axios/lib/')) return null
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
      const part = resolved?.id.split('/axios/lib/')[1]
      if (part === undefined || absent[part] === undefined) return null
      met.add(part)
      return prefix + part
    },
    load: (id) => (id.startsWith(prefix) ? absent[id.slice(prefix.length)] : null),
    transform: {
      filter: { id: /\/axios\/lib\/.*\.js$/ },
      handler(code, id) {
        const named = namedHelpers(code, id.split('/axios/lib/')[1] ?? '')
        if (named === undefined) this.error('axios has its helpers in another way now')
        return { code: named, map: null }
      },
    },
    buildEnd(error) {
      const moved = Object.keys(absent).filter((part) => !met.has(part))
      if (error === undefined && met.size > 0 && moved.length > 0) {
        this.error(`axios has these parts no more, or elsewhere: ${moved.join(', ')}`)
      }
    },
  }
}
