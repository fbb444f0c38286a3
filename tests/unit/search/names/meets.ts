import { createKeyArchive } from './key-archive.ts';

const crowd = [
  'Погода в тот день была ясной, и дорога заняла два часа.',
  'The weather was fine that day and the road took two hours.',
  'Сол күні ауа райы ашық болды, жол екі сағатқа созылды.',
  '当天天气晴朗，路上花了两个小时。',
];

/** Whether a query finds a text among others, by words or by keys of names. */
export function meets(query: string, text: string): boolean {
  const archive = createKeyArchive();
  crowd.forEach((other, at) => archive.put(`crowd-${at}`, other));
  archive.put('text', text);
  return archive.search(query, 1).includes('text');
}

/** Of several texts the one a query finds first; null when it finds none. */
export function firstOf(query: string, texts: readonly string[]): string | null {
  const archive = createKeyArchive();
  texts.forEach((text, at) => archive.put(String(at), text));
  const [first] = archive.search(query, 1);
  return first === undefined ? null : (texts[Number(first)] ?? null);
}
