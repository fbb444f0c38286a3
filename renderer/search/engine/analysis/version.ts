/** Raised with every change of what words are cut into or indexed under. */
export const analysisVersion = 4;
