// @ts-nocheck
import { useState } from 'react'
import type { OwnCount } from './feature-access'
import { useUsageLimits } from './usage-limits-context'
import type { Feature } from './usage-schema'

/** `mayUse` for one feature, and whether it is being asked just now. */
export function useAllowance(feature: Feature, own?: OwnCount) {
  const { mayUse } = useUsageLimits()
  const [asking, setAsking] = useState(false)

  async function askToUse(): Promise<boolean> {
    setAsking(true)
    try {
      return await mayUse(feature, own)
    } finally {
      setAsking(false)
    }
  }

  return { asking, askToUse }
}
