import type { ReportId } from '#contract/ids.ts';
import { useLife } from '../../../state/life.ts';
import { VisaList } from '../life/visa-list.tsx';
import { RecordGroup } from './record-group.tsx';

/** The visas of a report, once there is one. */
export function Visas({ reportId }: { readonly reportId: ReportId }) {
  const life = useLife(reportId);
  if (!life || life.visas.length === 0) return null;
  const standing = life.visas.filter(({ withdrawnAt }) => withdrawnAt === null);
  const isOpen = life.status === 'draft' || life.status === 'agreed';
  return (
    <RecordGroup name="visas" filled={standing.length}>
      <div className="record-group__wide">
        <VisaList reportId={reportId} visas={life.visas} isOpen={isOpen} />
      </div>
    </RecordGroup>
  );
}
