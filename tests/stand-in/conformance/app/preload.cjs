// The preload script of the conformance program.
const { contextBridge, ipcRenderer, webUtils } = require('electron');

const invoke =
  (channel) =>
  (...args) =>
    ipcRenderer.invoke(channel, ...args);

const outcomeOf = (run) => {
  try {
    return typeof run();
  } catch (error) {
    return error.message;
  }
};

contextBridge.exposeInMainWorld('bridge', {
  who: invoke('who'),
  echo: invoke('echo'),
  bytes: invoke('bytes'),
  buffer: invoke('buffer'),
  fail: invoke('fail'),
  function: invoke('function'),
  nobody: invoke('nobody'),
  open: invoke('open'),
  utility: invoke('utility'),
  keepWriting: invoke('keep-writing'),
  note: (text) => ipcRenderer.send('note', text),
  on: (channel, listener) => {
    const wrapped = (_event, ...args) => listener(...args);
    ipcRenderer.on(channel, wrapped);
    return () => ipcRenderer.off(channel, wrapped);
  },
  add: (a, b) => a + b,
  throwing: () => {
    throw new RangeError('из preload');
  },
  twice: (call) => call(call(1)),
  data: { list: [1, 2, { deep: true }], when: new Date(0) },
  require: (name) => outcomeOf(() => require(name)),
  unknown: () => outcomeOf(() => ipcRenderer.sendToHost),
  pathOf: (file) => webUtils.getPathForFile(file),
});
