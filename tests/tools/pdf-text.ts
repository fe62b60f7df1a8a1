import { inflateSync } from 'node:zlib'

interface PdfContents {
  pages: number
  /** Width and height of the first page in whole points: A4 is 596 × 843 as Chromium rounds it. */
  size: readonly [number, number]
  /** A line for each text that was drawn at once. */
  text: string
}

/** Reads a PDF as Chromium writes it; other writers have other habits. */
export function readPdf(pdf: Buffer): PdfContents {
  const file = pdf.toString('latin1')
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file)
  const fonts = fontsOf(file)
  const drawn = [...file.matchAll(/(\d+) 0 obj\n/g)]
    .map(([, id]) => streamOf(file, id ?? ''))
    .filter((stream) => stream.includes(' Tj'))
  return {
    pages: file.match(/\/Type \/Page\n/g)?.length ?? 0,
    size: [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))],
    text: drawn.flatMap((stream) => textsOf(stream, fonts)).join('\n'),
  }
}

type Font = ReadonlyMap<number, string>

function objectOf(file: string, id: string): string {
  const start = file.indexOf(`\n${id} 0 obj\n`)
  return start === -1 ? '' : file.slice(start, file.indexOf('\nendobj', start))
}

function streamOf(file: string, id: string): string {
  const object = objectOf(file, id)
  const start = /stream\r?\n/.exec(object)
  const length = /\/Length (\d+)/.exec(object)?.[1]
  if (start === null || length === undefined || !object.includes('/FlateDecode')) return ''
  const from = start.index + start[0].length
  return inflateSync(Buffer.from(object.slice(from, from + Number(length)), 'latin1')).toString(
    'latin1',
  )
}

function fontsOf(file: string): ReadonlyMap<string, Font> {
  const named = [...file.matchAll(/\/(F\d+) (\d+) 0 R/g)]
  return new Map(
    named.map(([, name, id]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objectOf(file, id ?? ''))?.[1]
      return [name ?? '', glyphsOf(streamOf(file, table ?? ''))]
    }),
  )
}

/** `<glyph> <character>` and `<first> <last> <first character>`, all of them hexadecimal. */
function glyphsOf(table: string): Font {
  const glyphs = new Map<number, string>()
  for (const [line] of table.matchAll(/^(<[0-9A-F]{4}> ?){2,3}$/gm)) {
    const codes = [...line.matchAll(/[0-9A-F]{4}/g)].map(([hex]) => Number.parseInt(hex, 16))
    const [first = 0, last = first] = codes.length === 3 ? codes : [codes[0] ?? 0]
    const character = codes.at(-1) ?? 0
    for (let glyph = first; glyph <= last; glyph += 1) {
      glyphs.set(glyph, String.fromCodePoint(character + glyph - first))
    }
  }
  return glyphs
}

function textsOf(stream: string, fonts: ReadonlyMap<string, Font>): string[] {
  return [...stream.matchAll(/BT\n([\s\S]*?)ET/g)].map(([, block = '']) => {
    let font: Font | undefined
    let text = ''
    for (const [, name, hex = ''] of block.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
      if (name !== undefined) font = fonts.get(name)
      for (const [glyph] of hex.matchAll(/.{4}/g)) {
        text += font?.get(Number.parseInt(glyph, 16)) ?? '\uFFFD'
      }
    }
    return text
  })
}
