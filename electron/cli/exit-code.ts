/** 0 done; 1 refused or failed, with a sentence on stderr; 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
