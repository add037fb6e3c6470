import { Button } from '@mantine/core';
import { useState } from 'react';
import { addressOf, type Parameters } from '../api/ask.js';
import { useWords } from '../i18n/words.js';
import { Icon } from './icon.js';

interface CsvButtonProps {
  readonly path: string;
  readonly parameters: Parameters;
  readonly name: string;
}

/** The same rows, all of them, as a file. */
export function CsvButton({ path, parameters, name }: CsvButtonProps) {
  const { say, language } = useWords();
  const [state, setState] = useState<'ready' | 'fetching' | 'failed'>('ready');
  const save = async (): Promise<void> => {
    setState('fetching');
    const headers = { accept: 'text/csv', 'accept-language': language };
    const reply = await fetch(addressOf(path, parameters), { headers }).catch(() => undefined);
    if (reply?.ok !== true) {
      setState('failed');
      return;
    }
    saveAs(await reply.blob(), `${name}.csv`);
    setState('ready');
  };
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<Icon name="download" />}
      loading={state === 'fetching'}
      onClick={() => void save()}
    >
      {say(state === 'failed' ? 'csv.failed' : 'csv.save')}
    </Button>
  );
}

function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
