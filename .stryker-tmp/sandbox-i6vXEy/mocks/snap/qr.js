// @ts-nocheck
// 
const svgNames = 'http://www.w3.org/2000/svg'

/**
 * The path of the dark modules, one run per row piece.
 *
 * @param {boolean[][]} rows
 */
export const qrPath = (rows) =>
  rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return []
        const end = row.indexOf(false, x)
        const width = (end === -1 ? row.length : end) - x
        return [`M${x} ${y}h${width}v1h-${width}z`]
      }),
    )
    .join('')

/**
 * A black on white drawing of the code; the quiet zone is part of the rows.
 *
 * @param {boolean[][]} rows
 * @param {string} label
 */
export const qrImage = (rows, label) => {
  const svg = document.createElementNS(svgNames, 'svg')
  svg.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', label)
  svg.setAttribute('shape-rendering', 'crispEdges')
  svg.setAttribute('class', 'qr')
  const ground = document.createElementNS(svgNames, 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', '#fff')
  const dark = document.createElementNS(svgNames, 'path')
  dark.setAttribute('d', qrPath(rows))
  dark.setAttribute('fill', '#000')
  svg.append(ground, dark)
  return svg
}
