import open from 'open';
import { openInBrowser } from '../../../src/workbench/server/openInBrowser';

jest.mock('open', () => ({ __esModule: true, default: jest.fn() }));
const opener = jest.mocked(open);
beforeEach(() => opener.mockReset());

const address = 'http://localhost:3000/workbench.html';

test.each([{ CI: 'true' }, { CI: '1' }, { BROWSER: 'none' }])(
  'opens nothing where no one looks: %j',
  async (environment) => {
    expect(await openInBrowser(address, environment)).toBe(false);
    expect(opener).not.toHaveBeenCalled();
  },
);

test('opens the address, and goes on where there is no browser', async () => {
  const once = jest.fn();
  opener.mockResolvedValue({ once } as never);
  expect(await openInBrowser(address, { CI: '' })).toBe(true);
  expect(opener).toHaveBeenCalledWith(address);
  opener.mockRejectedValue(new Error('no desktop'));
  expect(await openInBrowser(address, {})).toBe(false);
});
