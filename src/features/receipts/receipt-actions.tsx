import { Link } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Actions } from '@/shared/ui/actions'
import { Button } from '@/shared/ui/button'

export function ReceiptActions({ orderId }: { orderId: string }) {
  const m = useMessages('receipt')
  return (
    <Actions className="mt-6  print:hidden">
      <Button size="large" onClick={() => window.print()}>
        <Printer aria-hidden="true" />
        {m.print}
      </Button>
      <Button asChild variant="outline" size="large">
        <Link to="/orders/$orderId" params={{ orderId }} activeOptions={{ exact: true }}>
          {m.seeOrder}
        </Link>
      </Button>
    </Actions>
  )
}
