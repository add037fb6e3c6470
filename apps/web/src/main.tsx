import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './theme/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { sayIn } from './i18n/catalogue.js';
import { preferredLanguage } from './i18n/language.js';

const language = preferredLanguage();
const say = await sayIn(language);
const place = document.getElementById('app');
if (place) createRoot(place).render(<App first={{ language, say }} />);
