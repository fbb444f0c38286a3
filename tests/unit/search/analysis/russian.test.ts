import { describe, expect, it } from 'vitest';
import { doMeet } from './words.ts';

/** Forms of one word, each of which must lead to every other. */
const families: readonly (readonly [what: string, forms: string])[] = [
  ['a surname in -ов', 'Аккошкаров Аккошкарова Аккошкарову Аккошкаровым Аккошкарове'],
  ['a surname of several', 'Иванов Иванова Ивановых Ивановым'],
  ['a short surname', 'Токаев Токаева Токаеву Токаевым Токаеве'],
  ['a surname in -ин', 'Путин Путина Путину Путиным'],
  ['a woman’s surname', 'Садыкова Садыковой Садыкову'],
  ['a surname in -ский', 'Достоевский Достоевского Достоевскому Достоевским'],
  ['a surname in -ич', 'Лукашевич Лукашевича Лукашевичем'],
  ['a name in -ий', 'Виталий Виталия Виталию Виталием'],
  ['a name in -ей', 'Андрей Андрея Андрею Андреем'],
  ['a Chinese given name', 'Чжунцзюнь Чжунцзюня Чжунцзюнем'],
  ['a city in a consonant', 'Амстердам Амстердама Амстердаме Амстердамом'],
  ['a city in -а', 'Астана Астаны Астане Астану Астаной'],
  ['a short city', 'Уфа Уфы Уфе Уфу'],
  ['a city that looks like a verb', 'Манила Манилы Маниле Манилу'],
  ['a city in -й', 'Шанхай Шанхая Шанхаю Шанхаем Шанхае'],
  ['a city in -ь', 'Марсель Марселя Марселе Марселем'],
  ['a city with its adjective', 'Одесса Одессе Одессу одесский одесского'],
  ['a city whose adjective has -ин-', 'Астана астанинский астанинского'],
  ['a city whose sound changes', 'Прага Праге пражский пражском'],
  ['a capital with its adjective', 'Ташкент Ташкента ташкентский ташкентской'],
  ['a country in -ия', 'Австрия Австрии Австрию Австрией'],
  ['a short country in -ия', 'Кения Кении Кению'],
  ['a country in -ай', 'Китай Китая Китаю Китаем'],
  ['a country in -стан', 'Казахстан Казахстана Казахстаном казахстанский казахстанского'],
  ['a noun whose vowel flees', 'посол посла послу послом послы послов'],
  ['a noun in -ок', 'рынок рынка рынке рынков рынками'],
  ['a people in -ец', 'казахстанец казахстанца казахстанцы казахстанцев'],
  ['a people after a vowel', 'китаец китайца китайцы китайцами'],
  ['a plural with a vowel that comes', 'поездка поездки поездок поездкам'],
  ['a noun in -ь', 'делегация делегации делегацией делегаций'],
  ['a short noun whose vowel flees', 'день дня дню дни'],
  ['a citizen and citizens', 'гражданин гражданина граждане гражданами'],
  ['a verb and its going on', 'подписать подписали подписывать подписывают'],
  ['a neuter', 'соглашение соглашения соглашений соглашениями'],
  ['an adjective', 'торговый торговая торгового торговых торговыми'],
  ['a verb', 'подписал подписали подписать подписала'],
];

const strangers: readonly (readonly [string, string])[] = [
  ['министр', 'министерство'],
  ['консул', 'консультация'],
  ['ток', 'Токаев'],
  ['порт', 'портной'],
  ['банк', 'банкет'],
  ['год', 'годный'],
  ['совет', 'советник'],
  ['Иран', 'Ирак'],
  ['Австрия', 'Австралия'],
  ['Шэньси', 'Шаньси'],
  ['посол', 'посольский'],
  ['виза', 'визит'],
  ['страна', 'странные'],
  ['маи', 'май'],
  ['Андрей', 'Андреев'],
];

describe('a Russian word', () => {
  it.each(families)('meets its forms: %s', (_what, list) => {
    const forms = list.split(' ');
    for (const form of forms) {
      for (const other of forms) expect([form, other, doMeet(form, other)]).toContain(true);
    }
  });

  it.each(strangers)('%s does not meet %s', (one, other) => {
    expect(doMeet(one, other)).toBe(false);
  });
});
