import { type BuiltInTemplate, prompt, section, table } from './template.ts';

export const programme: BuiltInTemplate = {
  kind: 'programme',
  today: 'eventDate',
  texts: {
    ru: {
      title: 'Программа визита',
      blocks: [
        section('Визит'),
        prompt('Кто, куда, на какие дни'),
        section('Распорядок'),
        table(
          ['День и время', 'когда'],
          ['Что', 'встреча, осмотр, переезд'],
          ['Где', 'место и адрес'],
          ['Кто встречает', 'имя, должность, телефон'],
        ),
        section('Размещение и транспорт'),
        prompt('Гостиница, машины, рейсы'),
        section('Ответственные'),
        prompt('Имена и телефоны с обеих сторон'),
      ],
    },
    kk: {
      title: 'Сапар бағдарламасы',
      blocks: [
        section('Сапар'),
        prompt('Кім, қайда, қай күндері'),
        section('Кестесі'),
        table(
          ['Күні мен уақыты', 'қашан'],
          ['Іс-шара', 'кездесу, аралау, көшу'],
          ['Орны', 'орны мен мекенжайы'],
          ['Қарсы алатын адам', 'аты-жөні, лауазымы, телефоны'],
        ),
        section('Орналасу және көлік'),
        prompt('Қонақүй, көліктер, рейстер'),
        section('Жауаптылар'),
        prompt('Екі тараптың жауаптылары және телефондары'),
      ],
    },
    en: {
      title: 'Programme of the visit',
      blocks: [
        section('Visit'),
        prompt('Who, where, on which days'),
        section('Schedule'),
        table(
          ['Day and time', 'when'],
          ['What', 'meeting, tour, transfer'],
          ['Where', 'place and address'],
          ['Met by', 'name, post, telephone'],
        ),
        section('Lodging and transport'),
        prompt('Hotel, cars, flights'),
        section('Contacts'),
        prompt('Names and telephones on both sides'),
      ],
    },
  },
};
