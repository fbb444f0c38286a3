import { theme } from './pair.ts';

export const order = theme('what comes first', {
  choices: [
    ['Шаньси', '山西省领导', '陕西省领导', 'the namesake, not the neighbour'],
    ['Шэньси', '陕西省', '山西省', 'and the other way round'],
    ['Shaanxi', 'провинция Шэньси', 'провинция Шаньси', 'two letters of pinyin'],
    ['Beijing', '访问北京', '在此背景下', 'a city, not a word read like it'],
    ['Шанхай', '上海市长', '不会伤害他人', 'a city, not a run of signs read like it'],
    ['women', 'women in business', '我们认为', 'a word, not what reads like it'],
    ['Токаев', 'Токаев выступил', 'Тоқаевтың жолдауы', 'the writing as typed'],
    [
      'порт Нанкин',
      'порт Нанкин принял судно',
      'Нанкин, где нет моря. Порт далеко.',
      'side by side',
    ],
    ['ВТО', 'вступление в ВТО', 'в то время шёл дождь', 'an abbreviation, not two short words'],
    ['Китай', 'делегация Китая', '中国代表团', 'the language as typed'],
    [
      'договор аренды',
      'договор аренды здания',
      'аренда земли, затем договор',
      'in the order typed',
    ],
    ['Ли Цян', 'премьер Ли Цян', 'Цян. Есть ли ответ', 'a name, not its parts'],
    ['Ахметов Болат', 'Болат Ахметов', 'Ахметов Серик, Болат Омаров', 'one person, not two'],
    ['Астана', 'город Астана', 'Астанинский вокзал', 'a noun, not its adjective'],
    [
      '南京 港口',
      '南京市副市长率领企业家代表团访问港口，双方讨论了贸易合作和投资项目以及文化交流',
      '南京。双方讨论了贸易合作和投资项目以及文化交流和教育合作。港口',
      'Chinese words within a sentence',
    ],
    ['экспорт зерна', 'экспорт зерна вырос', 'экспорт леса; импорт зерна', 'two words together'],
  ],
});
