// @ts-nocheck
import { encode } from 'uqr'
import { useMessages } from '@/shared/i18n/i18n-context'
import { qrPath } from './qr-path'

/** Modules of white around the code, as scanners need it (ISO/IEC 18004). */
const quietZone = 4

/** Draws the payload black on white in both themes, since some scanners read nothing else. */
export function QrCode({ text }: { text: string }) {
  const m = useMessages('orders').codes
  const { data, size } = encode(text, { border: quietZone, ecc: 'M' })
  return (
    <figure className="text-center">
      <svg
        role="img"
        aria-label={m.qr}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="mx-auto w-full max-w-72 rounded-md"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={qrPath(data)} fill="#000" />
      </svg>
      <figcaption className="mt-2 text-sm text-muted-foreground">{m.qrText}</figcaption>
    </figure>
  )
}
