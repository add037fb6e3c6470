import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { hasRole, useMe } from '../api/me.js';
import { useWords } from '../i18n/words.js';
import { useInstants } from '../instants.js';
import { Icon } from '../shared/icon.js';
import type { Kind } from './kinds.js';

/** To the form for a new version: of what is looked at, or of anything. For whoever may propose one, now. */
export function ProposeLink({ of }: { readonly of?: { readonly kind: Kind; readonly id: string } }) {
  const { say } = useWords();
  const me = useMe();
  const { asOf, asKnownAt } = useInstants();
  if (!me.data || !hasRole(me.data, 'agent') || (asOf ?? asKnownAt) !== undefined) return null;
  return (
    <Button
      renderRoot={(props: object) => (
        <Link to="/publications/propose" search={() => ({ ...of })} {...props} />
      )}
      variant={of ? 'default' : 'filled'}
      leftSection={<Icon name="plus" />}
    >
      {say('publications.propose.title')}
    </Button>
  );
}
