/** What a command answers to its caller; the meaning of each is part of the contract. */
export const exitCodes = { good: 0, dataErrors: 1, cannotRead: 2, defect: 70 } as const;

/** Something expected went wrong: its message is all there is to tell, without a stack. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.cannotRead) {
    super(message);
    this.exitCode = exitCode;
  }
}
