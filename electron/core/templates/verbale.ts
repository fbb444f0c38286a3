import { type BuiltInTemplate, line, prompt } from './template.ts';

export const verbale: BuiltInTemplate = {
  kind: 'verbale',
  today: 'eventDate',
  texts: {
    ru: {
      title: 'Вербальная нота',
      blocks: [
        line('Генеральное консульство Республики Казахстан свидетельствует своё уважение'),
        prompt('полное название адресата'),
        line('и имеет честь сообщить следующее.'),
        prompt('Содержание ноты'),
        line(
          'Генеральное консульство пользуется случаем, чтобы возобновить уверения в своём весьма высоком уважении.',
        ),
        prompt('Город, дата'),
      ],
    },
    kk: {
      title: 'Вербалды нота',
      blocks: [
        line('Қазақстан Республикасының Бас консулдығы өзінің құрметін білдіре отырып,'),
        prompt('адресаттың толық атауы'),
        line('мынаны хабарлауды мәртебе санайды.'),
        prompt('Нотаның мазмұны'),
        line(
          'Бас консулдық осы мүмкіндікті пайдалана отырып, өзінің зор құрметін тағы да растайды.',
        ),
        prompt('Қала, күні'),
      ],
    },
    en: {
      title: 'Note verbale',
      blocks: [
        line('The Consulate General of the Republic of Kazakhstan presents its compliments to'),
        prompt('full name of the addressee'),
        line('and has the honour to inform of the following.'),
        prompt('Substance of the note'),
        line(
          'The Consulate General avails itself of this opportunity to renew the assurances of its highest consideration.',
        ),
        prompt('City, date'),
      ],
    },
  },
};
