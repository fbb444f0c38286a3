import { type BuiltInTemplate, line, prompt } from './template.ts';

export const press: BuiltInTemplate = {
  kind: 'press',
  today: 'publishedDate',
  texts: {
    ru: {
      title: 'Пресс-релиз',
      blocks: [
        prompt('Главное в одном предложении: кто, что, где, когда'),
        prompt('Подробности: о чём говорили, чего достигли'),
        prompt('Слова участника в кавычках, имя и должность'),
        prompt('Справка: цифры и предыстория'),
        line('Контакты для прессы:'),
        prompt('имя, телефон, адрес'),
      ],
    },
    kk: {
      title: 'Баспасөз хабарламасы',
      blocks: [
        prompt('Ең бастысы бір сөйлеммен: кім, не, қайда, қашан'),
        prompt('Толығырақ: не туралы айтылды, неге қол жетті'),
        prompt('Қатысушының сөзі тырнақшада, аты-жөні және лауазымы'),
        prompt('Анықтама: сандар және алдыңғы тарих'),
        line('Баспасөзге арналған байланыс:'),
        prompt('аты-жөні, телефон, мекенжай'),
      ],
    },
    en: {
      title: 'Press release',
      blocks: [
        prompt('The main thing in one sentence: who, what, where, when'),
        prompt('Details: what was discussed and achieved'),
        prompt('A participant in their own words, with name and post'),
        prompt('Background: figures and what came before'),
        line('Press contact:'),
        prompt('name, telephone, address'),
      ],
    },
  },
};
