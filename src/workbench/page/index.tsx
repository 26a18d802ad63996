import './workbench.css';
import { createRoot } from 'react-dom/client';
import { blankDocument } from '../sample/blankDocument';
import { sampleDocument } from '../sample/sample';
import { loadRibbon } from './loadRibbon';
import { optionsOf } from './options';
import { Workbench } from './Workbench';

async function start(place: HTMLElement): Promise<void> {
  const options = optionsOf(window.location.search);
  const [first, installed] = await Promise.all([
    options.document === 'blank' ? blankDocument() : sampleDocument(),
    loadRibbon(),
  ]);
  createRoot(place).render(<Workbench options={options} installed={installed} first={first} />);
}

const place = document.getElementById('root');
if (place !== null) void start(place);
