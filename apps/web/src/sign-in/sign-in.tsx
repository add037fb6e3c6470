import { Alert, Button, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { SignInMeans } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import mark from '../frame/mark.svg';
import { LANGUAGES } from '../i18n/language.js';
import { useWords } from '../i18n/words.js';
import { Shown } from '../shared/states.js';
import styles from './sign-in.module.css';

/** How to come in: by the organisation's own sign-in, or by the link that the server prints. */
export function SignIn() {
  const { say, language, speak } = useWords();
  const means = useAnswer<SignInMeans>('/sign-in');
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Stack gap="md">
          <img className={styles.mark} src={mark} alt="" />
          <div>
            <Title order={1} size="h2">
              SLA Ledger
            </Title>
            <Text c="dimmed">{say('signIn.what')}</Text>
          </div>
          <NotLetIn />
          <Shown of={means} rows={2}>
            {({ openIdConnect, link }) => (
              <>
                {openIdConnect && <ByProvider />}
                {link && <ByLink />}
                {!openIdConnect && !link && <Text>{say('signIn.none')}</Text>}
              </>
            )}
          </Shown>
          <SegmentedControl
            aria-label={say('frame.language')}
            value={language}
            onChange={speak}
            data={LANGUAGES.map((value) => ({ value, label: say(`languages.${value}`) }))}
          />
        </Stack>
      </div>
    </main>
  );
}

const REFUSALS = ['LINK_USED_UP', 'ONLY_ON_THIS_MACHINE', 'SIGN_IN_EXPIRED', 'SIGN_IN_REFUSED'] as const;

/** Why somebody who tried to come in was sent here; the address says so. */
function NotLetIn() {
  const { say } = useWords();
  const code = new URLSearchParams(location.search).get('refused');
  if (code === null) return null;
  const known = REFUSALS.find((each) => each === code);
  return (
    <Alert color="red" variant="light" role="alert" title={say('signIn.notLetIn')}>
      {known ? say(`signIn.refusals.${known}`) : say('signIn.refusals.other', { code })}
    </Alert>
  );
}

/** Where somebody wanted to go, without what kept them out the last time. */
function wantedPage(): string {
  const search = new URLSearchParams(location.search);
  search.delete('refused');
  return `${location.pathname}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

function ByProvider() {
  const { say } = useWords();
  return (
    <Button
      component="a"
      size="md"
      href={`/api/v1/sign-in/oidc?returnTo=${encodeURIComponent(wantedPage())}`}
    >
      {say('signIn.provider')}
    </Button>
  );
}

function ByLink() {
  const { say } = useWords();
  return (
    <div>
      <Text fw={600}>{say('signIn.linkTitle')}</Text>
      <Text size="sm" c="dimmed">
        {say('signIn.link')}
      </Text>
      <code className={styles.command} tabIndex={0}>
        npm run -s sla -- link --port {location.port || '3000'}
      </code>
    </div>
  );
}
