import { ActionIcon, Button, Menu } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { FactLine, Ticket } from '../../api/answers.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../shared/icon.js';
import type { ProposedKind } from './kinds.js';

const ProposeDialog = lazy(async () => ({ default: (await import('./propose-dialog.js')).ProposeDialog }));

interface ProposeMenuProps {
  readonly ticket: Ticket;
  readonly fact?: FactLine;
  readonly kinds: readonly ProposedKind[];
  readonly label: string;
  /** A sign alone, where many of them stand below each other. */
  readonly isSmall?: boolean;
}

/** What can be proposed here; each opens its form in a dialog. */
export function ProposeMenu({ ticket, fact, kinds, label, isSmall = false }: ProposeMenuProps) {
  const { say } = useWords();
  const [kind, setKind] = useState<ProposedKind>();
  return (
    <>
      <Menu position="bottom-end" trapFocus>
        <Menu.Target>
          {isSmall ? (
            <ActionIcon variant="subtle" size="sm" color="gray" aria-label={label}>
              <Icon name="corrected" size={14} />
            </ActionIcon>
          ) : (
            <Button variant="default" rightSection={<Icon name="down" size={12} />}>
              {label}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((each) => (
            <Menu.Item key={each} onClick={() => setKind(each)}>
              {say(`propose.kinds.${each}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {kind !== undefined && (
        <Suspense fallback={null}>
          <ProposeDialog {...{ ticket, kind }} {...(fact && { fact })} close={() => setKind(undefined)} />
        </Suspense>
      )}
    </>
  );
}
