import type { MessageId } from './messages.ts';

declare global {
  namespace FormatjsIntl {
    // oxlint-disable-next-line typescript/consistent-type-definitions -- merges into FormatJS's
    interface Message {
      /** Only messages that exist can be asked for. */
      ids: MessageId;
    }
  }
}
