export const workflow = async (..._: readonly unknown[]): Promise<void> => { throw new Error('being written'); };
