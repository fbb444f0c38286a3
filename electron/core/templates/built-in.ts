import type { Template, TemplateName } from '#contract/template.ts';
import { templateNames } from '#contract/template.ts';
import { analysis } from './analysis.ts';
import { conversation } from './conversation.ts';
import { delegation } from './delegation.ts';
import { embassy } from './embassy.ts';
import { note } from './note.ts';
import { press } from './press.ts';
import { profile } from './profile.ts';
import { programme } from './programme.ts';
import type { BuiltInTemplate } from './template.ts';
import { verbale } from './verbale.ts';
import { visit } from './visit.ts';

export const builtInTemplates: Readonly<Record<TemplateName, BuiltInTemplate>> = {
  visit,
  conversation,
  note,
  analysis,
  verbale,
  programme,
  delegation,
  profile,
  embassy,
  press,
};

/** In the order they are offered. */
export function listBuiltIn(): Template[] {
  return templateNames.map((ref) => {
    const { kind, texts } = builtInTemplates[ref];
    const { ru, kk, en } = texts;
    const titles = { ru: ru.title, kk: kk.title, en: en?.title ?? null };
    return { from: 'program', ref, kind, titles };
  });
}
