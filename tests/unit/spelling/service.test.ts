// The real dictionaries behind the real service, asked as the window asks.
import { describe, expect, it } from 'vitest';
import { startSpelling } from './start-spelling.ts';

const spelling = startSpelling();

describe('Russian', () => {
  it('knows the words of reports in their forms, ё or not', async () => {
    expect(
      await spelling.misspelt(
        'Генеральный консул провёл переговоры с руководителями портов; обсуждены условия перевозок, ' +
          'договорённости подтверждены, ещё и еще раз, по-русски, вице-министр, кое-какие.',
      ),
    ).toEqual([]);
  });

  it('finds what is written wrong, and letters of another alphabet inside', async () => {
    const text = 'Перегаворы прошли в консульствее, Cтороны подтвердили намерени.';
    expect(await spelling.misspelt(text)).toEqual([
      'Перегаворы',
      'консульствее',
      'Cтороны',
      'намерени',
    ]);
  });

  it('checks words in capitals as words', async () => {
    expect(await spelling.misspelt('КОНСУЛЬСТВО КОНСУЛЬСТВОО МОСКВОЙ')).toEqual(['КОНСУЛЬСТВОО']);
  });

  it.each([
    ['перегаворы', 'переговоры'],
    ['встерча', 'встреча'],
    ['консульствоо', 'консульство'],
    ['Мосва', 'Москва'],
    ['Нанкн', 'Нанкин'],
    ['министрличество', undefined],
  ])('proposes for %s: %s', async (written, expected) => {
    const [first] = await spelling.suggest({ text: written, language: null }, 'ru');
    expect(first).toBe(expected);
  });
});

describe('Kazakh', () => {
  it('knows words the dictionary has, and forms only the ladder of endings reaches', async () => {
    expect(
      await spelling.misspelt(
        'Министрліктің өкілдері кездесуде мемлекеттердің ынтымақтастығын дамыту туралы баяндама жасады',
        'kk',
      ),
    ).toEqual([]);
  });

  it('is told by its letters in a Russian report, for the whole paragraph', async () => {
    expect(await spelling.misspelt('Қазақстан Республикасы туралы баяндама', 'ru')).toEqual([]);
    expect(await spelling.misspelt('туралы', 'ru')).toEqual(['туралы']);
    expect(await spelling.misspelt('туралы', 'ru', 'kk')).toEqual([]);
  });

  it('finds and mends what is written wrong', async () => {
    expect(await spelling.misspelt('келіссөздерр', 'kk')).toEqual(['келіссөздерр']);
    const [first] = await spelling.suggest({ text: 'келіссөздерр', language: null }, 'kk');
    expect(first).toBe('келіссөздер');
  });
});

describe('English', () => {
  it('is checked by its letters in any report', async () => {
    expect(
      await spelling.misspelt('The consulate’s officers recieved unfriendly goverment notes'),
    ).toEqual(['recieved', 'goverment']);
    const [first] = await spelling.suggest({ text: 'goverment', language: null }, 'ru');
    expect(first).toBe('government');
  });
});

describe('names', () => {
  it('in Chinese syllables are right in any case, as Palladius or as pinyin has them', async () => {
    expect(
      await spelling.misspelt('Встреча с Чжунцзюнем, Ли Цяном и Сюй Дачжэ; Wang Xiaohong'),
    ).toEqual([]);
  });

  it('are not what a small letter begins', async () => {
    expect(await spelling.misspelt('чжунцзюнь')).toEqual(['чжунцзюнь']);
  });

  it('of the archive are right in all their forms', async () => {
    const own = startSpelling();
    expect(await own.misspelt('С Жексембайкиным и Бурундукбаевой', 'ru')).not.toEqual([]);
    own.learn('names', ['Аскар Жексембайкин', 'Алия Бурундукбаева']);
    expect(await own.misspelt('С Жексембайкиным и Бурундукбаевой', 'ru')).toEqual([]);
  });

  it('take a capitalised stranger beside them, or beside initials, for the rest of the name', async () => {
    expect(await spelling.misspelt('Прибыл Токаев Хрымзенбай')).toEqual([]);
    expect(await spelling.misspelt('Прибыл А. Б. Хрымзенбаев')).toEqual([]);
    expect(await spelling.misspelt('В Нанкине. Хрымзенбаев прибыл')).toEqual(['Хрымзенбаев']);
    expect(await spelling.misspelt('в Нанкине хрымзенбай')).toEqual(['хрымзенбай']);
  });
});

describe('the archive’s own words', () => {
  it('are right in their forms once they are learnt, and no longer when unlearnt', async () => {
    const own = startSpelling();
    own.learn('dictionary', ['мелиорантка']);
    expect(await own.misspelt('мелиорантка мелиорантки')).toEqual([]);
    own.unlearn('мелиорантка');
    expect(await own.misspelt('мелиорантка')).toEqual(['мелиорантка']);
  });

  it('of titles and tags are right as they stand there', async () => {
    const own = startSpelling();
    own.learn('titles', ['О мультимодальщиках Синьцзяна']);
    expect(await own.misspelt('мультимодальщиках')).toEqual([]);
  });
});

describe('the service', () => {
  it('reads a dictionary when the first word of its language is met, and once', async () => {
    const own = startSpelling();
    await own.misspelt('2026, 南京');
    expect(own.loaded).toEqual([]);
    await Promise.all([own.misspelt('порт'), own.misspelt('гавань')]);
    expect(own.loaded).toEqual(['ru']);
  });

  it('judges no word of a language whose dictionary cannot be read, and says so once', async () => {
    const own = startSpelling(() => Promise.reject(new Error('gone')));
    expect(await own.misspelt('првет')).toEqual([]);
    expect(await own.misspelt('првет')).toEqual([]);
    expect(own.warned).toEqual(['ru']);
  });

  it('answers nobody after it was closed', async () => {
    const own = startSpelling();
    const asked = own.check([[{ text: 'првет', language: null }]], 'ru');
    own.close();
    expect(await asked).toBeNull();
    expect(await own.check([[]], 'ru')).toBeNull();
  });
});
