import { Link } from '@tanstack/react-router';
import type { ComplianceCount } from '../api/answers.js';
import { useWords } from '../i18n/words.js';
import { Card } from '../shared/page.js';
import { cell, Table } from '../shared/table.js';
import { percentInWords } from '../shared/time-in-words.js';
import styles from './compliance.module.css';
import { type Counted, countedBy, decided } from './counted.js';

interface ByCustomerProps {
  readonly counts: readonly ComplianceCount[];
  readonly from: string;
  readonly until: string;
}

/** Whom promises were kept to, the worst served first. */
export function ByCustomer({ counts, from, until }: ByCustomerProps) {
  const { say, language } = useWords();
  const customers = [...countedBy(counts, ({ customerId }) => customerId)]
    .filter(([, counted]) => decided(counted) > 0)
    .sort(([, a], [, b]) => shareOf(a) - shareOf(b) || b.broken - a.broken);
  const columns = [
    { name: say('compliance.customer') },
    { name: say('compliance.share'), isRight: true },
    { name: '' },
    { name: say('outcomes.breached'), isRight: true },
    { name: say('outcomes.running'), isRight: true },
  ];
  return (
    <Card title={say('compliance.byCustomer')} isFlush>
      <Table label={say('compliance.byCustomer')} columns={columns}>
        {customers.map(([customerId, counted]) => (
          <tr key={customerId}>
            <td>
              <Link to="/compliance" search={(before) => ({ ...before, from, until, customerId })}>
                {customerId}
              </Link>
            </td>
            <td className={cell.right}>{percentInWords(counted.kept, decided(counted), language)}</td>
            <td>
              <div className={styles.bar} aria-hidden="true">
                <span style={{ width: `${shareOf(counted) * 100}%` }} />
              </div>
            </td>
            <td className={cell.right}>{counted.broken}</td>
            <td className={cell.right}>{counted.running}</td>
          </tr>
        ))}
      </Table>
    </Card>
  );
}

function shareOf(counted: Counted): number {
  return counted.kept / decided(counted);
}
