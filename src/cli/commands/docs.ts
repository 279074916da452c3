export const docs = async (..._: readonly unknown[]): Promise<void> => { throw new Error('being written'); };
