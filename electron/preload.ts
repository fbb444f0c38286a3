// Exposes `window.bridge` to the page, and nothing else of Electron.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channels, type Bridge } from '#contract/bridge.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  on(name, listener) {
    const relay: Parameters<typeof ipcRenderer.on>[1] = (_event, sent, data) => {
      if (sent === name) listener(data);
    };
    ipcRenderer.on(channels.event, relay);
    return () => ipcRenderer.off(channels.event, relay);
  },
  dropped(files) {
    const paths = files.map((file) => webUtils.getPathForFile(file as File));
    return ipcRenderer.invoke(
      channels.dropped,
      paths.filter((path) => path !== ''),
    );
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
