// Loaded before a program: from then on the disk is full as soon as an export has begun to write.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const open = fs.promises.open;

fs.promises.open = async (...args) => {
  const file = await open(...args);
  if (!String(args[0]).endsWith('.part')) return file;
  const writeFile = file.writeFile.bind(file);
  file.writeFile = async () => {
    await writeFile('%PDF-');
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  return file;
};
syncBuiltinESMExports();
