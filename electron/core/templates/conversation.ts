import { type BuiltInTemplate, numbered, prompt, section, table } from './template.ts';

export const conversation: BuiltInTemplate = {
  kind: 'conversation',
  today: 'eventDate',
  texts: {
    ru: {
      title: 'Запись беседы',
      blocks: [
        section('Участники'),
        table(['С нашей стороны', 'имя и должность'], ['С другой стороны', 'имя и должность']),
        section('Обстоятельства'),
        prompt('Где, по чьей инициативе, на каком языке шла беседа'),
        section('Содержание беседы'),
        numbered('что сказал собеседник', 'что ответили мы'),
        section('Договорились'),
        prompt('О чём договорились, кто и когда выполняет'),
        section('Замечания'),
        prompt('Впечатление, рекомендации; что требует проверки'),
      ],
    },
    kk: {
      title: 'Әңгіме жазбасы',
      blocks: [
        section('Қатысушылар'),
        table(
          ['Біздің тараптан', 'аты-жөні және лауазымы'],
          ['Екінші тараптан', 'аты-жөні және лауазымы'],
        ),
        section('Мән-жайы'),
        prompt('Әңгіме қайда, кімнің бастамасымен, қай тілде өтті'),
        section('Әңгіменің мазмұны'),
        numbered('әңгімелесуші не айтты', 'біз не жауап бердік'),
        section('Уағдаластық'),
        prompt('Неге келісілді, кім және қашан орындайды'),
        section('Ескертпелер'),
        prompt('Әсер, ұсынымдар; нені тексеру қажет'),
      ],
    },
    en: {
      title: 'Record of conversation',
      blocks: [
        section('Present'),
        table(['On our side', 'name and post'], ['On the other side', 'name and post']),
        section('Circumstances'),
        prompt('Where, on whose initiative and in which language'),
        section('What was said'),
        numbered('what they said', 'what we answered'),
        section('Agreed'),
        prompt('What, by whom, by when'),
        section('Remarks'),
        prompt('Impressions and recommendations; what needs checking'),
      ],
    },
  },
};
