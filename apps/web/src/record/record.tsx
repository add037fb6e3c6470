import { useNavigate } from '@tanstack/react-router';
import type { Recorded } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Card, PageHead } from '../shared/page.js';
import { FactForm } from './fact-form.js';
import { reportFields } from './forms.js';
import styles from './record.module.css';

/** The report that a ticket begins with; what happens to it later is recorded on its own page. */
export function RecordScreen() {
  const { say } = useWords();
  const navigate = useNavigate();
  return (
    <div className={styles.narrow}>
      <PageHead title={say('record.report')} sub={say('record.reportHint')} />
      <Card>
        <FactForm<Recorded & { readonly ticketId: string }>
          path="/tickets"
          fields={reportFields}
          done={({ ticketId }) => void navigate({ to: '/tickets/$ticketId', params: { ticketId } })}
        />
      </Card>
    </div>
  );
}
