import './workbench.css';
import { createRoot } from 'react-dom/client';
import { blankDocument } from '../sample/blankDocument';
import { sampleDocument } from '../sample/sample';
import { optionsOf } from './options';
import { Workbench } from './Workbench';

async function start(place: HTMLElement): Promise<void> {
  const options = optionsOf(window.location.search);
  const first = await (options.document === 'blank' ? blankDocument() : sampleDocument());
  createRoot(place).render(<Workbench options={options} first={first} />);
}

const place = document.getElementById('root');
if (place !== null) void start(place);
