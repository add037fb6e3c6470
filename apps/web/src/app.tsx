import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ComponentProps } from 'react';
import { queryClient } from './api/query-client.js';
import { WordsProvider } from './i18n/words.js';
import { router } from './router.js';
import { SCHEME_KEY, theme } from './theme/theme.js';

const scheme = localStorageColorSchemeManager({ key: SCHEME_KEY });
/** That of this answer's policy: style elements that are made at run time carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

// What keeps the page from scrolling under a dialog asks for it by this name.
Object.assign(globalThis, { __webpack_nonce__: nonce });

export function App({ first }: Pick<ComponentProps<typeof WordsProvider>, 'first'>) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={scheme}
      getStyleNonce={() => nonce ?? ''}
    >
      <QueryClientProvider client={queryClient}>
        <WordsProvider first={first}>
          <RouterProvider router={router} />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
