import { type BuiltInTemplate, numbered, prompt, section, table } from './template.ts';

export const note: BuiltInTemplate = {
  kind: 'note',
  today: 'eventDate',
  texts: {
    ru: {
      title: 'Справка',
      blocks: [
        section('О чём'),
        prompt('Вопрос и почему он важен сейчас'),
        section('Факты'),
        numbered('факт и его источник'),
        section('Цифры'),
        table(
          ['Показатель', 'что'],
          ['Значение', 'сколько'],
          ['Период', 'за какой срок'],
          ['Источник', 'откуда'],
        ),
        section('Вывод'),
        prompt('Что из этого следует'),
      ],
    },
    kk: {
      title: 'Анықтама',
      blocks: [
        section('Мәселе'),
        prompt('Мәселе және оның қазіргі маңызы'),
        section('Деректер'),
        numbered('дерек және оның көзі'),
        section('Сандар'),
        table(
          ['Көрсеткіш', 'не'],
          ['Мәні', 'қанша'],
          ['Кезең', 'қай мерзім'],
          ['Дереккөз', 'қайдан'],
        ),
        section('Қорытынды'),
        prompt('Бұдан не шығады'),
      ],
    },
  },
};
