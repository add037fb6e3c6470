import { Button, SegmentedControl, Stack, Text, Title } from '@mantine/core';
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

function ByProvider() {
  const { say } = useWords();
  const back = `${location.pathname}${location.search}`;
  return (
    <Button component="a" size="md" href={`/api/v1/sign-in/oidc?returnTo=${encodeURIComponent(back)}`}>
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
