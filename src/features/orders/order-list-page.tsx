import { useMessages } from '@/shared/i18n/i18n-context'
import { Page } from '@/shared/ui/page'
import { OrderList } from './order-list'

export function OrderListPage() {
  const m = useMessages('orders').list
  return (
    <Page title={m.title} intro={m.intro} narrow>
      <div className="mt-8">
        <OrderList />
      </div>
    </Page>
  )
}
