import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../../electron/core/imports/kind.ts';
import { guessLanguage, languageOfTag } from '../../../../electron/core/imports/language.ts';

describe('the kind of a paper', () => {
  it.each([
    ['visit', '', 'Консул посетил с рабочим визитом Нанкин.'],
    ['visit', 'Нанкин қаласына жұмыс сапары', ''],
    ['visit', '', '总领事赴南京市进行工作访问。'],
    ['visit', '', 'The Consul General paid a working visit to Nanjing.'],
    ['conversation', 'Запись беседы с мэром', 'Визит прошёл успешно.'],
    ['conversation', '与市长会谈记录', ''],
    ['verbale', 'Вербальная нота', 'Генеральное консульство свидетельствует своё уважение'],
    ['analysis', 'Аналитическая записка', 'О визите'],
    ['note', 'Справка о провинции Цзянсу', ''],
    ['programme', 'Программа рабочего визита', ''],
    ['delegation', 'Список делегации', ''],
    ['other', 'Заметки', 'Экспорт зерна вырос.'],
  ])('is %s for «%s» %s', (kind, title, text) => {
    expect(guessKind(title, text, false)).toBe(kind);
  });

  it('is press for a page of the web only when nothing else fits', () => {
    expect(guessKind('', 'Экспорт зерна вырос.', true)).toBe('press');
    expect(guessKind('', 'Консул посетил Нанкин.', true)).toBe('visit');
  });
});

describe('the language of a text', () => {
  it.each([
    [
      'ru',
      'Доведена цель создания новой платформы общенационального диалога "Қазақстанның Халық Кеңесі", а также учреждения нового института.',
    ],
    ['kk', 'Бас консул Нанкин қаласының әкімімен кездесіп, сауда байланыстарын талқылады.'],
    ['zh-Hans', '总领事访问南京市，与市长举行会谈。GDP 增长 5%。'],
    ['zh-Hant', '總領事訪問南京市，與市長舉行會談。'],
    ['en', 'The Consul General met the Mayor of Nanjing (南京).'],
    ['ru', '2026'],
  ])('is %s for %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['kk-Cyrl', 'kk'],
    ['kk-Latn-KZ', 'kk-Latn'],
    ['RU', 'ru'],
    ['eng', 'en'],
    ['de', null],
    ['', null],
  ])('is read from the tag %s as %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });
});
