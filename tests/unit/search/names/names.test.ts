// A name typed in one writing against a text in another: what must meet, and what must not.
import { describe, expect, it } from 'vitest';
import { firstOf, meets } from './meets.ts';

type Pair = readonly [query: string, text: string, why: string];

const chinese: readonly Pair[] = [
  ['Li Zhongjun', 'встреча с мэром Ли Чжунцзюнем', 'pinyin finds Palladius, declined'],
  ['Ли Чжунцзюня', 'Mayor Li Zhongjun received the guests', 'a declined name finds pinyin'],
  ['Ли Чжунцзюнь', '会见李中军市长', 'Palladius finds characters'],
  ['李中军', 'беседа с Ли Чжунцзюнем', 'characters find Palladius, declined'],
  ['李中军', 'Mr Zhongjun Li spoke', 'characters find a surname put last'],
  ['李中军', 'with Li Zhong-jun', 'characters find a given name with a hyphen'],
  ['南京市市长李中军', 'мэр Ли Чжунцзюнь', 'a post before the name asks for nothing'],
  ['毛泽东', 'труды Мао Цзэ-дуна', 'the old hyphenated writing'],
  ['Мао Цзэ-дун', '毛泽东主席', 'the old writing asks for characters'],
  ['Мао Цзэ-дун', 'Mao Zedong', 'the old writing asks for pinyin'],
  ['习近平', 'Председатель Си Цзиньпин', 'a surname of two letters'],
  ['曾庆红', 'Цзэн Цинхун', 'a surname read as no dictionary has it first'],
  ['单霁翔', 'Шань Цзисян', 'another one'],
  ['王毅', 'министр Ван И', 'a given name of one letter'],
  ['吕建中', 'Lyu Jianzhong', 'ü as passports write it'],
  ['吕建中', 'Lv Jianzhong', 'ü as keyboards write it'],
  ['Люй Цзяньчжун', 'Lü Jianzhong', 'ü as it is'],
  ['欧阳修', 'поэт Оуян Сю', 'a surname of two characters'],
  ['Ouyang Xiu', '欧阳修的诗', 'the same the other way round'],
  ['陈长春', 'господин Чэнь Чанчунь', 'a given name that is a city'],
  ['Хуэйнин', 'Huining', 'hui is хуэй'],
  ['Шеньчжень', '深圳市政府', 'е where Palladius has э'],
  ['Хеде', '合德镇', 'е where Palladius has both'],
  ['Су Шулин', '苏树林', '-н for -нь'],
  ['Лиуянг', '浏阳市', 'Cyrillic taken from English'],
  ['龙翔', 'компания Лонгсианг', 'the same with x by ear, from characters'],
];

const placesOfChina: readonly Pair[] = [
  ['Ляньюньган', '连云港港口', 'three characters, found by pairs'],
  ['Lianyungang', 'порт Ляньюньгана', 'pinyin finds a genitive'],
  ['连云港市', 'порт Ляньюньган', 'a kind of place is left out'],
  ['南京市', 'прибыл в Нанкин', 'a traditional Russian name'],
  ['Нанкином', 'sister city of Nanjing', 'the same, declined'],
  ['Пекин', 'Beijing hosted the forum', 'an exonym'],
  ['Бейжің', 'визит в Пекин', 'Kazakh to Russian'],
  ['北京', 'Бейжіңге барды', 'characters to a Kazakh dative'],
  ["Xi'an", 'поезд до Сианя', 'an apostrophe'],
  ['Сиань', '西安国际港', 'two characters, one syllable apart'],
  ['六安', 'город Луань', 'a reading of its own'],
  ['陕西省', 'провинция Шэньси', 'Shaanxi'],
  ['山西省', 'провинция Шаньси', 'Shanxi'],
  ['内蒙古自治区', 'во Внутренней Монголии', 'two words, declined'],
  ['Inner Mongolia', '内蒙古自治区政府', 'two words to characters'],
  ['Ішкі Моңғолия', 'Внутренняя Монголия', 'Kazakh to Russian, two words'],
  ['Синьцзян', 'Шыңжаңға сапар', 'Russian to Kazakh'],
  ['СУАР', '新疆维吾尔自治区', 'an abbreviation'],
  ['Урумчи', '乌鲁木齐市', 'a Turkic name'],
  ['Үрімжі', 'консульство в Урумчи', 'the same in Kazakh'],
  ['Көкташ', 'the village of Koktax', 'ш as Uyghur Latin writes it'],
  ['Koktax', 'Көкташ ауылы', 'the same the other way round'],
  ['Ürümqi', 'консульство в Урумчи', 'the same with dots'],
  ['Кульджа', '伊宁市', 'another name altogether'],
  ['Hohhot', 'город Хух-Хото', 'a hyphen on one side'],
  ['провинция Цзянсу', '江苏省代表团', 'a kind of place in the query'],
  ['Jiangsu Province', 'Цзянсу', 'the same in English'],
  ['江苏省南京市', 'провинция Цзянсу, город Нанкин', 'two places in one run'],
  ['Гонконг', 'flight to Hong Kong', 'one word and two'],
  ['襄樊', 'город Сянъян', 'a city renamed'],
];

const kazakhstan: readonly Pair[] = [
  ['Тоқаев', 'послание Токаева', 'Kazakh to Russian'],
  ['Токаев', 'Тоқаевтың жолдауы', 'Russian to a Kazakh genitive'],
  ['Tokayev', 'послание Токаевым', 'English press to an instrumental'],
  ['Toqaev', 'President Tokayev', 'the new Latin alphabet to English'],
  ['Токаева', 'President Tokaev', 'a genitive to Latin'],
  ['托卡耶夫', 'послание Токаева', 'characters to Russian'],
  ['Токаев', '托卡耶夫总统', 'Russian to characters'],
  ['Kassym-Jomart', 'Қасым-Жомарт', 'ss and j'],
  ['Аккошкаров', 'Consul General Akkoshkarov', 'a double letter'],
  ['Аққошқаров', 'Генеральный консул Аккошкаров', 'қ'],
  ['Мәжитұлы', 'Нурлан Мажитович', 'a patronymic'],
  ['Mazhitovich', 'Нұрлан Мәжитұлы', 'a patronymic from Latin'],
  ['Нұралықызы', 'Анар Нуралыевна', 'a daughter’s'],
  ['Бақытжан', 'Бахытжан', 'қ that Russian writes х'],
  ['Bakytzhan', 'Бахытжан Сагинтаев', 'the same from Latin'],
  ['Серік', 'Серика Оспанова', 'і and a genitive'],
  ['Өтемісов', 'Утемисов', 'ө that Russian writes у'],
  ['Жақыпов', 'Jakupov', 'ы and u'],
  ['Оксикбаев', 'OXIKBAYEV', 'x'],
  ['Смағұл', 'Смагулов', 'a surname with a Russian ending'],
  ['Әлия', 'Aliya', 'ә'],
  ['Алматы', '阿拉木图市', 'a city'],
  ['Алма-Ата', 'Almaty', 'its former name'],
  ['阿斯塔纳', 'Астанада өтті', 'a Kazakh locative'],
  ['Восточно-Казахстанской области', '东哈萨克斯坦州', 'a region in three words'],
  ['East Kazakhstan', 'Шығыс Қазақстан облысы', 'English to Kazakh'],
  ['Карагандинская область', 'Karagandy Region', 'an adjective to a noun'],
  ['克孜勒奥尔达州', 'в Кызылординской области', 'characters to a declined adjective'],
  ['Қызылорда', 'Kyzylorda', 'қ and ы'],
  ['Усть-Каменогорск', 'Өскемен қаласы', 'two names'],
];

const abroad: readonly Pair[] = [
  ['Горбачёв', 'Mikhail Gorbachev', 'ч and ё'],
  ['Khrushchev', 'Никиты Хрущёва', 'щ'],
  ['Yeltsin', 'Ельцину', 'an initial ye'],
  ['Dostoevsky', 'роман Достоевского', 'an adjective for a surname'],
  ['Trump', 'заявление Трампа', 'an English u'],
  ['Байден', 'President Biden', 'an English i'],
  ['Merkel', 'Меркель', 'a soft sign'],
  ['Amazon', 'компания Амазон', 'a company'],
  ['Hamburg', 'порт Гамбург', 'h that Russian writes г'],
  ['Washington', 'в Вашингтоне', 'w'],
  ['Франция', 'Ambassador of France', 'a country that sounds differently'],
  ['Венгрия', '匈牙利大使', 'and in characters'],
  ['Мәскеу', 'в Москве', 'a capital'],
  ['莫斯科', 'Мәскеуде', 'and to a Kazakh locative'],
  ['Захарова', '扎哈罗娃表示', 'a name spelled in characters by sound'],
  ['扎哈罗娃', 'Мария Захарова', 'and back'],
  ['ШОС', '上海合作组织峰会', 'an organisation'],
];

const strangers: readonly Pair[] = [
  ['Wang Min', '网民热议', 'netizens are read wangmin too, but are nobody’s surname'],
  ['陕西', 'провинция Шаньси', 'the neighbour'],
  ['Токаев', 'Такаев прибыл', 'another surname in the same alphabet'],
  ['Tokayev', 'господин Такеев', 'another surname in another'],
  ['мир', 'мэр города', 'a common word of the same alphabet'],
  ['Мәжитұлы', 'Нуралы Мажитовна', 'a daughter is no son'],
  ['李中军', 'Ли Чжун', 'half of a given name'],
  ['贸易', 'встреча с мэром', 'a common word in characters'],
  ['women', '我们认为', 'a common English word that reads as Chinese'],
  ['кит', '中国代表团', 'an animal is no country'],
  ['Монголия', 'осмотр моногидрата', 'letters in common are not enough'],
];

describe.each([
  ['people of China', chinese],
  ['places of China', placesOfChina],
  ['Kazakhstan', kazakhstan],
  ['the rest of the world', abroad],
])('%s', (_name, pairs) => {
  it.each(pairs)('«%s» finds «%s»: %s', (query, text) => {
    expect(meets(query, text)).toBe(true);
  });
});

describe('strangers', () => {
  it.each(strangers)('«%s» does not find «%s»: %s', (query, text) => {
    expect(meets(query, text)).toBe(false);
  });
});

const choices: readonly (readonly [query: string, right: string, wrong: string])[] = [
  ['Шаньси', '山西省', '陕西省'],
  ['Beijing', '访问北京', '在此背景下'],
  ['Шанхай', '上海市长', '不会伤害他人'],
  ['women', 'women in business', '我们认为'],
  ['Токаев', 'Токаев выступил', 'Тоқаевтың жолдауы'],
  ['Shaanxi', 'провинция Шэньси', 'провинция Шаньси'],
];

describe('of a name and what is read like it', () => {
  it.each(choices)('«%s» finds «%s» before «%s»', (query, right, wrong) => {
    expect(firstOf(query, [wrong, right])).toBe(right);
  });
});
