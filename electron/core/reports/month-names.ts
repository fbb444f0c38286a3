// Nominative, genitive and short forms, in Russian, English and Kazakh.
const namesByMonth = [
  'январь января янв january jan қаңтар',
  'февраль февраля фев february feb ақпан',
  'март марта мар march mar наурыз',
  'апрель апреля апр april apr сәуір',
  'май мая may мамыр',
  'июнь июня июн june jun маусым',
  'июль июля июл july jul шілде',
  'август августа авг august aug тамыз',
  'сентябрь сентября сен сент september sep sept қыркүйек',
  'октябрь октября окт october oct қазан',
  'ноябрь ноября ноя november nov қараша',
  'декабрь декабря дек december dec желтоқсан',
];

const monthByName = new Map(
  namesByMonth.flatMap((names, index) =>
    names.split(' ').map((name) => [name, index + 1] as const),
  ),
);

/** Month of the year from 1, or undefined; takes lower case, with or without a full stop. */
export function monthNumber(name: string): number | undefined {
  return monthByName.get(name.replace(/\.$/u, ''));
}
