import { CommonApiError } from './problems';

/** A call of the Common API as a promise. @throws CommonApiError with what Word said */
export function commonCall<T>(
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      // Compared by value: the enumeration's text is `succeeded` in every host.
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(new CommonApiError(result.error));
    });
  });
}
