// @ts-nocheck
// The part of jsdom that these tests use; the package brings no types of its own.
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: 'log' | 'error' | 'jsdomError', listener: (first: unknown) => void): this
  }
  export class JSDOM {
    constructor(
      html: string,
      options: { url: string; runScripts: 'outside-only'; virtualConsole: VirtualConsole },
    )
    readonly window: Window & typeof globalThis
  }
}
