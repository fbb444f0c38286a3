import type { CallInput } from '#contract/calls.ts';
import type { ReportId } from '#contract/ids.ts';
import type { CorrectInput, MoveInput, Reference, Registered, Visa } from '#contract/life.ts';
import type { ReportContent, Saved } from '#contract/report.ts';
import type { Archive } from '../archive/archive.ts';
import { normaliseContent } from '../core/reports/normalise.ts';
import { plainText } from '../core/reports/plain-text.ts';
import { refuseSecretWords, refuseStateSecret } from '../core/reports/state-secret.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/** Takes a report one step on, or back with a reason; throws as `Lives.move`, or 'state-secret'. */
export function moveReport(context: Context, input: MoveInput): Saved {
  refuseSecretWords(input);
  const archive = context.session.require();
  const saved = archive.lives.move(input, context.clock.now());
  publishChanges(context, archive, [input.id]);
  return saved;
}

/** Gives a report its number; throws as `Lives.register`. */
export function registerReport(
  context: Context,
  { id, baseRevision }: CallInput<'report.register'>,
): Registered {
  const archive = context.session.require();
  const registered = archive.lives.register(id, baseRevision, context.clock.now());
  publishChanges(context, archive, [id]);
  return registered;
}

/** Keeps a correction that is not finished; throws as `Lives.keepCorrection`, or 'state-secret'. */
export function keepCorrection(context: Context, input: CorrectInput): Saved {
  const content = normaliseContent(input.content);
  refuseMarked(content, input.reason);
  const { lives } = context.session.require();
  return lives.keepCorrection({ ...input, content }, context.clock.now());
}

/** Corrects a registered text for a reason; throws as `Lives.correct`, or 'state-secret'. */
export function correctReport(context: Context, input: CorrectInput): Saved {
  const archive = context.session.require();
  const content = normaliseContent(input.content);
  refuseMarked(content, input.reason);
  const saved = archive.lives.correct({ ...input, content }, context.clock.now());
  publishChanges(context, archive, [input.id]);
  return saved;
}

function refuseMarked(content: ReportContent, reason: string): void {
  refuseSecretWords({ reason });
  refuseStateSecret(content, plainText(content.body));
}

/**
 * All visas of the report with the new one among them; throws 'not-found', 'not-allowed' or
 * 'state-secret'.
 */
export function giveVisa(archive: Archive, { id, visa }: CallInput<'visa.give'>): Visa[] {
  refuseSecretWords({ visa });
  archive.lives.giveVisa(id, visa);
  return archive.lives.of(id).visas;
}

/** All visas of the report, that one withdrawn; throws 'not-found' or 'not-allowed'. */
export function withdrawVisa(context: Context, input: CallInput<'visa.withdraw'>): Visa[] {
  const { lives } = context.session.require();
  lives.withdrawVisa(input.id, input.visa, context.clock.now().toISOString());
  return lives.of(input.id).visas;
}

/** Which reports the typed numbers of a report mean; throws 'not-found' for the report itself. */
export function resolveReferences(archive: Archive, id: ReportId): Reference[] {
  return archive.references.resolve(archive.reports.get(id).content.references);
}
