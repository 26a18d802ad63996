/**
 * A real browser on a busy machine: a test that fails is tried once more, and what it said the first
 * time is printed, so that nothing is hidden.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
