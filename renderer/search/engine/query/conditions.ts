// Values of the fields that are not searched by words.
import { readDays } from './dates/read-days.ts';
import { isTextField } from './fields.ts';
import { join } from './join.ts';
import { readNumbers } from './quantities.ts';
import type { Condition, QueryField, QueryNode, TextField } from './query-tree.ts';
import { withoutInvisibles } from './signs.ts';
import { readClosed } from './values.ts';

export type ValueField = Exclude<QueryField, TextField>;

/** Words a value may have: «с 1 марта 2025 года по 5 апреля 2026 года». */
export const mostValueWords = 12;

export function isValueField(field: QueryField): field is ValueField {
  return !isTextField(field);
}

/**
 * What a value asks for; null where all of it together is none. Several words without quotes must be
 * the whole of a name: «вид:справка о Нанкине» is a kind and two words.
 */
export function readValue(
  field: ValueField,
  text: string,
  isQuoted: boolean,
  today: string,
): QueryNode | null {
  switch (field) {
    case 'date': {
      const days = readDays(text, today);
      return days && conditionNode({ on: 'date', days });
    }
    case 'quantity': {
      const numbers = readNumbers(withoutInvisibles(text));
      return numbers && conditionNode({ on: 'quantity', numbers });
    }
    default:
      return anyOf(
        text
          .split(/[,，、;；]/)
          .map((value) => readClosed(field, value, isQuoted || !/\s/.test(value.trim()))),
      );
  }
}

/** «вид:справка,телеграмма»: any of them, if each is understood. */
function anyOf(values: readonly (readonly Condition[])[]): QueryNode | null {
  if (values.some(({ length }) => length === 0)) return null;
  return join('or', values.flat().map(conditionNode));
}

function conditionNode(condition: Condition): QueryNode {
  return { kind: 'condition', condition };
}
