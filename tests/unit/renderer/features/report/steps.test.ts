import { describe, expect, it } from 'vitest';
import type { Life } from '#contract/life.ts';
import { reportStatuses } from '#contract/report.ts';
import { allowedMoves, canRegister } from '../../../../../electron/core/life/moves.ts';
import { stepsOf } from '../../../../../renderer/features/report/life/steps.ts';

function lifeAt(status: Life['status']): Life {
  return {
    status,
    registration: null,
    visas: [],
    moves: [],
    canRegister: canRegister(status),
    allowed: allowedMoves(status),
  };
}

describe('the steps offered', () => {
  it('lead a report from draft to its file', () => {
    const next = reportStatuses.map((status) => [status, stepsOf(lifeAt(status)).next]);
    expect(Object.fromEntries(next)).toEqual({
      draft: 'agree',
      agreed: 'sign',
      signed: 'register',
      registered: 'send',
      sent: 'file',
      filed: null,
      annulled: null,
    });
  });

  it('have the shorter ways and the ways back beside them', () => {
    expect(stepsOf(lifeAt('draft')).others).toEqual(['visa', 'sign', 'register']);
    expect(stepsOf(lifeAt('agreed')).others).toEqual(['visa', 'register', 'back-to-draft']);
    expect(stepsOf(lifeAt('signed')).others).toEqual(['back-to-draft', 'back-to-agreed']);
    expect(stepsOf(lifeAt('filed')).others).toEqual([
      'back-to-registered',
      'back-to-sent',
      'annul',
    ]);
    expect(stepsOf(lifeAt('annulled')).others).toEqual([]);
  });

  it('are as many as the archive allows, at every stage', () => {
    for (const status of reportStatuses) {
      const life = lifeAt(status);
      const { next, others } = stepsOf(life);
      const visas = others.includes('visa') ? 1 : 0;
      expect(others.length + (next === null ? 0 : 1), status).toBe(
        life.allowed.length + (life.canRegister ? 1 : 0) + visas,
      );
    }
  });
});
