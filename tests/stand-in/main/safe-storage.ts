// safeStorage: encrypts, but with a key that is no secret. STAND_IN_NO_KEYRING=1 is a computer
// without a keyring.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { refuseTheRest } from '../page/refuse.ts';
import { isReady } from './state.ts';

const key = createHash('sha256').update('stand-in').digest();
const mark = Buffer.from('v10');
const nonceBytes = 12;
const tagBytes = 16;

const hasKeyring = (): boolean => process.env['STAND_IN_NO_KEYRING'] !== '1';

function mustWork(doing: string): void {
  if (!isReady()) throw new Error('safeStorage cannot be used before app is ready');
  if (!hasKeyring()) throw new Error(`Error while ${doing}. Encryption is not available.`);
}

function encrypt(text: string): Buffer {
  mustWork('encrypting the text provided to safeStorage.encryptString');
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([mark, nonce, cipher.getAuthTag(), sealed]);
}

function decrypt(encrypted: Buffer): string {
  mustWork('decrypting the ciphertext provided to safeStorage.decryptString');
  if (!encrypted.subarray(0, mark.length).equals(mark)) {
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
  }
  const afterNonce = mark.length + nonceBytes;
  const nonce = encrypted.subarray(mark.length, afterNonce);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAuthTag(encrypted.subarray(afterNonce, afterNonce + tagBytes));
  const sealed = encrypted.subarray(afterNonce + tagBytes);
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
}

export const safeStorage = refuseTheRest<Electron.SafeStorage>('safeStorage', {
  isEncryptionAvailable: () => isReady() && hasKeyring(),
  isAsyncEncryptionAvailable: () => Promise.resolve(isReady() && hasKeyring()),
  getSelectedStorageBackend: () => 'basic_text',
  encryptString: encrypt,
  decryptString: decrypt,
  encryptStringAsync: async (text) => encrypt(text),
  decryptStringAsync: async (encrypted) => ({
    result: decrypt(encrypted),
    shouldReEncrypt: false,
  }),
});
