import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByText } from '../../../../renderer/search/engine/index/sort-by-text.ts';
import { TextTable } from '../../../../renderer/search/engine/index/text-table.ts';

it('numbers texts once and sorts their numbers as `<` sorts the texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'я', '京', '\0'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
      const table = new TextTable();
      const numbers = texts.map((each) => table.add(table.unitsOf(each), each.length));
      const names = [...new Set(texts)];
      expect(table.size).toBe(names.length);
      expect(numbers).toEqual(texts.map((each) => names.indexOf(each)));
      const work = sortByText(
        Uint32Array.from(names, (_, number) => number),
        table,
      );
      let step = work.next();
      while (step.done !== true) step = work.next();
      const sorted = Array.from(step.value, (number) => names[number]);
      expect(sorted).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    }),
  );
});
