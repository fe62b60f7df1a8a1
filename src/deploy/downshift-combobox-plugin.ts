import type { Plugin } from 'vite'

const names = /^(\w+)\.stateChangeTypes = \w+(?:\$\d+)?;$/gm

/**
 * Leaves out of the build what of downshift is no combobox: 2.4 kB of the checkout. An assignment to each hook keeps it and all
 * that it uses; without it the bundler drops what nobody imports. Assignments that moved fail the build.
 */
export function downshiftComboboxOnly(): Plugin {
  return {
    name: 'notefiber:downshift-combobox-only',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    transform: {
      filter: { id: /\/downshift\/dist\/downshift\.esm\.mjs$/ },
      handler(code) {
        const hooks = [...code.matchAll(names)].map(([, hook]) => hook)
        if (!hooks.includes('useCombobox') || hooks.length < 2) {
          this.error('downshift names the changes of its state in another way now')
        }
        // As many characters as before: the source map stays true.
        return {
          code: code.replace(names, (line: string, hook: string) =>
            hook === 'useCombobox' ? line : ' '.repeat(line.length),
          ),
          map: null,
        }
      },
    },
  }
}
