// The lives of reports: visas, signing, the number, sending, filing, and the steps back.
import { AppError } from '#contract/errors.ts';
import type { ReportId, VisaId } from '#contract/ids.ts';
import {
  canCorrect,
  type CorrectInput,
  type Life,
  type Move,
  type MoveInput,
  type NewVisa,
  type Registered,
} from '#contract/life.ts';
import type { Report, ReportContent, ReportStatus, Saved } from '#contract/report.ts';
import { allowedMoves, canRegister, canTakeVisas } from '../core/life/moves.ts';
import { localDay } from '../core/reports/local-day.ts';
import type { Kept } from './archive-record.ts';
import type { Connection } from './connection.ts';
import type { CorrectionStore } from './corrections.ts';
import type { Mission } from '#contract/mission.ts';
import type { Reports } from './reports.ts';
import type { SeriesStore } from './series.ts';
import type { Topics } from './topics.ts';
import type { VisaStore } from './visas.ts';

export type Lives = {
  /** Throws 'not-found'. */
  of(id: ReportId): Life;
  /** Throws 'not-found', 'conflict', 'not-allowed' or 'reason-required'. */
  move(input: MoveInput, now: Date): Saved;
  /**
   * Gives a report its number, in one transaction: a kill leaves it either without or with it, and
   * no number is skipped. `baseRevision` null takes the report as it is. Throws 'not-found',
   * 'conflict', 'not-allowed', 'topics-required', 'series-conflict' or 'bad-pattern'.
   */
  register(id: ReportId, baseRevision: number | null, now: Date): Registered;
  /**
   * Keeps what is typed over a registered text, the report itself staying as it is. Throws as `move`.
   */
  keepCorrection(input: CorrectInput, now: Date): Saved;
  /** Forgets what was typed; does nothing where no correction was begun. */
  dropCorrection(id: ReportId): void;
  /** Changes a registered text but for number and date. Throws as `move`. */
  correct(input: CorrectInput, now: Date): Saved;
  /** Throws 'not-found', or 'not-allowed' once the report is signed. */
  giveVisa(id: ReportId, visa: NewVisa): VisaId;
  withdrawVisa(id: ReportId, visa: VisaId, at: string): void;
};

type Parts = {
  readonly reports: Reports;
  readonly corrections: CorrectionStore;
  readonly series: SeriesStore;
  readonly visas: VisaStore;
  readonly mission: Kept<Mission>;
  readonly topics: Topics;
};

type MoveRecord = Omit<Move, 'details'> & { readonly details: string };

export function createLives(connection: Connection, parts: Parts): Lives {
  const { reports, corrections, series, visas, mission, topics } = parts;
  const movesOf = connection.prepare<MoveRecord>(`
    SELECT from_status AS "from", to_status AS "to", at, actor, reason, details
    FROM moves WHERE report_id = ? ORDER BY seq`);
  const addMove = connection.prepare(`
    INSERT INTO moves (report_id, from_status, to_status, at, actor, reason, details)
    VALUES (@id, @from, @to, @at,
      coalesce((SELECT mission ->> '$.officer' FROM archive), ''), @reason, @details)`);

  function refuseMove(from: ReportStatus, { id, to, reason }: MoveInput): void {
    const way = allowedMoves(from).find((move) => move.to === to);
    if (way === undefined) throw new AppError('not-allowed', { id, from, to });
    if (way.needsReason && reason === '') throw new AppError('reason-required', { id });
  }

  function correctable(id: ReportId): Report {
    const report = reports.get(id);
    const { status } = report;
    if (!canCorrect(status)) throw new AppError('not-allowed', { id, from: status });
    return report;
  }

  function refuseWithoutTopic(id: ReportId, content: ReportContent): void {
    if (mission.get().needsTopics !== true) return;
    const known = new Set<string>(topics.list().map(({ code }) => code));
    if (!content.topics.some((code) => known.has(code))) {
      throw new AppError('topics-required', { id });
    }
  }

  function settleVisas(input: MoveInput, at: string): void {
    const { id, to } = input;
    if (to === 'draft') visas.withdrawAll(id, at);
    if (to !== 'agreed') return;
    if (input.visa !== null) visas.give(id, input.baseRevision, input.visa);
    const stands = visas.of(id).some(({ withdrawnAt }) => withdrawnAt === null);
    if (!stands) throw new AppError('not-allowed', { id, why: 'noVisa' });
  }

  return {
    of(id) {
      const { status } = reports.get(id);
      return {
        status,
        registration: series.given(id),
        visas: visas.of(id),
        moves: movesOf.all(id).map((move) => ({
          ...move,
          details: JSON.parse(move.details) as Move['details'],
        })),
        canRegister: canRegister(status),
        allowed: allowedMoves(status),
      };
    },
    move: (input, now) =>
      connection.transaction(() => {
        const { id, to, baseRevision, reason } = input;
        const at = now.toISOString();
        const { status: from } = reports.get(id);
        refuseMove(from, input);
        const details = detailsOf(input);
        const saved = reports.change({
          id,
          baseRevision,
          content: (before) => ({ ...before.content, ...requisitesOf(input) }),
          status: to,
          cause: 'moved',
          reason,
          at,
          details,
        });
        settleVisas(input, at);
        addMove.run({ id, from, to, at, reason, details: JSON.stringify(details) });
        return saved;
      }),
    register: (id, baseRevision, now) =>
      connection.transaction(() => {
        const { status: from, content } = reports.get(id);
        if (!canRegister(from)) throw new AppError('not-allowed', { id, from, to: 'registered' });
        refuseWithoutTopic(id, content);
        const number = series.give(id, content.kind, now);
        const registeredDate = localDay(now);
        const at = now.toISOString();
        const saved = reports.change({
          id,
          baseRevision,
          content: (before) => ({ ...before.content, number, registeredDate }),
          status: 'registered',
          cause: 'registered',
          reason: '',
          at,
          details: { number },
        });
        const details = JSON.stringify({ number, date: registeredDate });
        addMove.run({ id, from, to: 'registered', at, reason: '', details });
        return { number, registeredDate, ...saved };
      }),
    keepCorrection: ({ id, baseRevision, reason, content }, now) =>
      connection.transaction(() => {
        const { revision } = correctable(id);
        if (revision !== baseRevision) throw new AppError('conflict', { revision });
        const savedAt = now.toISOString();
        corrections.keep(id, { baseRevision, reason, content, savedAt });
        return { revision, savedAt };
      }),
    dropCorrection: (id) => corrections.drop(id),
    correct: ({ id, baseRevision, content, reason }, now) =>
      connection.transaction(() => {
        correctable(id);
        corrections.drop(id);
        return reports.change({
          id,
          baseRevision,
          content: (before) => {
            const { number, registeredDate } = before.content;
            return { ...content, number, registeredDate };
          },
          cause: 'corrected',
          reason,
          at: now.toISOString(),
        });
      }),
    giveVisa: (id, visa) =>
      connection.transaction(() => {
        const { status, revision } = reports.get(id);
        if (!canTakeVisas(status)) throw new AppError('not-allowed', { id, from: status });
        return visas.give(id, revision, visa);
      }),
    withdrawVisa: (id, visa, at) =>
      connection.transaction(() => {
        const { status } = reports.get(id);
        if (!canTakeVisas(status)) throw new AppError('not-allowed', { id, from: status });
        if (!visas.withdraw(id, visa, at)) throw new AppError('not-found', { id: visa });
      }),
  };
}

/** What a step says of itself, for its row and its audit entry. */
function detailsOf(input: MoveInput): Move['details'] {
  switch (input.to) {
    case 'signed':
      return { by: input.by, date: input.date };
    case 'sent':
      return { addressee: input.addressee, how: input.how, date: input.date };
    case 'filed':
      return { fileIndex: input.fileIndex };
    default:
      return {};
  }
}

/** Requisites a step fills in. */
function requisitesOf(input: MoveInput): Partial<ReportContent> {
  switch (input.to) {
    case 'signed':
      return { signatory: input.by, signedDate: input.date };
    case 'filed':
      return { fileIndex: input.fileIndex };
    default:
      return {};
  }
}
