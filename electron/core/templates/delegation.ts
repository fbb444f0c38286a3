import { type BuiltInTemplate, prompt, section, table } from './template.ts';

export const delegation: BuiltInTemplate = {
  kind: 'delegation',
  today: 'eventDate',
  texts: {
    ru: {
      title: 'Список делегации',
      blocks: [
        section('Делегация'),
        prompt('Название, цель приезда, сроки'),
        section('Состав'),
        table(
          ['№', 'номер'],
          ['Имя', 'фамилия и имя, как в паспорте'],
          ['Должность', 'должность и организация'],
          ['Паспорт', 'номер, если нужен'],
        ),
        section('Глава делегации и связь'),
        prompt('Кто возглавляет, с кем держать связь'),
      ],
    },
    kk: {
      title: 'Делегация тізімі',
      blocks: [
        section('Делегация'),
        prompt('Атауы, келу мақсаты, мерзімі'),
        section('Құрамы'),
        table(
          ['№', 'нөмірі'],
          ['Аты-жөні', 'паспорттағыдай'],
          ['Лауазымы', 'лауазымы мен ұйымы'],
          ['Паспорт', 'қажет болса, нөмірі'],
        ),
        section('Делегация басшысы және байланыс'),
        prompt('Кім басқарады, кіммен байланысу керек'),
      ],
    },
    en: {
      title: 'Delegation list',
      blocks: [
        section('Delegation'),
        prompt('Name, purpose and dates'),
        section('Members'),
        table(
          ['No.', 'number'],
          ['Name', 'as in the passport'],
          ['Post', 'post and organisation'],
          ['Passport', 'number, if needed'],
        ),
        section('Head and contact'),
        prompt('Who leads, whom to call'),
      ],
    },
  },
};
