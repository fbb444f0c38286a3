// A module worker: imports, fetches its own host, sends it bytes, and cannot reach another.
import { twice } from './twice.js';

const isReachable = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** Sends bytes of every value and tells whether the same ones come back. */
async function areBytesMirrored(size) {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) bytes[at] = at + (at >> 8);
  const answer = await fetch('/mirror', { method: 'PUT', body: bytes });
  const back = new Uint8Array(await answer.arrayBuffer());
  const isSame = back.length === size && back.every((byte, at) => byte === bytes[at]);
  return isSame && answer.headers.get('seen-method') === 'PUT';
}

onmessage = async () => {
  postMessage({
    twice: twice(21),
    data: await (await fetch('data.json')).json(),
    mirrored: await areBytesMirrored(4 * 1024 * 1024),
    outside: await isReachable('https://example.com/worker'),
    bridge: typeof self.bridge,
  });
};
