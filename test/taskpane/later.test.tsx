/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from '../../src/taskpane/components/ErrorBoundary';
import { Later } from '../../src/taskpane/components/Later';

function Part() {
  return <p>内容</p>;
}

it('is loaded when it is first shown, with words for the wait', async () => {
  render(<Later load={() => Promise.resolve({ default: Part })} waiting={<p>等待</p>} />);
  expect(screen.getByText('等待')).toBeVisible();
  expect(await screen.findByText('内容')).toBeVisible();
});

it('is there at once the next time', async () => {
  const load = jest.fn(() => Promise.resolve({ default: Part }));
  const first = render(<Later load={load} />);
  await screen.findByText('内容');
  first.unmount();
  render(<Later load={load} />);
  expect(screen.getByText('内容')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('says in its place that it cannot be loaded, and is tried again', async () => {
  const load = jest
    .fn(() => Promise.resolve({ default: Part }))
    .mockRejectedValueOnce(new Error('offline'));
  render(<Later load={load} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('这一部分没有打开');
  await userEvent.setup().click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('内容')).toBeVisible();
});

it('says nothing when it was only an offer', async () => {
  const load = jest.fn(() => Promise.reject(new Error('offline')));
  const { container } = render(<Later load={load} waiting="等待" isOffer />);
  await screen.findByText('等待');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(container).toBeEmptyDOMElement();
});

it('a part that fails says so, and the rest stays', () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  function Broken(): never {
    throw new Error('broken');
  }
  render(
    <>
      <p>其余</p>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('窗格出现故障，文档没有受影响。');
  expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  expect(screen.getByText('其余')).toBeVisible();
  jest.restoreAllMocks();
});
