// The page of the conformance program.
window.bridgeAtStart = typeof window.bridge;
window.received = [];
window.bridge.on('menu', (text) => window.received.push(`menu ${text}`));
window.bridge.on('noted', (text) => window.received.push(`noted ${text}`));

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }) => {
  window.worker = data;
});
worker.postMessage('go', []);

for (const type of ['change', 'drop']) {
  document.addEventListener(type, (event) => {
    const files = event.dataTransfer?.files ?? event.target.files;
    if (files) window.paths = [...files].map((file) => window.bridge.pathOf(file));
  });
}
document.addEventListener('dragover', (event) => event.preventDefault());
document.querySelector('h1').dataset.ready = 'yes';
