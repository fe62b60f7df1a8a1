import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { licenceProblems, licencesText, shippedPackages } from './shipped-packages.ts'

const stylePackages = [fileURLToPath(import.meta.resolve('tailwindcss/package.json'))]

/** Puts `licences.txt` beside the build, and refuses to build with a licence that nobody has looked at. */
export function licences(): Plugin {
  return {
    name: 'notefiber:licences',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      )
      // The style sheet begins with Tailwind's own, which is no module of a script.
      const packages = shippedPackages([...ids, ...stylePackages])
      for (const problem of licenceProblems(packages)) this.error(problem)
      if (packages.length === 0) return
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesText(packages) })
    },
  }
}
