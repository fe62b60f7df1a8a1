import { type ReactNode, useEffect } from 'react'
import { toast, Toaster as Sonner } from 'sonner'
import { useMessages } from '@/shared/i18n/i18n-context'
import { onNotification, takeNotifications } from './notify'

function showAll() {
  for (const text of takeNotifications()) toast(text)
}

export default function Toaster(): ReactNode {
  const m = useMessages('common')
  // The toast library keeps its own list outside React; it is fed once its region is on the page.
  useEffect(() => {
    showAll()
    return onNotification(showAll)
  }, [])
  const dark = document.documentElement.classList.contains('dark')
  return (
    <Sonner
      theme={dark ? 'dark' : 'light'}
      position="top-center"
      containerAriaLabel={m.notifications}
    />
  )
}
