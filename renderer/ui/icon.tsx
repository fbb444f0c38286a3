import type { LucideIcon } from 'lucide-react';

/** An icon beside words that say the same: 16 px, thin, unseen by screen readers. */
export function Icon({ of: Drawing, size = 16 }: { of: LucideIcon; size?: number }) {
  return <Drawing size={size} strokeWidth={1.5} aria-hidden="true" className="icon" />;
}
