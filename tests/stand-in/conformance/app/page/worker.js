// A module worker: imports, fetches its own host, and cannot reach another.
import { twice } from './twice.js';

const isReachable = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

onmessage = async () => {
  postMessage({
    twice: twice(21),
    data: await (await fetch('data.json')).json(),
    outside: await isReachable('https://example.com/worker'),
    bridge: typeof self.bridge,
  });
};
