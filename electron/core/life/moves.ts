import type { AllowedMove } from '#contract/life.ts';
import type { ReportStatus } from '#contract/report.ts';

type Way = 'free' | 'with-reason';

/**
 * Which stage may follow which. Registration is not among them: it is the one way to a number, from
 * any stage before it. A registered report never becomes a draft again; it can only be annulled.
 */
const ways: Readonly<Record<ReportStatus, Partial<Record<ReportStatus, Way>>>> = {
  draft: { agreed: 'free', signed: 'free' },
  agreed: { signed: 'free', draft: 'with-reason' },
  signed: { agreed: 'with-reason', draft: 'with-reason' },
  registered: { sent: 'free', filed: 'free', annulled: 'with-reason' },
  sent: { filed: 'free', registered: 'with-reason', annulled: 'with-reason' },
  filed: { sent: 'with-reason', registered: 'with-reason', annulled: 'with-reason' },
  annulled: {},
};

/** Where a report may go from here, in the order of its life. */
export function allowedMoves(from: ReportStatus): AllowedMove[] {
  return Object.entries(ways[from]).map(([to, way]) => ({
    to: to as ReportStatus,
    needsReason: way === 'with-reason',
  }));
}

/** Whether a report at this stage can be given its number. */
export function canRegister(status: ReportStatus): boolean {
  return status === 'draft' || status === 'agreed' || status === 'signed';
}

/** Whether a visa can be given or withdrawn: nobody has signed yet. */
export function canTakeVisas(status: ReportStatus): boolean {
  return status === 'draft' || status === 'agreed';
}
