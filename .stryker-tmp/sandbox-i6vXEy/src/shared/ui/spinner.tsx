// @ts-nocheck
import { LoaderCircle } from 'lucide-react'

export function Spinner() {
  return <LoaderCircle aria-hidden="true" className="animate-spin" />
}
