import { cloneElement, type HTMLAttributes, isValidElement } from 'react'
import { cn } from '@/shared/lib/class-names'

/**
 * Gives its only child, an element, the props of the component around it; the child's own come first, class names
 * are joined. The radix one also merges refs and handlers, for 0.8 kB on every page, and nothing here has both.
 */
export function Slot({ children, ...props }: HTMLAttributes<HTMLElement>) {
  if (!isValidElement<HTMLAttributes<HTMLElement>>(children)) return null
  const className = cn(props.className, children.props.className)
  return cloneElement(children, { ...props, ...children.props, className })
}
